// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"
#include "models/incident/Result.h"

#include <QIODevice>

#include <optional>

//! \brief Reads a JSON file of ExchangeFile incident by incident, as it stands or laid out anew by another
//! program. A broken incident costs that one only.
class ImportFile
{
public:
    struct Head {
        QString server; //!< The address that the incidents come from; may be empty.
    };
    struct Entry {
        qint64 number = 0; //!< Counted from 1.
        qint64 line = 0; //!< Where it begins, counted from 1.
        QByteArray json;
        bool isBroken = false; //!< It has no end.
    };

    //! \brief \a device is open and outlives this.
    explicit ImportFile(QIODevice &device)
        : m_device(device)
    {
    }

    //! \brief Comes first. None when the file is not one of ours, or of a version that is not known here.
    [[nodiscard]] std::optional<Head> readHead();
    //! \brief None at the end.
    [[nodiscard]] std::optional<Entry> next();
    //! \brief The server's word in \a entry, without a time of reading, since it was not read here. An
    //! invalid incident is BadAnswer; one that never reached a server is NotFound.
    [[nodiscard]] static Result<IncidentSnapshot> decode(const Entry &entry);

private:
    [[nodiscard]] bool fill();
    //! \brief Goes to what follows the chunk; false when the incident that was begun cannot go on there.
    [[nodiscard]] bool goOn();
    //! \brief True when the incident ends with \a c.
    [[nodiscard]] bool take(char c);
    [[nodiscard]] std::optional<Entry> ended(bool isBroken);

    QIODevice &m_device;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    qint64 m_line = 0;
    bool m_isNewLine = true; //!< The next chunk begins a line.
    Entry m_entry;
    int m_depth = 0; //!< Of braces and brackets, within the entry.
    bool m_inText = false;
    bool m_isEscaped = false;
    bool m_isOver = false; //!< The list has ended.
};
