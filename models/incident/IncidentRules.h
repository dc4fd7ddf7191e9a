// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"
#include "models/incident/IncidentChange.h"

#include <QList>
#include <QStringList>

//! \brief The rules of the contract and of the trade, the same everywhere: forms show them, requests are
//! built only behind them.
class IncidentRules
{
    Q_GADGET

public:
    enum class Rule {
        TitleMissing,
        AffectedUserMissing,
        AffectedUserNotAnAddress,
        CloseCodeMissing,
        ResolutionMissing,
        NotAGuid,
        ControlCharacters, //!< NUL and other controls that the server's JSON would not survive.
        TooLong, //!< Longer than \c longestText.
        NothingToSend,
    };
    Q_ENUM(Rule)

    //! \brief What the status says about resolving; unknown statuses never block.
    enum class Resolvability { Resolvable, ProbablyNot, AlreadyClosed, Unknown };
    Q_ENUM(Resolvability)

    struct Violation {
        Incident::Field field = Incident::Field::IncidentName;
        Rule rule = Rule::TitleMissing;
        friend bool operator==(const Violation &, const Violation &) = default;
    };

    //! \brief Characters per field; far below the server's 4 MB body limit.
    static constexpr qsizetype longestText = 1'000'000;

    [[nodiscard]] static QList<Violation> checkNew(const Incident &incident);
    //! \brief Checks only what \a change touches.
    [[nodiscard]] static QList<Violation> checkEdit(const IncidentChange &change);
    //! \brief Both texts are needed, and blank space is not text.
    [[nodiscard]] static QList<Violation> checkResolve(const QString &closeCode, const QString &resolution);

    [[nodiscard]] static Resolvability resolvability(const QString &status,
                                                     const QStringList &closedStatuses);
    [[nodiscard]] static QStringList defaultClosedStatuses();

    //! \brief Equal for the server: GUIDs, codes and addresses without case, texts with LF newlines and
    //! trimmed.
    [[nodiscard]] static bool sameValue(Incident::Field field, const QString &a, const QString &b);

    //! \brief Fields a person may set in a new incident.
    [[nodiscard]] static bool writableInNew(Incident::Field field);
    //! \brief Fields a person may change in an existing incident.
    [[nodiscard]] static bool writableInEdit(Incident::Field field);
    //! \brief Writable, but the server is known to ignore them at times.
    [[nodiscard]] static bool mayNotStick(Incident::Field field);
};
