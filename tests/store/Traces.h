// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/store/StoreFixture.h"

#include <QRegularExpression>
#include <QStringEncoder>

//! \brief Words that must be gone, incidents that hold them, and the search for them in files.
namespace Traces {

using namespace Qt::StringLiterals;
using namespace Samples;

inline const QString person = u"zyxÜbel@example.com"_s;
inline const QString canary = u"zyxcanary"_s;

inline IncidentSnapshot seen(const Incident &incident, int second)
{
    return {incident, "{\"verbatim\":\"" + incident.title().toUtf8() + "\"}", at(second)};
}

//! \brief The spellings in which a text could lie in a file: as SQLite, as the index for searching and as
//! another program would write it.
inline QList<QByteArray> spellings(const QString &word)
{
    QStringEncoder little(QStringConverter::Utf16LE);
    QStringEncoder big(QStringConverter::Utf16BE);
    QList<QByteArray> all;
    QString plain = word.toLower();
    plain.replace(u'ü', u'u');
    for (const QString &text : {word.toLower(), word.toUpper(), word.toCaseFolded(), plain})
        all << text.toUtf8().toLower() << QByteArray(little(text)).toLower()
            << QByteArray(big(text)).toLower();
    return all;
}

inline bool contains(const QString &path, const QString &word)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A file cannot be read: %s", qPrintable(path));
    const QByteArray bytes = file.readAll().toLower();
    const QList<QByteArray> all = spellings(word);
    return std::any_of(all.cbegin(), all.cend(),
                       [&](const QByteArray &each) { return bytes.contains(each); });
}

} // namespace Traces

//! \brief A folder for the files of a store, in which no trace may be left.
class TracesFixture
{
protected:
    void makeFolder();
    QString desk() const { return m_folder->filePath(QStringLiteral("desk")); }
    //! \brief Names of the files that still hold \a word in any spelling.
    QStringList traces(const QString &word) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

inline void TracesFixture::makeFolder()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
}

inline QStringList TracesFixture::traces(const QString &word) const
{
    QStringList found;
    const QStringList names = QDir(desk()).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (Traces::contains(desk() + u'/' + name, word))
            found += name;
    }
    return found;
}
