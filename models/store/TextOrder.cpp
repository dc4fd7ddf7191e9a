// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/TextOrder.h"

#include <QCollator>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

// Keys made by other rules than these are made anew.
constexpr int version = 1;
// Two texts that are the same for so long may stand either way.
constexpr qsizetype longestKey = 120;
constexpr QChar end(1); // Behind the letters of a key, below every letter: "Mulle" comes before "Müller".

// Weights are letters: those of a to z where they are in this order, whatever follows z counted from here,
// and whatever stands between two of them as the first of the two with one of these behind it.
constexpr char16_t firstBehindZ = 0x100;
constexpr char16_t firstBetween = 0xf000;
constexpr QChar beforeA(u'@');

// Scripts with few letters; the others are in order by their numbers.
constexpr std::array ranges{std::pair(0x61, 0x24f),    std::pair(0x370, 0x587),   std::pair(0x5d0, 0x6d5),
                            std::pair(0x10d0, 0x10ff), std::pair(0x1e00, 0x1eff), std::pair(0x3041, 0x30ff)};
constexpr char16_t firstOther = 0x800;
constexpr char16_t lastOfLatin = 0x24f;

const QStringList &pairs()
{
    static const QStringList pairs =
        u"aa ch cs dd dh dz dž ff gj gy lj ll ly ng nj ny ph rh rr sh sz th ty xh zh zs"_s.split(u' ');
    return pairs;
}

constexpr std::array<std::pair<QStringView, QStringView>, 5> expansions{
    {{u"ß", u"ss"}, {u"æ", u"ae"}, {u"œ", u"oe"}, {u"ĳ", u"ij"}, {u"þ", u"th"}}};

bool isLetterOfAscii(const QString &unit)
{
    return unit.size() == 1 && unit.at(0) >= u'a' && unit.at(0) <= u'z';
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.unicode() < 0x80; });
}

//! \brief Whether \a a and \a b differ less than two letters do: what follows them decides.
bool isSameLetter(const QCollator &collator, const QString &a, const QString &b)
{
    return collator.compare(a + u'b', b + u'm') < 0 && collator.compare(b + u'b', a + u'm') < 0;
}

QStringList letters()
{
    QStringList units;
    for (const auto &[first, last] : ranges) {
        for (int code = first; code <= last; ++code) {
            const QChar letter(code);
            if (letter.isLetter() && letter.toLower() == letter)
                units.append(letter);
        }
    }
    return units;
}

//! \brief The sign of ASCII that is most like one that is no letter.
QChar likeAscii(QChar sign)
{
    if (sign.isSpace())
        return u' ';
    switch (sign.category()) {
    case QChar::Punctuation_Dash:
        return u'-';
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return u'"';
    case QChar::Symbol_Currency:
        return u'$';
    default: // Of the others, order means nothing to anybody.
        return u'#';
    }
}

//! \brief A blank for each letter, behind it its accents: where the first one stands decides.
QString accents(const QString &folded)
{
    QString key = folded.normalized(QString::NormalizationForm_D);
    for (QChar &letter : key) {
        const bool tellsApart =
            letter.isMark() || (letter.unicode() >= 0x80 && letter.unicode() < lastOfLatin);
        letter = tellsApart ? letter : u' ';
    }
    return key;
}

} // namespace

TextOrder::TextOrder(const QLocale &locale)
    : m_locale(locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QStringList units = letters();
    learnExpansions(collator, units);
    learnJoined(collator, units);
    number(collator, units);
    notePlain();
    noteMark();
}

void TextOrder::learnExpansions(const QCollator &collator, QStringList &units)
{
    for (const auto &[letter, two] : expansions) {
        if (isSameLetter(collator, letter.toString(), two.toString())) {
            m_expansions.insert(letter.front(), two.toString());
            units.removeOne(letter);
        }
    }
}

void TextOrder::learnJoined(const QCollator &collator, QStringList &units)
{
    for (const QString &pair : pairs()) {
        const QString first = pair.first(1);
        const QString second = pair.last(1);
        // Two letters that count as one come behind others that they should come before.
        for (QChar next(u'a'); next <= u'z'; next = QChar(next.unicode() + 1)) {
            if (collator.compare(second, QString(next)) < 0 && collator.compare(pair, first + next) > 0) {
                units.append(pair);
                m_joined += first;
                break;
            }
        }
    }
}

