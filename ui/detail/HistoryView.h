// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentKey.h"
#include "models/store/StoreTypes.h"

#include <QWidget>

class NoteLine;
class QPushButton;
class QTableWidget;
class Workspace;

//! \brief What this computer saw change in one incident, newest first, as intervals and without an author.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    //! \brief Changes that are listed at most.
    static constexpr int mostRows = 300;

    //! \brief \a workspace must outlive the view.
    explicit HistoryView(Workspace &workspace, QWidget *parent = nullptr);

    //! \brief Reads the history of \a key; what was there stays until the answer comes.
    void load(const IncidentKey &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    //! \brief Opens the comparison; with \a row that of this change, else of all.
    void compare(int row);
    void take(const Result<QList<ObservedChange>> &history);
    void fill();
    void retranslate();

    Workspace &m_workspace;
    IncidentKey m_key;
    QList<ObservedChange> m_changes;
    NoteLine *m_note = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_compare = nullptr;
};
