// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

//! \brief Spelling of the keys in error bodies; both are met in the field.
enum class DemoErrorStyle { Camel, Pascal };

//! \brief What a successful write answers, since the contract documents no body.
enum class DemoAnswerStyle { Object, Guid, Location, Empty };

//! \brief Who decides about the priority when impact or urgency change.
enum class DemoPriorityRule { Derive, Keep };

//! \brief Everything a sample service can be told before it starts.
struct DemoOptions {
    quint16 port = 0; //!< 0 takes any free port
    int incidents = 200;
    quint64 seed = 1;
    QString user = QStringLiteral("demo");
    QString password; //!< empty: the service makes one up
    int sessionSeconds = 20 * 60;
    bool apiEnabled = true;
    int latency = 0; //!< milliseconds before each request is looked at
    int lateCommit = 0; //!< milliseconds until a GET shows an accepted write
    DemoErrorStyle errors = DemoErrorStyle::Camel;
    DemoAnswerStyle answers = DemoAnswerStyle::Object;
    DemoPriorityRule priority = DemoPriorityRule::Derive;
    bool holdResolves = false;
    bool acceptAnyUser = false;
    QString dataFile; //!< empty: in memory only
    QString journalFile; //!< empty: no file
    bool rememberArrivals = true; //!< off for a long-running program, whose memory stays bounded
};
