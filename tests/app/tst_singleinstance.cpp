// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/SingleInstance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Role = SingleInstance::Role;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsItsWishOver_data();
    void handsItsWishOver();
    void profilesAreApart();
    void theNextOneIsFirstAgain();
    void aDeadOnesLockCountsNothing();
    void doesNotWaitForEver();
    void refusesWhereNoLockCanBe();
    void bearsRubbish();
    void socketIsTheOwnersOnly();

private:
    //! \brief What a second start would get, asked from a thread of its own while this one serves.
    static Role secondStart(const QString &folder, const QString &wish, std::chrono::milliseconds patience)
    {
        Role role = Role::Unusable;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            SingleInstance second(folder);
            role = second.claim(wish, patience);
        }));
        QSignalSpy ended(thread.get(), &QThread::finished);
        thread->start();
        if (ended.isEmpty())
            ended.wait(10'000);
        thread->wait();
        return role;
    }
};

void TestSingleInstance::handsItsWishOver_data()
{
    QTest::addColumn<QString>("wish");
    QTest::newRow("nothing") << QString();
    QTest::newRow("number") << u"IM-000123"_s;
    QTest::newRow("any letters") << u"incident-console://öffnen/日本"_s;
    QTest::newRow("long") << QString(2'000, u'x');
}

void TestSingleInstance::handsItsWishOver()
{
    QFETCH(QString, wish);
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QSignalSpy asked(&first, &SingleInstance::asked);
    QCOMPARE(first.claim(u"mine"_s, 0ms), Role::First);
    QCOMPARE(secondStart(folder.path(), wish, 5s), Role::HandedOver);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().toString(), wish);
}

void TestSingleInstance::profilesAreApart()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    SingleInstance first(one.path());
    SingleInstance second(other.path());
    QCOMPARE(first.claim({}, 0ms), Role::First);
    QCOMPARE(second.claim({}, 0ms), Role::First);
}

void TestSingleInstance::theNextOneIsFirstAgain()
{
    const QTemporaryDir folder;
    for (int start = 0; start < 3; ++start) {
        SingleInstance instance(folder.path());
        QCOMPARE(instance.claim({}, 0ms), Role::First);
    }
}

void TestSingleInstance::aDeadOnesLockCountsNothing()
{
    const QTemporaryDir folder;
    // What a killed console leaves: a lock naming a process that is gone, and a socket nobody serves.
    QFile lock(folder.path() + u"/instance.lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("2147483646\nincident-console\n" + QSysInfo::machineHostName().toUtf8() + "\n"
               + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
    lock.close();
    QFile left(folder.path() + u"/instance.socket"_s);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    SingleInstance instance(folder.path());
    QSignalSpy asked(&instance, &SingleInstance::asked);
    QCOMPARE(instance.claim({}, 0ms), Role::First);
    QCOMPARE(secondStart(folder.path(), u"IM-1"_s, 5s), Role::HandedOver);
    QCOMPARE(asked.size(), 1);
}

void TestSingleInstance::doesNotWaitForEver()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QCOMPARE(first.claim({}, 0ms), Role::First);
    // This thread waits too, so nobody answers.
    SingleInstance second(folder.path());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(second.claim(u"IM-1"_s, 300ms), Role::Unanswered);
    QVERIFY(timer.elapsed() >= 250);
    QVERIFY(timer.elapsed() < 5'000);
}

void TestSingleInstance::refusesWhereNoLockCanBe()
{
    const QTemporaryDir folder;
    SingleInstance instance(folder.path() + u"/missing"_s);
    QCOMPARE(instance.claim({}, 100ms), Role::Unusable);
}

void TestSingleInstance::bearsRubbish()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QSignalSpy asked(&first, &SingleInstance::asked);
    QCOMPARE(first.claim({}, 0ms), Role::First);
    QLocalSocket rubbish;
    QSignalSpy gone(&rubbish, &QLocalSocket::disconnected);
    rubbish.connectToServer(first.address());
    QTRY_COMPARE(rubbish.state(), QLocalSocket::ConnectedState);
    rubbish.write(QByteArray(1024 * 1024, 'x'));
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(secondStart(folder.path(), u"IM-2"_s, 5s), Role::HandedOver);
    QCOMPARE(asked.size(), 1);
}

void TestSingleInstance::socketIsTheOwnersOnly()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QCOMPARE(first.claim({}, 0ms), Role::First);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    const QFileInfo socket(folder.path() + u"/instance.socket"_s);
    QVERIFY(socket.exists());
    QVERIFY(!(socket.permissions() & others));
#else
    QSKIP("Pipes of Windows have no file.");
#endif
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
