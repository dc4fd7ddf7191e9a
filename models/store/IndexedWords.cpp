// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/IndexedWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype indexedBeginning = 3; //!< Letters; so long are the longest beginnings in the index.
constexpr qsizetype mostWords = 16;

//! \brief Whether the index has \a word letter by letter, but for capitals.
bool isPlain(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(),
                       [](QChar letter) { return letter.unicode() < 0x80 && letter.isLetterOrNumber(); });
}

} // namespace

QStringList IndexedWords::beginning(SqlFile &cache, const QString &text)
{
    if (text.size() <= indexedBeginning || !isPlain(text))
        return {};
    // One look for each word: the table has a row for each time that a word is met.
    static const QString sql =
        u"WITH RECURSIVE sought(text) AS (SELECT ?), "
        "found(term) AS (SELECT (SELECT term FROM temp.word WHERE term >= text LIMIT 1) FROM sought UNION "
        "ALL "
        "SELECT (SELECT term FROM temp.word WHERE term >= found.term || char(1) LIMIT 1) FROM found, sought "
        "WHERE substr(found.term, 1, length(text)) = text) "
        "SELECT term FROM found, sought WHERE substr(term, 1, length(text)) = text LIMIT ?"_s;
    cache.execute(
        u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab(main, incident_search, instance)"_s);
    QStringList words;
    SqlRows rows = cache.query(sql, {text.toLower(), mostWords + 1});
    while (rows.next())
        words.append(rows.text(0));
    const bool canBeNamed = words.size() <= mostWords && std::all_of(words.cbegin(), words.cend(), isPlain);
    return canBeNamed ? words : QStringList();
}
