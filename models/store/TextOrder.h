// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QLocale>
#include <QVariant>

#include <bitset>
#include <optional>

class QCollator;

//! \brief The order of texts in a person's language, as keys that SQLite compares letter by letter: an index
//! over them gives the order without a function of ours, so that any program can read and check the file. How
//! a language orders its letters is asked of the system once: which of them it tells apart (ä is an a in
//! German and follows z in Swedish) and which pairs count as one (ch in Czech).
class TextOrder
{
public:
    explicit TextOrder(const QLocale &locale);

    //! \brief What stands in for \a text; null when the text itself does, compared without case of A to Z. Of
    //! texts that differ in accents alone, the one without comes first.
    [[nodiscard]] QVariant key(const QString &text) const;
    //! \brief The same for all orders that make the same keys: a file remembers by which its own were made.
    [[nodiscard]] const QString &mark() const { return m_mark; }

private:
    void learnJoined(const QCollator &collator, QStringList &units);
    void learnExpansions(const QCollator &collator, QStringList &units);
    void number(const QCollator &collator, const QStringList &units);
    void notePlain();
    void noteMark();
    [[nodiscard]] bool isPlain(const QString &text) const;
    [[nodiscard]] QString fold(const QString &text) const;
    [[nodiscard]] QString weights(QStringView folded) const;
    [[nodiscard]] QString weight(QChar letter) const;

    QLocale m_locale;
    QHash<QChar, QString> m_letters; //!< The weight of each.
    QHash<QString, QString> m_pairs; //!< The weights of pairs that count as one letter.
    std::bitset<128> m_plain; //!< Signs of ASCII that stand in for themselves.
    QString m_joined; //!< Letters that begin such a pair.
    QHash<QChar, QString> m_expansions; //!< Letters that are ordered as two.
    QString m_mark;
};

//! \brief The order of a language, learnt when somebody asks for it: the first list does not wait for that.
class LanguageOrder
{
public:
    explicit LanguageOrder(const QLocale &language)
        : m_language(language)
    {
    }

    [[nodiscard]] const QLocale &language() const { return m_language; }
    void setLanguage(const QLocale &language)
    {
        m_language = language;
        m_order.reset();
    }
    [[nodiscard]] const TextOrder &order()
    {
        if (!m_order)
            m_order.emplace(m_language);
        return *m_order;
    }

private:
    QLocale m_language;
    std::optional<TextOrder> m_order;
};
