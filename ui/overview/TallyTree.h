// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

//! \brief Values with the number of their incidents, most first; those with levels unfold. Enter shows the
//! incidents.
class TallyTree : public QTreeView
{
    Q_OBJECT

public:
    static constexpr int QueryRole = Qt::UserRole + 1;
    struct Line {
        QStringList path; //!< From the top level down.
        QString query; //!< Empty: it cannot be asked for.
        qint64 count = 0;
    };

    explicit TallyTree(QWidget *parent = nullptr);

    void setHeading(const QString &name);
    //! \brief \a isOrdered = false puts the largest number first.
    void setLines(const QList<Line> &lines, bool isOrdered);
    //! \brief What the search line calls incidents with \a value in \a field; empty for an empty value.
    [[nodiscard]] static QString term(const QString &field, const QString &value);

Q_SIGNALS:
    //! \brief The person wants to see the incidents that \a query finds.
    void chosen(const QString &query);

private:
    void place(const Line &line);

    QStandardItemModel *m_model;
};
