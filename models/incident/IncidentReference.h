// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

//! \brief Incidents named in text that a person pasted, dropped or opened.
struct IncidentReference {
    QString guid; //!< Canonical GUID; empty when only a number was found.
    QString number; //!< Ticket number standing beside it (or alone), e.g. IM-000123; may be empty.
    QString foundIn; //!< The line or cell it was found in, shortened to 120 characters, for the result table.
    friend bool operator==(const IncidentReference &, const IncidentReference &) = default;
};

//! \brief Finds incidents in anything: links (ReportSessionID=…), mail, chat, bare GUIDs, CSV (comma,
//! semicolon, tab, quoted).
namespace IncidentReferences {

//! \brief Every GUID once (first place wins; the zero GUID never), then ticket numbers that no GUID stands
//! beside.
[[nodiscard]] QList<IncidentReference> find(const QString &text);
//! \brief The text of a file: UTF-8 with or without BOM, UTF-16 with BOM (or recognised by its zero bytes),
//! else Latin-1.
[[nodiscard]] QString decode(const QByteArray &bytes);
//! \brief True when \a text is a ticket number alone, e.g. "IM-000123" or "im-123"; \a normalised gets the
//! upper-case form.
[[nodiscard]] bool isNumber(const QString &text, QString *normalised = nullptr);

} // namespace IncidentReferences
