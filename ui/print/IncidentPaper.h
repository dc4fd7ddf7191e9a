// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"

#include <QCoreApplication>

class PlaceNames;
class QPagedPaintDevice;
class QTextCursor;

//! \brief One incident on paper, with every field, as the detail shows it.
class IncidentPaper
{
    Q_DECLARE_TR_FUNCTIONS(IncidentPaper)

public:
    //! \brief Characters of one field that are printed; what is longer is cut, and says so.
    static constexpr qsizetype longestText = 50'000;

    IncidentPaper(const PlaceNames &places, QString server);

    //! \brief False when \a device cannot be painted on.
    [[nodiscard]] bool paint(QPagedPaintDevice &device, const IncidentRecord &record) const;

private:
    void write(QTextCursor &cursor, const IncidentRecord &record) const;
    [[nodiscard]] QString title(const IncidentRecord &record) const;

    const PlaceNames &m_places;
    QString m_server;
};
