// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/SearchQuery.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

namespace {

struct FieldName {
    const char *name;
    Field field;
};

constexpr std::array textFields{
    FieldName{"title", Field::IncidentName},
    FieldName{"description", Field::IncidentDescription},
    FieldName{"type", Field::IncidentType},
    FieldName{"category", Field::Classification},
    FieldName{"class", Field::Classification},
    FieldName{"classification", Field::Classification},
    FieldName{"impact", Field::Impact},
    FieldName{"urgency", Field::Urgency},
    FieldName{"priority", Field::Priority},
    FieldName{"status", Field::Status},
    FieldName{"user", Field::AffectedUserEmail},
    FieldName{"affecteduser", Field::AffectedUserEmail},
    FieldName{"closecode", Field::CloseCode},
    FieldName{"resolution", Field::Resolution},
    FieldName{"location", Field::AffectedLocationId},
    FieldName{"department", Field::AffectedDepartmentId},
    FieldName{"im", Field::ProcessId},
    FieldName{"number", Field::ProcessId},
};
constexpr QLatin1String changedName("changed");
constexpr QLatin1String waitingName("waiting");

bool isOpeningQuote(QChar character)
{
    return character == u'"' || character == u'\u201c' || character == u'\u201d' || character == u'\u201e';
}

bool isClosingQuote(QChar character)
{
    return character == u'"' || character == u'\u201c' || character == u'\u201d';
}

bool hasWordCharacter(const QString &text)
{
    const auto points = text.toUcs4();
    return std::any_of(points.cbegin(), points.cend(),
                       [](uint point) { return QChar::isLetterOrNumber(char32_t(point)); });
}

//! \brief Hours of an age like 36h, 2d or 1w; none when it is no age.
std::optional<int> hoursOf(QStringView age)
{
    constexpr int longest = 10'000;
    if (age.size() < 2)
        return std::nullopt;
    const QChar unit = age.back().toLower();
    const int factor = unit == u'h' ? 1 : unit == u'd' ? 24 : unit == u'w' ? 7 * 24 : 0;
    const QStringView digits = age.chopped(1);
    const bool areDigits = std::all_of(digits.cbegin(), digits.cend(),
                                       [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    bool isNumber = false;
    const int count = digits.toInt(&isNumber);
    if (factor == 0 || !areDigits || !isNumber || count > longest)
        return std::nullopt;
    return count * factor;
}

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    tl::expected<SearchQuery, SearchFault> run()
    {
        if (m_text.size() > SearchQuery::longestText)
            return tl::unexpected(SearchFault{SearchFault::Kind::TooLong,
                                              SearchQuery::longestText,
                                              m_text.size() - SearchQuery::longestText,
                                              {}});
        while (!m_fault && skipBlanks())
            step();
        if (!m_fault && m_orAt >= 0)
            fail(SearchFault::Kind::NothingToChooseFrom, m_orAt, 2);
        if (m_fault)
            return tl::unexpected(*m_fault);
        return std::move(m_query);
    }

private:
    bool skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    void fail(SearchFault::Kind kind, qsizetype position, qsizetype length)
    {
        m_fault = SearchFault{kind, position, length, m_text.mid(position, length)};
    }

    [[nodiscard]] qsizetype wordEnd(qsizetype from) const
    {
        while (from < m_text.size() && !m_text.at(from).isSpace())
            ++from;
        return from;
    }

    void step()
    {
        const qsizetype start = m_at;
        const qsizetype end = wordEnd(start);
        if (QStringView(m_text).mid(start, end - start) == "OR"_L1) {
            if (m_orAt >= 0 || m_query.choices.isEmpty())
                fail(SearchFault::Kind::NothingToChooseFrom, start, 2);
            m_orAt = start;
            m_at = end;
            return;
        }
        SearchTerm term;
        if (m_text.at(m_at) == u'-' && end - start > 1) {
            term.negated = true;
            ++m_at;
        }
        readField(term, end);
        if (!m_fault && hasWordCharacter(term.text))
            take(std::move(term), start);
    }

    void take(SearchTerm term, qsizetype start)
    {
        if (++m_terms > SearchQuery::mostTerms) {
            fail(SearchFault::Kind::TooManyTerms, start, m_at - start);
        } else if (m_orAt >= 0) {
            m_query.choices.last().append(std::move(term));
        } else {
            m_query.choices.append(SearchQuery::Choice{std::move(term)});
        }
        m_orAt = -1;
    }

    // A colon makes a field only after letters, and never in an address like https://… or C:\….
    void readField(SearchTerm &term, qsizetype end)
    {
        const qsizetype start = m_at;
        qsizetype colon = start;
        while (colon < end && m_text.at(colon).isLetter())
            ++colon;
        const bool isName = colon > start && colon < end && m_text.at(colon) == u':';
        const QString name = isName ? m_text.mid(start, colon - start) : QString();
        const bool isTimed = name.compare(changedName, Qt::CaseInsensitive) == 0;
        const bool isWaiting = name.compare(waitingName, Qt::CaseInsensitive) == 0;
        term.field = isName ? SearchQuery::field(name) : std::nullopt;
        if (!isName || (!term.field && !isTimed && !isWaiting)) {
            const QChar next = colon + 1 < end ? m_text.at(colon + 1) : QChar(u'/');
            if (isName && next != u'/' && next != u'\\' && next != u':')
                fail(SearchFault::Kind::UnknownField, start, colon - start);
            else
                readValue(term, end);
            return;
        }
        m_at = colon + 1;
        readValue(term, end);
        if (m_fault)
            return;
        if (!hasWordCharacter(term.text))
            fail(SearchFault::Kind::ValueMissing, start, colon + 1 - start);
        else if (isTimed)
            makeAge(term, colon + 1);
        else if (isWaiting)
            makeWaiting(term, colon + 1);
        else if (term.field == Field::Classification)
            makeBranch(term);
    }

    void readValue(SearchTerm &term, qsizetype end)
    {
        if (m_at < m_text.size() && isOpeningQuote(m_text.at(m_at))) {
            const qsizetype open = m_at++;
            const qsizetype from = m_at;
            while (m_at < m_text.size() && !isClosingQuote(m_text.at(m_at)))
                ++m_at;
            if (m_at == m_text.size()) {
                fail(SearchFault::Kind::QuoteNotClosed, open, m_text.size() - open);
                return;
            }
            term.kind = SearchTerm::Kind::Exact;
            term.text = m_text.mid(from, m_at++ - from).simplified();
            return;
        }
        term.text = m_text.mid(m_at, end - m_at);
        m_at = end;
    }

    void makeAge(SearchTerm &term, qsizetype start)
    {
        const QChar sign = term.text.front();
        const auto hours = hoursOf(QStringView(term.text).mid(1));
        if ((sign != u'<' && sign != u'>') || !hours) {
            fail(SearchFault::Kind::NotAnAge, start, m_at - start);
            return;
        }
        term.kind = sign == u'<' ? SearchTerm::Kind::ChangedWithin : SearchTerm::Kind::NotChangedWithin;
        term.hours = *hours;
    }

    void makeWaiting(SearchTerm &term, qsizetype start)
    {
        if (term.text.compare("yes"_L1, Qt::CaseInsensitive) == 0)
            term.kind = SearchTerm::Kind::Waiting;
        else if (term.text.compare("no"_L1, Qt::CaseInsensitive) == 0)
            term.kind = SearchTerm::Kind::NotWaiting;
        else
            fail(SearchFault::Kind::NotYesOrNo, start, m_at - start);
    }

    static void makeBranch(SearchTerm &term)
    {
        if (!term.text.endsWith(".*"_L1))
            return;
        term.kind = SearchTerm::Kind::Below;
        term.text.chop(2);
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_orAt = -1; //!< Of the OR whose right side is still to come.
    qsizetype m_terms = 0;
    SearchQuery m_query;
    std::optional<SearchFault> m_fault;
};

} // namespace

bool SearchTerm::isWrittenInOne() const
{
    const auto points = text.toUcs4();
    return std::any_of(points.cbegin(), points.cend(), [](uint point) {
        switch (QChar::script(char32_t(point))) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Thai:
            return true;
        default:
            return false;
        }
    });
}

tl::expected<SearchQuery, SearchFault> SearchQuery::parse(const QString &text)
{
    return Parser(text).run();
}

QStringList SearchQuery::fieldNames()
{
    QStringList names{changedName, waitingName};
    for (const FieldName &known : textFields)
        names.append(QLatin1String(known.name));
    names.sort();
    return names;
}

std::optional<Field> SearchQuery::field(const QString &name)
{
    const auto found = std::find_if(textFields.cbegin(), textFields.cend(), [&](const FieldName &known) {
        return name.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0;
    });
    return found == textFields.cend() ? std::nullopt : std::optional(found->field);
}
