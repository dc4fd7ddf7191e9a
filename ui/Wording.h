// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentRules.h"
#include "models/items/BringInModel.h"
#include "models/servicedesk/SignInProbe.h"
#include "models/store/StoreTypes.h"
#include "models/sync/Connectivity.h"

#include <QCoreApplication>
#include <QString>

//! \brief Every sentence that more than one place says: what happened, what it means, what to do, in a
//! technician's words.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    [[nodiscard]] static QString fieldName(Incident::Field field);
    //! \brief The column's heading, short.
    [[nodiscard]] static QString columnName(ListColumn::Value column);
    [[nodiscard]] static QString viewName(ListQuery::View view);
    [[nodiscard]] static QString syncState(SyncState::Value state);
    //! \brief "3 min ago", "yesterday 16:20", "never read".
    [[nodiscard]] static QString ago(const QDateTime &then, const QDateTime &now);
    //! \brief The exact local time in the locale's form.
    [[nodiscard]] static QString exact(const QDateTime &then);
    //! \brief The same to the second, with the date in figures: for lists.
    [[nodiscard]] static QString toTheSecond(const QDateTime &then);
    //! \brief One or two sentences. Server text, where there is some, is appended as plain text in quotes.
    [[nodiscard]] static QString error(const ServiceError &error);
    //! \brief The same for a fault while signing in, where some kinds mean something narrower.
    [[nodiscard]] static QString signInError(SignInProbe::Step step, const ServiceError &error);
    //! \brief Status, outcome and technical words for "Details"; redacted, copyable.
    [[nodiscard]] static QString errorDetails(const ServiceError &error);
    //! \brief "A1:B2:…" of the hexadecimal \a digest of a certificate.
    [[nodiscard]] static QString fingerprint(const QByteArray &digest);
    [[nodiscard]] static QString signInStep(SignInProbe::Step step);
    [[nodiscard]] static QString violation(Incident::Field field, IncidentRules::Rule rule);
    //! \brief "IM-000123" or "New incident “Printer on fire”".
    [[nodiscard]] static QString entryTitle(const OutboxEntry &entry);
    //! \brief "Impact: Single User → Department/LOB/Branch; Title changed".
    [[nodiscard]] static QString entryChange(const OutboxEntry &entry);
    //! \brief "waiting", "waiting · next try 09:45", "unconfirmed: it may have arrived", …; \a isBehind: an
    //! earlier change of the same incident goes first.
    [[nodiscard]] static QString entryState(const OutboxEntry &entry, bool isBehind = false);
    [[nodiscard]] static QString readVerdict(ReadRun::Verdict verdict);
    [[nodiscard]] static QString connectivity(const Connectivity &connectivity, const QString &user);
    //! \brief \a text as one line for a cell or a label: newlines as spaces, controls and bidi overrides
    //! visible, at most \a longest characters.
    [[nodiscard]] static QString oneLine(const QString &text, qsizetype longest = 300);
    //! \brief "U+202E, U+001B": the different characters of \a text for which oneLine() shows a mark, as far
    //! as they can be listed; empty when there is none.
    [[nodiscard]] static QString hiddenCharacters(const QString &text);
    //! \brief \a text escaped for a tool tip, so that server text stays text.
    [[nodiscard]] static QString toolTip(const QString &text);
};
