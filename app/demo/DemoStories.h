// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/DemoIncident.h"

#include <QList>
#include <QString>
#include <QStringList>

//! \brief splitmix64: the same numbers on every platform and with every standard library.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {
    }

    [[nodiscard]] quint64 next();
    //! \brief A number from 0 to \a count - 1.
    [[nodiscard]] int below(int count);
    [[nodiscard]] bool oneIn(int count) { return below(count) == 0; }
    [[nodiscard]] QUuid guid();

private:
    quint64 m_state;
};

//! \brief Somebody who asks for help.
struct DemoPerson {
    QString first;
    QString last;
    QString email;
};

//! \brief Makes believable incidents, each a function of the seed and its number alone.
class DemoStories
{
public:
    explicit DemoStories(quint64 seed);

    //! \brief The incident with ticket number \a number, counted from 1.
    [[nodiscard]] DemoIncident incident(int number) const;
    [[nodiscard]] QStringList users() const;

    [[nodiscard]] static QString processId(int number);
    //! \brief What the shipped matrix makes of the two, or an empty text where it knows one of them not.
    [[nodiscard]] static QString priority(const QString &impact, const QString &urgency);

private:
    quint64 m_seed;
    QList<DemoPerson> m_people;
    QList<QUuid> m_locations;
    QList<QUuid> m_departments;
};
