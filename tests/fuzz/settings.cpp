// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Profile.h"
#include "tests/fuzz/Fuzz.h"
#include "tests/support/MemoryDisk.h"
#include "ui/Preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMetaEnum>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Key = Preferences::Key;

namespace {

using Values = QMap<Key, QVariant>;

QList<Key> keys()
{
    QList<Key> all;
    const auto names = QMetaEnum::fromType<Key>();
    for (int i = 0; i < names.keyCount(); ++i)
        all.append(static_cast<Key>(names.value(i)));
    return all;
}

Values valuesOf(const Preferences &preferences)
{
    Values values;
    const QList<Key> all = keys();
    for (const Key key : all)
        values.insert(key, preferences.value(key));
    return values;
}

void checkRanges(const Preferences &preferences)
{
    const auto isWithin = [&preferences](Key key, int least, int most) {
        return preferences.number(key) >= least && preferences.number(key) <= most;
    };
    Fuzz::expect(isWithin(Key::RefreshMinutes, 0, 24 * 60) && isWithin(Key::UndoSeconds, 0, 30)
                     && isWithin(Key::ForgetAfterDays, 0, 3650),
                 "no number is out of its range");
    Fuzz::expect(QStringList{u"system"_s, u"light"_s, u"dark"_s}.contains(preferences.text(Key::Theme)),
                 "the theme is one of three");
}

} // namespace

//! \brief As settings.ini. What could be read is written anew, and read again.
void Fuzz::one(const QByteArray &input)
{
    // Qt remembers files by their names, so each input has a folder of its own.
    const QTemporaryDir folder(inMemory(u"settings"_s));
    const auto profile = Profile::open(u"fuzz"_s, folder.path());
    expect(profile.has_value(), "the profile can be opened");
    QFile file(profile->settingsFile());
    expect(file.open(QIODevice::WriteOnly) && file.write(input) == input.size(), "the file can be written");
    file.close();
    QString problem;
    Values values;
    {
        Preferences preferences(profile->openSettings(&problem));
        checkRanges(preferences);
        values = valuesOf(preferences);
    }
    expect(QFile::remove(profile->settingsFile()) || !problem.isEmpty(), "a damaged file is set aside");
    {
        Preferences preferences(profile->openSettings(&problem));
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            preferences.set(it.key(), *it);
    }
    const Preferences preferences(profile->openSettings(&problem));
    expect(preferences.problems().isEmpty(), "what the console writes it can use");
    expect(valuesOf(preferences) == values, "settings written and read are the same");
}
