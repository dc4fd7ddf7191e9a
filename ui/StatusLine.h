// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QStatusBar>
#include <QTimer>

#include <functional>

class Actions;
class PlainLabel;
class QLabel;
class QProgressBar;
class QToolButton;
class ReadRun;
class Workspace;

//! \brief The line below: the connection, the last refresh, what waits, and how many incidents are shown.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    StatusLine(Workspace &workspace, Actions &actions, Clock clock, QWidget *parent = nullptr);

    void setUser(const QString &user);
    //! \brief "87 of 1,204".
    void setShown(qint64 shown, qint64 total);
    void setSelected(int count);
    [[nodiscard]] QString connectionText() const;
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void outboxRequested();
    void conflictsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(Actions &actions);
    void retranslate();
    void showConnection();
    void showRefresh();
    void showEntries();
    void showCounts();
    void watch(ReadRun *run);
    void showProgress();
    void hideProgress();

    Workspace &m_workspace;
    Clock m_clock;
    QString m_user;
    qint64 m_shown = 0;
    qint64 m_total = 0;
    int m_selected = 0;
    QToolButton *m_connection = nullptr;
    QLabel *m_refresh = nullptr;
    QToolButton *m_waiting = nullptr;
    QToolButton *m_conflicts = nullptr;
    QLabel *m_selection = nullptr;
    QLabel *m_count = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_stop = nullptr;
    PlainLabel *m_message = nullptr;
    QPointer<ReadRun> m_run;
    QTimer m_second;
    QTimer m_minute;
};
