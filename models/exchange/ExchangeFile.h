// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/CacheTables.h"

//! \brief How incidents stand in a file.
//!
//! CSV has a line for each incident with the values that the list shows, the fields under the names of the
//! contract, then SyncState, AsOf (when the server said it) and Unsent (the fields that the server does not
//! have yet). JSON is one object, its "incidents" a line each: the server's object to the byte, and beside it
//! what is only here.
class ExchangeFile
{
    Q_GADGET

public:
    enum class Format { Csv, Json };
    Q_ENUM(Format)

    //! \brief \a server and \a at stand in the head of a JSON file.
    ExchangeFile(Format format, QString server, const QDateTime &at);

    [[nodiscard]] QByteArray head() const;
    //! \brief The next incident of the file.
    [[nodiscard]] QByteArray entry(const CachedIncident &incident);
    [[nodiscard]] QByteArray foot() const;

    static constexpr auto formatName = "incident-console";
    static constexpr int formatVersion = 1;

private:
    Format m_format;
    QString m_server;
    QString m_at;
    bool m_isFirst = true;
};
