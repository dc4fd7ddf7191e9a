// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/WordMerge.h"

#include "models/incident/WordDiff.h"

#include <algorithm>
#include <iterator>

namespace {

using WordDiff::Kind;
using WordDiff::Piece;

//! \brief Words of the base, from one up to another, and what a side has in their place.
struct Change {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString text;
    friend bool operator==(const Change &, const Change &) = default;
};

QList<Change> changesIn(const QList<Piece> &words)
{
    QList<Change> changes;
    qsizetype place = 0;
    bool isChanging = false;
    for (const Piece &word : words) {
        if (word.kind != Kind::Same && !isChanging)
            changes.append({place, place, {}});
        isChanging = word.kind != Kind::Same;
        place += word.kind != Kind::Added ? 1 : 0;
        if (isChanging)
            changes.last().end = place;
        if (word.kind == Kind::Added)
            changes.last().text += word.text;
    }
    return changes;
}

//! \brief The words of the base, and which changes meet there.
class Base
{
public:
    explicit Base(const QList<Piece> &words)
    {
        m_solid.append(0);
        for (const Piece &word : words) {
            if (word.kind == Kind::Added)
                continue;
            const bool isGap = word.text.trimmed().isEmpty() && !word.text.contains(u'\n');
            m_words.append(word.text);
            m_solid.append(m_solid.constLast() + (isGap ? 0 : 1));
        }
    }
    [[nodiscard]] bool meet(const Change &one, const Change &other) const
    {
        return m_solid.at(one.begin) <= m_solid.at(other.end)
            && m_solid.at(other.begin) <= m_solid.at(one.end);
    }
    [[nodiscard]] QString words(qsizetype begin, qsizetype end) const
    {
        return m_words.mid(begin, end - begin).join(QString());
    }
    [[nodiscard]] qsizetype size() const { return m_words.size(); }

private:
    QStringList m_words;
    QList<qsizetype> m_solid; //!< How many words that are no gaps stand before each.
};

//! \brief The changes of both in their order, the same one once; nothing where two meet.
std::optional<QList<Change>> together(const Base &base, const QList<Change> &one, const QList<Change> &other)
{
    QList<Change> all;
    auto left = one.cbegin();
    auto right = other.cbegin();
    while (left != one.cend() && right != other.cend()) {
        const bool isSame = *left == *right;
        if (!isSame && base.meet(*left, *right))
            return {};
        all.append(isSame || left->begin < right->begin ? *left++ : *right++);
        right += isSame ? 1 : 0;
    }
    std::copy(left, one.cend(), std::back_inserter(all));
    std::copy(right, other.cend(), std::back_inserter(all));
    return all;
}

} // namespace

std::optional<QString> WordMerge::merged(const QString &base, const QString &theirs, const QString &mine)
{
    if (theirs == mine || mine == base)
        return theirs;
    if (theirs == base)
        return mine;
    const auto theirWords = WordDiff::wordByWord(base, theirs);
    const auto myWords = WordDiff::wordByWord(base, mine);
    if (!theirWords || !myWords)
        return {};
    const Base words(*theirWords);
    const auto changes = together(words, changesIn(*theirWords), changesIn(*myWords));
    if (!changes)
        return {};
    QString text;
    qsizetype done = 0;
    for (const Change &change : *changes) {
        text += words.words(done, change.begin) + change.text;
        done = change.end;
    }
    return text + words.words(done, words.size());
}
