// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/StoreTypes.h"
#include "ui/Preferences.h"

#include <QFile>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using Key = Preferences::Key;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKeySurvivesARestart();
    void whatCannotBeUsedIsTheDefaultAndNamed_data();
    void whatCannotBeUsedIsTheDefaultAndNamed();
    void aDamagedFileIsTold();
    void anEmptyListStaysEmpty();
    void anUnusableValueIsNotStored();
    void onlyChangesAreTold();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    [[nodiscard]] std::unique_ptr<Preferences> open() const
    {
        return std::make_unique<Preferences>(std::make_unique<QSettings>(file(), QSettings::IniFormat));
    }
    void write(const QByteArray &bytes) const
    {
        QFile target(file());
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPreferences::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPreferences::everyKeySurvivesARestart()
{
    const auto other = [](const QVariant &value) -> QVariant {
        switch (value.typeId()) {
        case QMetaType::Bool:
            return !value.toBool();
        case QMetaType::Int:
            return value.toInt() + 1;
        case QMetaType::QStringList:
            return QStringList{QStringLiteral("Resolved, really"), QStringLiteral("Zu")};
        case QMetaType::QByteArray:
            return QByteArray("\0\xff%;\n", 5);
        default:
            return QStringLiteral("dark");
        }
    };
    const auto keys = QMetaEnum::fromType<Key>();
    QHash<Key, QVariant> wanted;
    {
        const auto preferences = open();
        QVERIFY(preferences->problems().isEmpty());
        for (int i = 0; i < keys.keyCount(); ++i) {
            const auto key = static_cast<Key>(keys.value(i));
            wanted.insert(key, other(preferences->value(key)));
            QVERIFY2(wanted.value(key) != preferences->value(key), keys.key(i));
            preferences->set(key, wanted.value(key));
            QCOMPARE(preferences->value(key), wanted.value(key));
        }
    }
    const auto preferences = open();
    QCOMPARE(preferences->problems(), QStringList());
    for (int i = 0; i < keys.keyCount(); ++i) {
        const auto key = static_cast<Key>(keys.value(i));
        QVERIFY2(preferences->value(key) == wanted.value(key), keys.key(i));
        QCOMPARE(preferences->value(key).typeId(), wanted.value(key).typeId());
    }
}

void TestPreferences::whatCannotBeUsedIsTheDefaultAndNamed_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<Key>("key");
    QTest::addColumn<QString>("name");
    QTest::newRow("too large") << QByteArray("[sync]\nundoSeconds=99\n") << Key::UndoSeconds
                               << QStringLiteral("sync/undoSeconds");
    QTest::newRow("no number") << QByteArray("[sync]\nrefreshMinutes=often\n") << Key::RefreshMinutes
                               << QStringLiteral("sync/refreshMinutes");
    QTest::newRow("no such choice") << QByteArray("[ui]\ntheme=pink\n") << Key::Theme
                                    << QStringLiteral("ui/theme");
    QTest::newRow("no such view") << QByteArray("[window]\nview=5\n") << Key::LastView
                                  << QStringLiteral("window/view");
    QTest::newRow("wrong type") << QByteArray("[ui]\nlanguage=@Variant(\\0\\0\\0\\x2\\0\\0\\0\\x5)\n")
                                << Key::Language << QStringLiteral("ui/language");
    QTest::newRow("no truth") << QByteArray("[sync]\nworkOffline=perhaps\n") << Key::WorkOffline
                              << QStringLiteral("sync/workOffline");
}

void TestPreferences::whatCannotBeUsedIsTheDefaultAndNamed()
{
    QFETCH(QByteArray, contents);
    QFETCH(Key, key);
    QFETCH(QString, name);
    const QVariant usual = open()->value(key);
    write(contents);
    const auto preferences = open();
    QCOMPARE(preferences->value(key), usual);
    QCOMPARE(preferences->problems().size(), 1);
    QVERIFY(preferences->problems().constFirst().contains(name));
    QVERIFY(preferences->problems().constFirst().contains(file()));
}

void TestPreferences::aDamagedFileIsTold()
{
    write("[ui\ntheme=dark\nrubbish without an equals sign\n\x01\x02");
    const auto preferences = open();
    QCOMPARE(preferences->problems().size(), 1);
    QVERIFY(preferences->problems().constFirst().contains(file()));
    QCOMPARE(preferences->number(Key::RefreshMinutes), 15);
}

void TestPreferences::anEmptyListStaysEmpty()
{
    open()->set(Key::ClosedStatuses, QStringList());
    QCOMPARE(open()->value(Key::ClosedStatuses).toStringList(), QStringList());
    QVERIFY(open()->problems().isEmpty());
}

void TestPreferences::anUnusableValueIsNotStored()
{
    const auto preferences = open();
    preferences->set(Key::UndoSeconds, 10);
    QSignalSpy changed(preferences.get(), &Preferences::changed);
    preferences->set(Key::UndoSeconds, 31);
    preferences->set(Key::Theme, QStringLiteral("pink"));
    QCOMPARE(preferences->number(Key::UndoSeconds), 10);
    QCOMPARE(preferences->text(Key::Theme), QStringLiteral("system"));
    QVERIFY(changed.isEmpty());
}

void TestPreferences::onlyChangesAreTold()
{
    const auto preferences = open();
    QSignalSpy changed(preferences.get(), &Preferences::changed);
    preferences->set(Key::RefreshMinutes, preferences->number(Key::RefreshMinutes));
    QCOMPARE(changed.size(), 0);
    preferences->set(Key::RefreshMinutes, 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().value<Key>(), Key::RefreshMinutes);
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
