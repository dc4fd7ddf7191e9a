// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentReference.h"

#include <QHash>
#include <QSet>
#include <QStringView>

//! \brief Gathers what was found: every GUID once, and the numbers that no GUID stands beside.
class ReferenceCollector
{
public:
    //! \brief The first place of \a guid wins; a number found beside it later is still taken when there was
    //! none.
    void addGuid(const QString &guid, const QString &number, const QString &foundIn);
    void addNumber(const QString &number, const QString &foundIn);
    [[nodiscard]] QList<IncidentReference> result() const;

private:
    QList<IncidentReference> m_guids;
    QList<IncidentReference> m_numbers;
    QHash<QString, qsizetype> m_placeOfGuid;
    QSet<QString> m_numbersSeen;
    QSet<QString> m_numbersBesideGuids;
};

//! \brief Finds ids in free text, line by line, in one pass.
class ReferenceScanner
{
public:
    explicit ReferenceScanner(ReferenceCollector &collector)
        : m_collector(collector)
    {
    }

    void scan(QStringView text);

    //! \brief The beginning of \a line, or what stands around \a position, in at most 120 characters without
    //! controls.
    [[nodiscard]] static QString excerpt(QStringView line, qsizetype position);
    //! \brief The length of the ticket number that begins at \a position, or 0.
    [[nodiscard]] static qsizetype numberLength(QStringView text, qsizetype position);

private:
    struct Hit {
        QString value; //!< Empty for the zero GUID.
        qsizetype position = 0;
        int link = 0; //!< Hits of the same run without blanks share this.
        bool isNumber = false;
        bool isReportSession = false;
    };

    void scanLine(QStringView line);
    //! \brief Notes what begins at \a position and returns how many characters it takes (at least one).
    [[nodiscard]] qsizetype hitAt(QStringView line, qsizetype position);
    [[nodiscard]] qsizetype namedSessionAt(QStringView line, qsizetype position);
    void report(QStringView line);

    ReferenceCollector &m_collector;
    QList<Hit> m_hits; //!< Of the line at hand.
    int m_link = 0;
};
