// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/exchange/ExportRun.h"

#include <QDialog>
#include <QElapsedTimer>

class ChoiceBox;
class NoteLine;
class PlainLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class Workspace;

//! \brief Writes incidents into a CSV or JSON file: the selected ones, the list, or everything on this
//! computer.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    //! \brief \a listed is the number of incidents that \a query finds, \a server the address they come from.
    ExportDialog(Workspace &workspace, QList<RowId> selected, ListQuery query, int listed, QString server,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    //! \brief Writes what is chosen to \a path.
    void exportTo(const QString &path);

public Q_SLOTS:
    //! \brief While it runs: stops it. Else closes.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void choosePath();
    void showProgress(qint64 done, qint64 total);
    void showEnd();
    void showState();
    void retranslate();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] ExchangeFile::Format format() const;

    Workspace &m_workspace;
    QList<RowId> m_selected;
    ListQuery m_query;
    int m_listed = 0;
    qint64 m_all = -1; //!< Not counted yet.
    QString m_server;
    std::unique_ptr<ExportRun> m_run;
    QElapsedTimer m_elapsed;
    ChoiceBox *m_what = nullptr;
    QRadioButton *m_selection = nullptr;
    QRadioButton *m_list = nullptr;
    QRadioButton *m_everything = nullptr;
    ChoiceBox *m_how = nullptr;
    QRadioButton *m_csv = nullptr;
    QRadioButton *m_json = nullptr;
    PlainLabel *m_hint = nullptr;
    QProgressBar *m_progress = nullptr;
    PlainLabel *m_status = nullptr;
    NoteLine *m_problem = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
};
