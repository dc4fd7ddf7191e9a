// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmark/Figures.h"

#include <QList>
#include <QString>

#include <functional>

//! \brief What a measure is taken of: a folder that holds so many incidents.
struct Subject {
    QString folder;
    int incidents = 0;
};

//! \brief One figure or a few, each against its limit in the same run.
struct Measure {
    QString name;
    std::function<bool(const Subject &subject, Figures &figures)> run;
};

[[nodiscard]] const QList<Measure> &measures();

//! \brief Process start to first picture.
bool measureStart(const Subject &subject, Figures &figures);
//! \brief Key press to first screen of results.
bool measureSearch(const Subject &subject, Figures &figures);
//! \brief A click on a column's head to its first screen.
bool measureSort(const Subject &subject, Figures &figures);
//! \brief From the choice of a column to the first screen in groups, and to all rows.
bool measureGroup(const Subject &subject, Figures &figures);
//! \brief The longest time in which the window could not answer.
bool measureStalls(const Subject &subject, Figures &figures);
//! \brief The same while a refresh fills an empty list.
bool measureRefreshStalls(const Subject &subject, Figures &figures);
//! \brief Reading incidents from a server on this computer that this console has never met.
bool measureRefresh(const Subject &subject, Figures &figures);
//! \brief Reading them again, when none or a few of them have changed.
bool measureKnownRefresh(const Subject &subject, Figures &figures);
//! \brief Resident memory after work.
bool measureMemory(const Subject &subject, Figures &figures);
//! \brief Wake-ups and writes of a console that nobody touches.
bool measureIdle(const Subject &subject, Figures &figures);
//! \brief What an incident takes on disk.
bool measureSize(const Subject &subject, Figures &figures);

//! \brief The life of a process that measureStart() times: "console" or "empty".
int startAndEnd(const QString &kind, const QString &folder);
