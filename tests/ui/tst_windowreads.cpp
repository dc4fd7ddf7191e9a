// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/ui/WindowFixture.h"
#include "ui/dialogs/BringInDialog.h"
#include "ui/dialogs/ImportDialog.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

//! \brief How incidents come into the window: opened, refreshed, dropped on it or out of a file.
class TestWindowReads : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startDesk(); }
    void cleanup() { endDesk(); }
    void aSelectedIncidentOpensAndIsSeen();
    void anUnknownIdIsFetchedAndOpened();
    void anIdThatIsNoIncidentSaysSo();
    void aKnownNumberOpensAndAnUnknownOneSaysWhyNot();
    void textWithoutAnyReferenceSaysSo();
    void refreshBringsTheColleaguesWord();
    void refreshWhileOfflineIsExplained();
    void aLongRefreshShowsItsProgressAndStops();
    void droppedTextIsBroughtIn();
    void aDroppedJsonFileIsImported();
    void nothingIsLeftWhenTheWindowGoesWhileItAsks();
};

void TestWindowReads::aSelectedIncidentOpensAndIsSeen()
{
    const QList<IncidentKey> keys = m_desk->bringIn(3);
    QCOMPARE(keys.size(), 3);
    openWindow();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Incident Console — desk.example.com"));
    QTRY_COMPARE(m_window->list().model().rowCount(), 3);
    QVERIFY(!m_window->actions().get(ActionId::Resolve)->isEnabled());
    m_window->list().step(0);
    QTRY_COMPARE(m_window->detail().model().mode(), IncidentModel::Mode::Existing);
    QVERIFY(m_window->actions().get(ActionId::Resolve)->isEnabled());
    const IncidentKey key = opened();
    QTRY_VERIFY(!m_desk->record(key).unread);
    // The others were not looked at.
    for (const IncidentKey &other : keys)
        QCOMPARE(m_desk->record(other).unread, other != key);
    m_window->actions().get(ActionId::MarkUnread)->trigger();
    QTRY_VERIFY(m_desk->record(key).unread);
}

void TestWindowReads::anUnknownIdIsFetchedAndOpened()
{
    openWindow();
    const QString guid = m_desk->service.ids().at(7).toString(QUuid::WithoutBraces);
    m_window->openReference(
        QStringLiteral("https://desk.example.com/ProcessView.aspx?ReportSessionID=%1").arg(guid));
    QTRY_COMPARE(opened(), guid);
    QTRY_COMPARE(m_window->list().selectedKey(), guid);
    QVERIFY(message().isEmpty());
}

void TestWindowReads::anIdThatIsNoIncidentSaysSo()
{
    openWindow();
    m_window->openReference(QStringLiteral("6b8f3da6-ed34-4e73-87b2-000000000001"));
    QTRY_VERIFY(message().contains(QStringLiteral("knows no incident")));
    QVERIFY(opened().isEmpty());
}

void TestWindowReads::aKnownNumberOpensAndAnUnknownOneSaysWhyNot()
{
    const QList<IncidentKey> keys = m_desk->bringIn(2);
    openWindow();
    const QString number = m_desk->record(keys.constLast()).shown.number();
    m_window->openReference(number.toLower());
    QTRY_COMPARE(opened(), keys.constLast());
    m_window->openReference(QStringLiteral("IM-999999"));
    QTRY_VERIFY(message().contains(QStringLiteral("IM-999999")));
    QVERIFY(message().contains(QStringLiteral("cannot look up")));
    QCOMPARE(opened(), keys.constLast());
}

void TestWindowReads::textWithoutAnyReferenceSaysSo()
{
    openWindow();
    m_window->openReference(QStringLiteral("the printer again"));
    QTRY_VERIFY(message().contains(QStringLiteral("the printer again")));
}

