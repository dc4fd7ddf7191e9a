// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/JsonMembers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

//! \brief Walks over JSON that is known to be valid.
class Scanner
{
public:
    explicit Scanner(const QByteArray &json)
        : m_json(json)
    {
    }

    [[nodiscard]] QList<JsonMember> members()
    {
        QList<JsonMember> found;
        skipBlanks();
        ++m_at;
        for (;;) {
            skipBlanks();
            if (m_at >= m_json.size() || current() != '"')
                return found;
            JsonMember member;
            const qsizetype keyBegin = m_at;
            skipString();
            member.key = JsonMembers::text(m_json.mid(keyBegin, m_at - keyBegin));
            skipBlanks();
            ++m_at;
            skipBlanks();
            member.valueBegin = m_at;
            skipValue();
            member.valueEnd = m_at;
            found.append(member);
            skipBlanks();
            ++m_at;
        }
    }

private:
    [[nodiscard]] char current() const { return m_json.at(m_at); }

    [[nodiscard]] bool isBlank() const
    {
        return current() == ' ' || current() == '\t' || current() == '\n' || current() == '\r';
    }

    void skipBlanks()
    {
        while (m_at < m_json.size() && isBlank())
            ++m_at;
    }

    void skipString()
    {
        ++m_at;
        while (m_at < m_json.size() && current() != '"')
            m_at += current() == '\\' ? 2 : 1;
        ++m_at;
    }

    void skipValue()
    {
        int depth = 0;
        while (m_at < m_json.size()) {
            const char c = current();
            if (c == '"') {
                skipString();
                continue;
            }
            if (depth == 0 && (c == ',' || c == '}' || isBlank()))
                return;
            if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            ++m_at;
        }
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

} // namespace

QList<JsonMember> JsonMembers::of(const QByteArray &json)
{
    return Scanner(json).members();
}

QJsonValue JsonMembers::value(const QByteArray &json)
{
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + json + ']').array();
    return wrapped.size() == 1 ? wrapped.first() : QJsonValue(QJsonValue::Undefined);
}

QString JsonMembers::text(QByteArrayView json)
{
    // Between its quotes a text without escapes stands as it is.
    const QByteArrayView inner = json.sliced(1, json.size() - 2);
    if (inner.contains('\\'))
        return value(json.toByteArray()).toString();
    return QString::fromUtf8(inner);
}

QByteArray JsonMembers::quoted(const QString &text)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{wellFormed(text)}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QString JsonMembers::wellFormed(const QString &text)
{
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        if (c.isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isNull() || c.isSurrogate())
            clean[i] = QChar(QChar::ReplacementCharacter);
    }
    return clean;
}

QByteArray JsonMembers::trimmed(const QByteArray &json)
{
    return (json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json).trimmed();
}
