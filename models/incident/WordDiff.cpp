// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/WordDiff.h"

#include "models/incident/LineEnds.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>
#include <vector>

namespace {

using WordDiff::Kind;
using WordDiff::Piece;

constexpr qsizetype longestText = 200'000; //!< Characters, of each.
constexpr int mostDifferences = 1'000; //!< Words; the way back needs its square of memory.
constexpr qint64 mostSteps = 4'000'000;

QStringList words(const QString &text)
{
    QStringList found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end >= 0;
         start = std::exchange(end, finder.toNextBoundary()))
        found.append(text.mid(start, end - start));
    return found;
}

//! \brief Myers' shortest edit script over words as numbers; empty when it would be too long.
class Script
{
public:
    Script(const std::vector<int> &before, const std::vector<int> &after)
        : m_before(before)
        , m_after(after)
    {
    }

    //! \brief True when a way was found.
    [[nodiscard]] bool find()
    {
        const int n = static_cast<int>(m_before.size());
        const int m = static_cast<int>(m_after.size());
        const int most = std::min(n + m, mostDifferences);
        std::vector<int> reached(static_cast<std::size_t>(2 * most + 3), 0);
        const auto at = [&reached, most](int k) -> int & {
            const int place = k + most + 1;
            return reached[static_cast<std::size_t>(place)];
        };
        qint64 steps = 0;
        for (int d = 0; d <= most && steps < mostSteps; ++d) {
            m_ways.emplace_back(reached.begin() + (most + 1 - d - 1), reached.begin() + (most + 1 + d + 2));
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
                while (x < n && x - k < m && word(m_before, x) == word(m_after, x - k)) {
                    ++x;
                    ++steps;
                }
                at(k) = x;
                ++steps;
                if (x >= n && x - k >= m)
                    return true;
            }
        }
        return false;
    }

    //! \brief The kinds of all words in order.
    [[nodiscard]] std::vector<Kind> kinds() const
    {
        std::vector<Kind> backwards;
        int x = static_cast<int>(m_before.size());
        int y = static_cast<int>(m_after.size());
        for (int d = static_cast<int>(m_ways.size()) - 1; d >= 0; --d) {
            const std::vector<int> &way = m_ways[static_cast<std::size_t>(d)];
            const auto at = [&way, d](int k) {
                const int place = k + d + 1;
                return way[static_cast<std::size_t>(place)];
            };
            const int k = x - y;
            const int from = k == -d || (k != d && at(k - 1) < at(k + 1)) ? k + 1 : k - 1;
            const int fromX = d == 0 ? 0 : at(from);
            const int fromY = d == 0 ? 0 : fromX - from;
            for (; x > fromX && y > fromY; --x, --y)
                backwards.push_back(Kind::Same);
            if (d > 0)
                backwards.push_back(from == k + 1 ? Kind::Added : Kind::Removed);
            x = fromX;
            y = fromY;
        }
        return {backwards.rbegin(), backwards.rend()};
    }

private:
    static int word(const std::vector<int> &words, int at) { return words[static_cast<std::size_t>(at)]; }

    const std::vector<int> &m_before;
    const std::vector<int> &m_after;
    std::vector<std::vector<int>> m_ways; //!< How far each diagonal reached before each further difference.
};

//! \brief Gathers words into pieces; blanks between two changes belong to them, so that phrases stay whole.
class Pieces
{
public:
    void add(Kind kind, const QString &word)
    {
        if (kind == Kind::Same && !isChanging()) {
            m_same += word;
        } else if (kind == Kind::Same) {
            m_blanks += word;
            if (!QStringView(word).trimmed().isEmpty())
                endChange();
        } else {
            takeBlanks();
            (kind == Kind::Removed ? m_removed : m_added) += word;
        }
    }
    [[nodiscard]] QList<Piece> take()
    {
        endChange();
        put(Kind::Same, std::exchange(m_same, {}));
        return m_pieces;
    }

private:
    [[nodiscard]] bool isChanging() const { return !m_removed.isEmpty() || !m_added.isEmpty(); }
    void takeBlanks()
    {
        if (!m_blanks.isEmpty() && (m_removed.isEmpty() || m_added.isEmpty())) {
            endChange();
        } else if (!m_blanks.isEmpty()) {
            m_removed += m_blanks;
            m_added += std::exchange(m_blanks, {});
        }
        if (!isChanging())
            put(Kind::Same, std::exchange(m_same, {}));
    }
    void endChange()
    {
        put(Kind::Removed, std::exchange(m_removed, {}));
        put(Kind::Added, std::exchange(m_added, {}));
        m_same += std::exchange(m_blanks, {});
    }
    void put(Kind kind, const QString &text)
    {
        if (!text.isEmpty())
            m_pieces.append({kind, text});
    }

    QString m_same;
    QString m_blanks; //!< The same in both, behind a change.
    QString m_removed;
    QString m_added;
    QList<Piece> m_pieces;
};

QList<Piece> wholly(const QString &before, const QString &after)
{
    return before == after ? QList<Piece>{{Kind::Same, before}}
                           : QList<Piece>{{Kind::Removed, before}, {Kind::Added, after}};
}

} // namespace

std::optional<QList<Piece>> WordDiff::wordByWord(const QString &before, const QString &after)
{
    if (before.size() > longestText || after.size() > longestText)
        return {};
    const QStringList then = words(withPlainLineEnds(before));
    const QStringList now = words(withPlainLineEnds(after));
    QHash<QString, int> numbers;
    const auto numbered = [&numbers](const QStringList &texts) {
        std::vector<int> found;
        for (const QString &text : texts) {
            const int next = static_cast<int>(numbers.size());
            found.push_back(numbers.emplace(text, numbers.value(text, next)).value());
        }
        return found;
    };
    const std::vector<int> beforeNumbers = numbered(then);
    const std::vector<int> afterNumbers = numbered(now);
    Script script(beforeNumbers, afterNumbers);
    if (!script.find())
        return {};
    QList<Piece> pieces;
    qsizetype left = 0;
    qsizetype right = 0;
    for (const Kind kind : script.kinds()) {
        pieces.append({kind, kind == Kind::Added ? now.at(right) : then.at(left)});
        left += kind != Kind::Added ? 1 : 0;
        right += kind != Kind::Removed ? 1 : 0;
    }
    return pieces;
}

QList<Piece> WordDiff::between(const QString &before, const QString &after)
{
    const QString then = withPlainLineEnds(before);
    const QString now = withPlainLineEnds(after);
    Pieces pieces;
    for (const Piece &piece : wordByWord(then, now).value_or(wholly(then, now)))
        pieces.add(piece.kind, piece.text);
    return pieces.take();
}

QList<Piece> WordDiff::goneOnEither(const QList<Piece> &one, const QList<Piece> &other)
{
    QString text;
    QList<Kind> kinds;
    for (const QList<Piece> &way : {one, other}) {
        qsizetype place = 0;
        for (const Piece &piece : way) {
            if (piece.kind == Kind::Added)
                continue;
            const qsizetype end = place + piece.text.size();
            if (kinds.size() < end) {
                text += piece.text;
                kinds.resize(end);
            }
            if (piece.kind == Kind::Removed)
                std::fill(kinds.begin() + place, kinds.begin() + end, Kind::Removed);
            place = end;
        }
    }
    QList<Piece> pieces;
    for (qsizetype begin = 0, end = 0; begin < kinds.size(); begin = end) {
        while (end < kinds.size() && kinds.at(end) == kinds.at(begin))
            ++end;
        pieces.append({kinds.at(begin), text.mid(begin, end - begin)});
    }
    return pieces;
}
