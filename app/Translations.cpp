// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "console_"_L1;
constexpr auto suffix = ".qm"_L1;

//! \brief The first of the person's languages that the program has.
QString bestOf(const QStringList &wanted, const QStringList &available)
{
    for (const QString &name : wanted) {
        const QString language = name.section(u'-', 0, 0).section(u'_', 0, 0);
        if (available.contains(language))
            return language;
    }
    return u"en"_s;
}

} // namespace

Translations::~Translations()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList Translations::available()
{
    QStringList languages;
    for (const QString &file : QDir(u":/i18n"_s).entryList({prefix + u'*' + suffix}))
        languages += file.mid(prefix.size()).chopped(suffix.size());
    return languages;
}

void Translations::use(const QString &language)
{
    const QLocale system = QLocale::system();
    const QString name = language.isEmpty() ? bestOf(system.uiLanguages(), available()) : language;
    if (m_used && name == m_language)
        return;
    m_used = true;
    m_language = name;
    // Dates and numbers follow the language, in the system's own form where that is the same language.
    const QLocale chosen(name);
    QLocale::setDefault(chosen.language() == system.language() ? system : chosen);
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(chosen, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    auto ours = std::make_unique<QTranslator>();
    if (ours->load(u":/i18n/"_s + prefix + name + suffix))
        install(std::move(ours));
}

void Translations::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}
