// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/TypingPause.h"

#include <QLineEdit>
#include <QTest>

//! \brief A sheet that comes by itself waits for the end of the sentence.
class tst_TypingPause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atOnceWhenNobodyTypes();
    void waitsWhileSomebodyTypes();
    void laterDeedReplacesTheEarlier();
};

void tst_TypingPause::atOnceWhenNobodyTypes()
{
    TypingPause pause;
    bool done = false;
    pause.whenQuiet([&done] { done = true; });
    QVERIFY(done);
}

void tst_TypingPause::waitsWhileSomebodyTypes()
{
    TypingPause pause;
    QLineEdit edit;
    edit.show();
    QTest::keyClick(&edit, Qt::Key_A);
    bool done = false;
    pause.whenQuiet([&done] { done = true; });
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 1'500) {
        QTest::keyClick(&edit, Qt::Key_B);
        QTest::qWait(50);
        QVERIFY2(!done, "it came in the middle of typing");
    }
    QTRY_VERIFY(done);
}

void tst_TypingPause::laterDeedReplacesTheEarlier()
{
    TypingPause pause;
    QLineEdit edit;
    edit.show();
    QTest::keyClick(&edit, Qt::Key_A);
    int earlier = 0;
    int later = 0;
    pause.whenQuiet([&earlier] { ++earlier; });
    pause.whenQuiet([&later] { ++later; });
    QTRY_COMPARE(later, 1);
    QCOMPARE(earlier, 0);
}

QTEST_MAIN(tst_TypingPause)
#include "tst_typingpause.moc"