void TestWindowReads::refreshBringsTheColleaguesWord()
{
    const QList<IncidentKey> keys = m_desk->bringIn(2);
    openWindow();
    m_window->showIncident(keys.constFirst());
    QTRY_COMPARE(opened(), keys.constFirst());
    QVERIFY(m_desk->service.editAsColleague(QUuid(keys.constFirst()), QStringLiteral("impact"),
                                            QStringLiteral("Department/LOB/Branch")));
    QTRY_COMPARE(m_window->list().selectedKey(), keys.constFirst());
    m_window->actions().get(ActionId::Refresh)->trigger();
    QTRY_COMPARE(m_window->detail().model().value(Incident::Field::Impact),
                 QStringLiteral("Department/LOB/Branch"));
}

void TestWindowReads::refreshWhileOfflineIsExplained()
{
    QVERIFY(!m_desk->bringIn(1).isEmpty());
    openWindow();
    QTRY_COMPARE(m_window->list().model().rowCount(), 1);
    m_window->actions().get(ActionId::WorkOffline)->trigger();
    QVERIFY(m_desk->workspace->connectivity().isWorkOffline());
    QVERIFY(m_preferences->flag(Preferences::Key::WorkOffline));
    m_desk->service.clearJournal();
    m_window->actions().get(ActionId::RefreshAll)->trigger();
    QVERIFY(message().contains(QStringLiteral("offline")));
    QCOMPARE(m_desk->service.journal().size(), 0);
    const QList<QPushButton *> buttons = m_window->banner()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.constFirst()->click();
    QVERIFY(!m_desk->workspace->connectivity().isWorkOffline());
    QVERIFY(!m_window->actions().get(ActionId::WorkOffline)->isChecked());
}

void TestWindowReads::aLongRefreshShowsItsProgressAndStops()
{
    QCOMPARE(m_desk->bringIn(40).size(), 40);
    openWindow();
    QTRY_COMPARE(m_window->list().model().rowCount(), 40);
    m_desk->service.clearJournal();
    m_desk->service.setLatency(400);
    m_window->actions().get(ActionId::RefreshAll)->trigger();
    auto *bar = m_window->findChild<QProgressBar *>();
    QVERIFY(bar);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->maximum(), 40);
    QAbstractButton *stop = nullptr;
    for (auto *button : bar->parentWidget()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().contains(QLatin1String("Stop")))
            stop = button;
    }
    QVERIFY(stop);
    stop->click();
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY2(m_desk->arrivals("GET") < 40, "it went on asking");
}

void TestWindowReads::droppedTextIsBroughtIn()
{
    openWindow();
    QMimeData data;
    data.setText(m_desk->service.ids().first().toString());
    const QPoint place(200, 200);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(m_window->findChild<BringInDialog *>());
    auto *text = m_window->findChild<BringInDialog *>()->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(text->toPlainText().contains(data.text()));
}

void TestWindowReads::aDroppedJsonFileIsImported()
{
    openWindow();
    QFile file(m_desk->folder.filePath(u"in.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"incident-console","formatVersion":1,"incidents":[
{"incident":{"sessionId":"6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d","incidentName":"From a colleague"}}
]})");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(m_window->findChild<ImportDialog *>());
    QTRY_COMPARE(m_window->list().model().rowCount(), 1);
    QTRY_COMPARE(m_window->list().table().model()->index(0, ListColumn::LastRead).data().toString(),
                 u"from a file"_s);
}

void TestWindowReads::nothingIsLeftWhenTheWindowGoesWhileItAsks()
{
    const QList<IncidentKey> keys = m_desk->bringIn(5);
    openWindow();
    m_desk->service.clearJournal();
    m_desk->service.setLatency(200);
    m_window->showIncident(keys.constFirst());
    m_window->actions().get(ActionId::RefreshAll)->trigger();
    m_window->openReference(m_desk->service.ids().constLast().toString(QUuid::WithoutBraces));
    QSignalSpy refreshed(&m_desk->workspace->refresher(), &RefreshScheduler::lastRefreshChanged);
    QTRY_VERIFY(!m_desk->service.journal().isEmpty());
    m_window.reset();
    QTRY_VERIFY(!refreshed.isEmpty());
    QCOMPARE(m_desk->record(keys.constFirst()).key, keys.constFirst());
}

QTEST_MAIN(TestWindowReads)
#include "tst_windowreads.moc"
