// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/SearchMarks.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using Field = Incident::Field;
using Kind = SearchTerm::Kind;
using Span = SearchMarks::Span;

namespace {

//! \brief A letter as the index compares it, and where it ends in the text with the marks that follow it.
struct Letter {
    char32_t folded = 0;
    qsizetype end = 0;
};

struct Word {
    qsizetype start = 0;
    std::vector<Letter> letters;
};

bool isWordCharacter(char32_t point)
{
    return QChar::isLetterOrNumber(point) || QChar::category(point) == QChar::Other_PrivateUse;
}

char32_t folded(char32_t point)
{
    while (QChar::decompositionTag(point) == QChar::Canonical) {
        const auto parts = QChar::decomposition(point).toUcs4();
        if (parts.isEmpty() || parts.constFirst() == point)
            break;
        point = parts.constFirst();
    }
    return QChar::toCaseFolded(point);
}

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    bool inWord = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair =
            at + 1 < text.size() && text.at(at).isHighSurrogate() && text.at(at + 1).isLowSurrogate();
        const char32_t point =
            isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        const qsizetype start = std::exchange(at, at + (isPair ? 2 : 1));
        if (inWord && QChar::isMark(point)) {
            words.back().letters.back().end = at;
            continue;
        }
        if (!isWordCharacter(point)) {
            inWord = false;
            continue;
        }
        if (!std::exchange(inWord, true))
            words.push_back({start, {}});
        words.back().letters.push_back({folded(point), at});
    }
    return words;
}

bool begins(const Word &word, const Word &with)
{
    return with.letters.size() <= word.letters.size()
        && std::equal(with.letters.cbegin(), with.letters.cend(), word.letters.cbegin(),
                      [](const Letter &a, const Letter &b) { return a.folded == b.folded; });
}

//! \brief The digits of a ticket number without the zeros that people leave out.
bool isSameNumber(const Word &word, const Word &wanted)
{
    const auto isZero = [](const Letter &letter) { return letter.folded == U'0'; };
    const auto from = std::find_if_not(word.letters.cbegin(), word.letters.cend(), isZero);
    const auto wantedFrom = std::find_if_not(wanted.letters.cbegin(), wanted.letters.cend(), isZero);
    return wantedFrom != wanted.letters.cend()
        && std::all_of(wantedFrom, wanted.letters.cend(),
                       [](const Letter &letter) { return letter.folded >= U'0' && letter.folded <= U'9'; })
        && std::equal(from, word.letters.cend(), wantedFrom, wanted.letters.cend(),
                      [](const Letter &a, const Letter &b) { return a.folded == b.folded; });
}

//! \brief Words alone are not looked for in what only programs read.
bool isId(Field field)
{
    return field == Field::SessionId || field == Field::AffectedLocationId
        || field == Field::AffectedDepartmentId;
}

void markWords(const SearchTerm &term, const std::vector<Word> &words, QList<Span> &spans)
{
    const std::vector<Word> wanted = wordsOf(term.text);
    if (wanted.empty())
        return;
    for (std::size_t first = 0; first + wanted.size() <= words.size(); ++first) {
        bool matches = true;
        for (std::size_t i = 0; matches && i < wanted.size(); ++i) {
            const Word &word = words.at(first + i);
            const bool mayGoOn = term.kind == Kind::Beginning && i + 1 == wanted.size();
            matches =
                begins(word, wanted.at(i)) && (mayGoOn || word.letters.size() == wanted.at(i).letters.size());
            if (term.field == Field::ProcessId && i + 1 == wanted.size() && isSameNumber(word, wanted.at(i)))
                matches = true;
        }
        if (!matches)
            continue;
        const Word &last = words.at(first + wanted.size() - 1);
        const bool isWhole = !begins(last, wanted.back());
        const qsizetype end =
            isWhole ? last.letters.back().end : last.letters.at(wanted.back().letters.size() - 1).end;
        spans.append({words.at(first).start, end - words.at(first).start});
    }
}

void markAnywhere(const QString &wanted, const QString &text, QList<Span> &spans)
{
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive))
        spans.append({at, wanted.size()});
}

QList<Span> merged(QList<Span> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const Span &a, const Span &b) { return a.position < b.position; });
    QList<Span> apart;
    for (const Span &span : std::as_const(spans)) {
        if (apart.isEmpty() || apart.constLast().position + apart.constLast().length < span.position) {
            apart.append(span);
            continue;
        }
        Span &last = apart.last();
        last.length = std::max(last.length, span.position + span.length - last.position);
    }
    return apart;
}

} // namespace

SearchMarks::SearchMarks(const SearchQuery &query)
{
    for (const SearchQuery::Choice &choice : query.choices) {
        std::copy_if(choice.cbegin(), choice.cend(), std::back_inserter(m_terms), [](const SearchTerm &term) {
            return !term.negated
                && (term.kind == Kind::Beginning || term.kind == Kind::Exact || term.kind == Kind::Below);
        });
    }
}

QList<Span> SearchMarks::in(Field field, const QString &text) const
{
    QList<Span> spans;
    std::vector<Word> words;
    for (const SearchTerm &term : m_terms) {
        if (term.field ? *term.field != field : isId(field))
            continue;
        if (term.kind == Kind::Below) {
            const bool endsThere = text.size() == term.text.size() || text.mid(term.text.size(), 1) == "."_L1;
            if (endsThere && text.startsWith(term.text, Qt::CaseInsensitive))
                spans.append({0, term.text.size()});
            continue;
        }
        if (term.isWrittenInOne()) {
            markAnywhere(term.text, text, spans);
            continue;
        }
        if (words.empty())
            words = wordsOf(text);
        markWords(term, words, spans);
    }
    return merged(std::move(spans));
}