void TextOrder::number(const QCollator &collator, const QStringList &units)
{
    std::vector<std::pair<QCollatorSortKey, QString>> sorted;
    sorted.reserve(static_cast<std::size_t>(units.size()));
    for (const QString &unit : units)
        sorted.emplace_back(collator.sortKey(unit), unit);
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    QChar anchor = beforeA;
    char16_t between = firstBetween;
    char16_t behind = firstBehindZ;
    QString before;
    QString weight;
    for (const auto &[key, unit] : sorted) {
        if (before.isEmpty() || !isSameLetter(collator, before, unit)) {
            if (isLetterOfAscii(unit) && unit.at(0) > anchor) {
                anchor = unit.at(0);
                between = firstBetween;
                weight = anchor;
            } else {
                weight = anchor == u'z' ? QString(QChar(behind++)) : QString(anchor) + QChar(between++);
            }
        }
        if (unit.size() == 1)
            m_letters.insert(unit.at(0), weight);
        else
            m_pairs.insert(unit, weight);
        before = unit;
    }
    for (auto it = m_expansions.cbegin(); it != m_expansions.cend(); ++it)
        m_letters.insert(it.key(), weights(it.value()));
}

void TextOrder::notePlain()
{
    for (std::size_t code = 0; code < m_plain.size(); ++code) {
        const QChar sign(static_cast<char16_t>(code));
        const QString folded = fold(sign);
        m_plain.set(code, weights(folded) == sign.toLower() && !m_joined.contains(folded));
    }
}

bool TextOrder::isPlain(const QString &text) const
{
    return std::all_of(text.cbegin(), text.cend(), [this](QChar sign) {
        return sign.unicode() < m_plain.size() && m_plain.test(sign.unicode());
    });
}

void TextOrder::noteMark()
{
    QStringList all;
    for (auto it = m_letters.cbegin(); it != m_letters.cend(); ++it)
        all.append(it.key() + it.value());
    for (auto it = m_pairs.cbegin(); it != m_pairs.cend(); ++it)
        all.append(it.key() + u' ' + it.value());
    all.append(fold(u"I"_s));
    all.sort();
    const QByteArray rules = QByteArray::number(version) + '\n' + all.join(u'\n').toUtf8();
    m_mark = QString::fromLatin1(QCryptographicHash::hash(rules, QCryptographicHash::Sha256).toHex());
}

QString TextOrder::weight(QChar letter) const
{
    if (const auto known = m_letters.constFind(letter); known != m_letters.cend())
        return *known;
    if (letter.unicode() < 0x80 || letter.isSurrogate())
        return letter;
    if (letter.isMark())
        return {};
    const QString parts = QString(letter).normalized(QString::NormalizationForm_KD);
    if (parts != letter)
        return weights(parts);
    if (letter.isDigit())
        return QString::number(letter.digitValue());
    if (letter.isLetter())
        return letter.unicode() >= firstOther ? QString(letter) : QString();
    return likeAscii(letter);
}

QString TextOrder::weights(QStringView folded) const
{
    QString key;
    for (qsizetype place = 0; place < folded.size(); ++place) {
        if (m_joined.contains(folded.at(place)) && place + 1 < folded.size()) {
            const auto pair = m_pairs.constFind(folded.sliced(place, 2).toString());
            if (pair != m_pairs.cend()) {
                key += *pair;
                ++place;
                continue;
            }
        }
        key += weight(folded.at(place));
    }
    return key;
}

QString TextOrder::fold(const QString &text) const
{
    // Turkish has an i of its own for I.
    return m_locale.toLower(text).normalized(QString::NormalizationForm_C);
}

QVariant TextOrder::key(const QString &text) const
{
    if (isPlain(text))
        return {};
    const QString folded = fold(text.left(longestKey));
    const QString key = weights(folded);
    // With a letter that may begin a pair, and does not.
    if (key == folded && isAscii(text))
        return {};
    return QString(key + end + accents(folded));
}
