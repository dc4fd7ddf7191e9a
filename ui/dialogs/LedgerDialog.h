// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"
#include "models/store/StoreTypes.h"

#include <QDialog>

class PlainLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;
class Workspace;

//! \brief What this computer sent, when, and with what answer; newest first.
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

    void retranslate();
    void read();
    void take(const Result<QList<LedgerEntry>> &lines);
    void fill();

    Workspace &m_workspace;
    State m_state = State::Loading;
    ServiceError m_error;
    QList<LedgerEntry> m_lines;
    QStandardItemModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    PlainLabel *m_status = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_close = nullptr;
};
