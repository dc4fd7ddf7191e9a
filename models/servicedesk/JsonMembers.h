// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonValue>
#include <QList>
#include <QString>

//! \brief One "key": value of an object, as positions in its text, so that what we do not know can be kept to
//! the byte.
struct JsonMember {
    QString key;
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
    [[nodiscard]] QByteArray text(const QByteArray &json) const
    {
        return json.mid(valueBegin, valueEnd - valueBegin);
    }
};

namespace JsonMembers {

//! \brief The members of the outermost object in document order, duplicates included. \a json must be a whole
//! and valid object.
[[nodiscard]] QList<JsonMember> of(const QByteArray &json);
//! \brief Any JSON value, a bare text included (which QJsonDocument alone refuses); undefined when \a json is
//! not one value.
[[nodiscard]] QJsonValue value(const QByteArray &json);
//! \brief The text that \a json, a string with its quotes out of valid JSON, means.
[[nodiscard]] QString text(QByteArrayView json);
//! \brief \a text as a JSON string with its quotes; NUL and lone surrogates become U+FFFD.
[[nodiscard]] QByteArray quoted(const QString &text);
//! \brief \a text with NUL and lone surrogates replaced by U+FFFD.
[[nodiscard]] QString wellFormed(const QString &text);
//! \brief \a json without a byte order mark and without blank space around it.
[[nodiscard]] QByteArray trimmed(const QByteArray &json);

} // namespace JsonMembers
