// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/Verbatim.h"

#include "models/store/ValueJson.h"

#include <QMetaEnum>

#include <algorithm>
#include <array>

using Field = Incident::Field;

namespace {

//! \brief A member as the contract spells it, of which one byte is kept.
struct Spelling {
    Field field;
    QByteArrayView withoutValue; //!< How an empty value stands there.
};

// A place that was never chosen stands there in either way.
constexpr std::array<Spelling, Incident::FieldCount + 2> spellings{{
    {Field::SessionId, "null"},
    {Field::ProcessId, "null"},
    {Field::IncidentName, "null"},
    {Field::IncidentDescription, "null"},
    {Field::IncidentType, "null"},
    {Field::AffectedUserEmail, "null"},
    {Field::Classification, "null"},
    {Field::Impact, "null"},
    {Field::Urgency, "null"},
    {Field::Priority, "null"},
    {Field::AffectedLocationId, "null"},
    {Field::AffectedDepartmentId, "null"},
    {Field::Status, "null"},
    {Field::Resolution, "null"},
    {Field::CloseCode, "null"},
    {Field::AffectedLocationId, "\"00000000-0000-0000-0000-000000000000\""},
    {Field::AffectedDepartmentId, "\"00000000-0000-0000-0000-000000000000\""},
}};

// JSON holds none of these bytes: its blank ones, tab and line ends, lie before them. They rest in files.
constexpr char isPacked = 14;
constexpr char firstMember = 15;
static_assert(firstMember + spellings.size() == ' ');

bool isMember(char c)
{
    return c >= firstMember && c < ' ';
}

bool isOurs(char c)
{
    return c == isPacked || isMember(c);
}

void appendQuoted(const QString &value, QByteArray &text)
{
    text += '"';
    const QByteArray utf8 = value.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '\\':
        case '"':
            text += '\\';
            text += c;
            break;
        case '\n':
            text += "\\n";
            break;
        case '\r':
            text += "\\r";
            break;
        case '\t':
            text += "\\t";
            break;
        default:
            text += c;
        }
    }
    text += '"';
}

//! \brief This is called some ten times for each incident that is read from the file.
void appendMember(const Spelling &spelling, const Incident &values, QByteArray &text)
{
    static const auto names = [] {
        std::array<QByteArray, Incident::FieldCount> all;
        for (const Field field : Incident::allFields()) {
            QByteArray name = QMetaEnum::fromType<Field>().valueToKey(static_cast<int>(field));
            name[0] = static_cast<char>(name.at(0) + ('a' - 'A'));
            all.at(static_cast<size_t>(field)) = '"' + name + "\":";
        }
        return all;
    }();
    const QString &value = values.value(spelling.field);
    text += names.at(static_cast<size_t>(spelling.field));
    if (value.isEmpty())
        text += spelling.withoutValue;
    else
        appendQuoted(value, text);
}

} // namespace

QByteArray Verbatim::packed(const QByteArray &words, const Incident &values)
{
    if (words.isEmpty() || std::any_of(words.cbegin(), words.cend(), isOurs))
        return words;
    QByteArray kept = isPacked + words;
    QByteArray text;
    char byte = firstMember;
    for (const Spelling &spelling : spellings) {
        text.resize(0);
        appendMember(spelling, values, text);
        const qsizetype place = kept.indexOf(text);
        // What the file would not hold as it is, cannot speak for the words.
        const QString &value = values.value(spelling.field);
        if (place >= 0 && ValueJson::cleanText(value) == value)
            kept.replace(place, text.size(), QByteArray(1, byte));
        ++byte;
    }
    return kept;
}

QByteArray Verbatim::unpacked(const QByteArray &kept, const Incident &values)
{
    if (!kept.startsWith(isPacked))
        return kept;
    QByteArray words;
    words.reserve(kept.size() + 1024);
    for (const char c : kept.sliced(1)) {
        if (isMember(c))
            appendMember(spellings.at(static_cast<size_t>(c - firstMember)), values, words);
        else
            words += c;
    }
    return words;
}
