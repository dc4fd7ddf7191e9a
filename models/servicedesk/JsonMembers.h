// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

//! \brief One "key": value of an object, as positions in its text, so that what we do not know can be kept to
//! the byte.
struct JsonMember {
    qsizetype keyBegin = 0; //!< Of its quotes, as the end.
    qsizetype keyEnd = 0;
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
    //! \brief The key as it is written, with its quotes.
    [[nodiscard]] QByteArrayView key(QByteArrayView json) const
    {
        return json.sliced(keyBegin, keyEnd - keyBegin);
    }
    //! \brief The value as it is written.
    [[nodiscard]] QByteArrayView text(QByteArrayView json) const
    {
        return json.sliced(valueBegin, valueEnd - valueBegin);
    }
    friend bool operator==(const JsonMember &, const JsonMember &) = default;
};

namespace JsonMembers {

//! \brief The members of the outermost object in document order, duplicates included. \a json must be a whole
//! and valid object.
[[nodiscard]] QList<JsonMember> of(const QByteArray &json);
//! \brief The same of an object that holds texts, whole numbers, true, false and null alone, as the contract
//! has it; nothing of any other \a json, which may be valid for all that.
[[nodiscard]] std::optional<QList<JsonMember>> ofPlain(const QByteArray &json);
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
