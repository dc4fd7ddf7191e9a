// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"

#include <QCoreApplication>

class QPagedPaintDevice;
class QPainter;

//! \brief A list of incidents on paper: a line each, cut where it does not fit.
class ListPaper
{
    Q_DECLARE_TR_FUNCTIONS(ListPaper)

public:
    //! \brief Incidents that are printed at most: some twenty sheets, more than anybody reads on paper.
    //! Whoever needs all of them is better served by a table.
    static constexpr int most = 1'000;

    //! \brief \a now is the time that stands above, \a total how many incidents the list has.
    ListPaper(QString server, const QDateTime &now, qint64 total);

    //! \brief False when \a device cannot be painted on.
    [[nodiscard]] bool paint(QPagedPaintDevice &device, const QList<IncidentRow> &rows) const;

private:
    [[nodiscard]] static QStringList headings();
    [[nodiscard]] QStringList cells(const IncidentRow &row) const;
    static void paintLine(QPainter &painter, const QRectF &line, const QStringList &cells);

    QString m_server;
    QDateTime m_now;
    qint64 m_total;
};
