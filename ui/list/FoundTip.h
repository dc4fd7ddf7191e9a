// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/SearchMarks.h"
#include "models/store/StoreTypes.h"

#include <QCoreApplication>
#include <QObject>
#include <QPoint>

class IncidentTableView;
class Workspace;

//! \brief While something is looked for, the tool tip of a row says where it was found. The long texts are
//! read from the store when the pointer rests on the row, and not before.
class FoundTip : public QObject
{
    Q_OBJECT

public:
    //! \brief \a workspace must outlive this; the parent is \a table.
    FoundTip(Workspace &workspace, IncidentTableView &table);

    void setMarks(const SearchMarks &marks) { m_marks = marks; }
    //! \brief A line for each field of \a shown in which \a marks finds something: “found in Description:
    //! … printer …”.
    [[nodiscard]] static QStringList reasons(const SearchMarks &marks, const Incident &shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell(const IncidentKey &key, int row, const QString &own, const QPoint &globalPosition);

    Workspace &m_workspace;
    IncidentTableView &m_table;
    SearchMarks m_marks;
    quint64 m_asked = 0; //!< Only the answer to the last question is shown.
};
