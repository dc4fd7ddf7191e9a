// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"
#include "models/store/StoreTypes.h"

#include <QDialog>

class LedgerChange;
class PlainLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;
class Workspace;

//! \brief What this computer sent, when, and with what answer; newest first. Below stands the whole change of
//! the current line, so that a text that was not used can be got back.
class LedgerDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LedgerDialog(Workspace &workspace, QWidget *parent = nullptr);

    //! \brief Words for a stable event name of the ledger; an unknown one is shown as it is.
    [[nodiscard]] static QString eventWords(const QString &event);
    //! \brief Puts the selected lines (all, when none is) on the clipboard, cells separated by tabs.
    void copy() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Loading, Failed, Loaded };

    void buildTable();
    void buildLayout();
    void retranslate();
    void read();
    void readOlder();
    void take(const Result<QList<LedgerEntry>> &lines);
    //! \brief Makes the first line that was not there before the current one, after readOlder().
    void goOn();
    void fill();
    void showState();
    void choose(bool select);
    void showChange();

    Workspace &m_workspace;
    State m_state = State::Loading;
    ServiceError m_error;
    QList<LedgerEntry> m_lines;
    int m_mostLines;
    bool m_hasOlder = false;
    bool m_isFilling = false;
    qint64 m_chosen = 0; //!< Id of the current line, which outlives a refresh; 0 = none.
    qint64 m_lastSeen = 0; //!< Id of the last line when older ones were asked for.
    QStandardItemModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    PlainLabel *m_status = nullptr;
    LedgerChange *m_change = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_older = nullptr;
    QPushButton *m_close = nullptr;
};
