// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"
#include "models/incident/IncidentChange.h"
#include "models/incident/Result.h"

#include <QByteArray>
#include <QMetaEnum>

#include <optional>

//! \brief The compact JSON in which values rest in the columns of the store; nothing outside this room reads
//! it.
namespace ValueJson {

//! \brief \a text without what SQLite and UTF-8 cannot hold: NUL and lone surrogates become U+FFFD. Never
//! null.
[[nodiscard]] QString cleanText(const QString &text);

[[nodiscard]] QByteArray fromIncident(const Incident &incident);
[[nodiscard]] Incident toIncident(const QByteArray &json);
[[nodiscard]] QByteArray fromChange(const IncidentChange &change);
[[nodiscard]] IncidentChange toChange(const QByteArray &json);
//! \brief Null (SQL NULL) when there is no error.
[[nodiscard]] QByteArray fromError(const std::optional<ServiceError> &error);
[[nodiscard]] std::optional<ServiceError> toError(const QByteArray &json);
[[nodiscard]] QByteArray fromConflicts(const QList<FieldConflict> &conflicts);
[[nodiscard]] QList<FieldConflict> toConflicts(const QByteArray &json);
[[nodiscard]] QByteArray fromFields(const QList<Incident::Field> &fields);
[[nodiscard]] QList<Incident::Field> toFields(const QByteArray &json);

//! \brief The name under which an enumerator is stored; unlike its number it survives a new enumerator.
template <typename Enum> [[nodiscard]] QString name(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

template <typename Enum> [[nodiscard]] std::optional<Enum> fromName(const QString &name)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(name.toLatin1().constData(), &known);
    return known ? std::optional(static_cast<Enum>(value)) : std::nullopt;
}

} // namespace ValueJson
