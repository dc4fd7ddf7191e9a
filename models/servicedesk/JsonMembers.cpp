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
            member.keyBegin = m_at;
            skipString();
            member.keyEnd = m_at;
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

//! \brief Walks over JSON that may be anything, and gives up at what is not plain.
class PlainScanner
{
public:
    explicit PlainScanner(QByteArrayView json)
        : m_json(json)
    {
    }

    [[nodiscard]] std::optional<QList<JsonMember>> members()
    {
        QList<JsonMember> found;
        if (!m_json.isValidUtf8() || !take('{'))
            return std::nullopt;
        if (take('}'))
            return isAtEnd() ? std::optional(found) : std::nullopt;
        do {
            JsonMember member;
            skipBlanks();
            member.keyBegin = m_at;
            if (!takeText())
                return std::nullopt;
            member.keyEnd = m_at;
            if (!take(':'))
                return std::nullopt;
            skipBlanks();
            member.valueBegin = m_at;
            if (!takeText() && !takeWord() && !takeNumber())
                return std::nullopt;
            member.valueEnd = m_at;
            found.append(member);
        } while (take(','));
        return take('}') && isAtEnd() ? std::optional(std::move(found)) : std::nullopt;
    }

private:
    [[nodiscard]] char current() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    [[nodiscard]] bool isAtEnd()
    {
        skipBlanks();
        return m_at == m_json.size();
    }
    [[nodiscard]] static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    void skipBlanks()
    {
        while (current() == ' ' || current() == '\t' || current() == '\n' || current() == '\r')
            ++m_at;
    }

    [[nodiscard]] bool take(char c)
    {
        skipBlanks();
        if (current() != c)
            return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] bool takeText()
    {
        if (current() != '"')
            return false;
        ++m_at;
        while (current() != '"') {
            const bool isControl = static_cast<unsigned char>(current()) < 0x20;
            if (isControl || (current() == '\\' && !takeEscape()))
                return false;
            ++m_at;
        }
        ++m_at;
        return true;
    }

    //! \brief Comes to its last character.
    [[nodiscard]] bool takeEscape()
    {
        constexpr int digits = 4;
        ++m_at;
        if (current() != 'u')
            return QByteArrayView("\"\\/bfnrt").contains(current()) && current() != '\0';
        for (int i = 0; i < digits; ++i) {
            ++m_at;
            if (!isDigit(current()) && !(current() >= 'a' && current() <= 'f')
                && !(current() >= 'A' && current() <= 'F'))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool takeWord()
    {
        for (const QByteArrayView word : {"null", "true", "false"}) {
            if (m_json.sliced(m_at).startsWith(word)) {
                m_at += word.size();
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool takeNumber()
    {
        constexpr qsizetype exactDigits = 15;
        if (current() == '-')
            ++m_at;
        const qsizetype begin = m_at;
        while (isDigit(current()))
            ++m_at;
        const qsizetype digits = m_at - begin;
        return digits == 1 || (digits > 1 && digits <= exactDigits && m_json[begin] != '0');
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QList<JsonMember>> JsonMembers::ofPlain(const QByteArray &json)
{
    return PlainScanner(json).members();
}

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
