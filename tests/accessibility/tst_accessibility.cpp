// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "AccessibleWalk.h"
#include "app/Translations.h"
#include "tests/gallery/Scenes.h"
#include "tests/gallery/Stage.h"
#include "ui/MainWindow.h"
#include "ui/list/IncidentListPane.h"

#include <QAccessible>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

//! \brief Every window in every state, met by ear and by keys.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase();
    void everyWindowCanBeHeardAndWorkedByKeys_data();
    void everyWindowCanBeHeardAndWorkedByKeys();
    void germanIsReallySpoken();
    void rowsOfTheListAreSentences_data();
    void rowsOfTheListAreSentences();
    void rowsStaySentencesWithoutTheFirstColumn();
    void disabledButtonSaysWhatIsMissing_data();
    void disabledButtonSaysWhatIsMissing();
    void outboxRowsNameTheirColumns();

private:
    [[nodiscard]] Scene::Picture play(const QString &name, const QString &language = u"en"_s);
    [[nodiscard]] static QString heard(const QTableView &table, int row, int column, QAccessible::Text what);
    [[nodiscard]] static int rowOf(const QTableView &table, const QString &number);

    Translations m_translations;
    std::unique_ptr<Stage> m_empty;
    std::unique_ptr<Stage> m_busy;
};

void TestAccessibility::cleanupTestCase()
{
    m_empty.reset();
    m_busy.reset();
}

Scene::Picture TestAccessibility::play(const QString &name, const QString &language)
{
    m_translations.use(language);
    const QList<Scene> scenes = Scenes::all();
    const auto scene = std::find_if(scenes.cbegin(), scenes.cend(),
                                    [&name](const Scene &each) { return each.name == name; });
    if (scene == scenes.cend())
        qFatal("There is no such scene.");
    std::unique_ptr<Stage> &stage = scene->isBusy ? m_busy : m_empty;
    if (!stage)
        stage = std::make_unique<Stage>(scene->isBusy ? Stage::Furnishing::Busy : Stage::Furnishing::Empty);
    Scene::Picture picture = scene->play(*stage);
    QCoreApplication::processEvents();
    stage->workspace().connectivity().setWorkOffline(false);
    return picture;
}

QString TestAccessibility::heard(const QTableView &table, int row, int column, QAccessible::Text what)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&const_cast<QTableView &>(table));
    if (!face || !face->tableInterface())
        return {};
    const QAccessibleInterface *cell = face->tableInterface()->cellAt(row, column);
    return cell ? cell->text(what) : QString();
}

int TestAccessibility::rowOf(const QTableView &table, const QString &number)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, ListColumn::Number).data().toString() == number)
            return row;
    }
    return -1;
}

void TestAccessibility::everyWindowCanBeHeardAndWorkedByKeys_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("language");
    const QList<Scene> scenes = Scenes::all();
    QVERIFY(scenes.size() > 40);
    for (const Scene &scene : scenes) {
        for (const QString &language : {u"en"_s, u"de"_s})
            QTest::addRow("%s %s", qPrintable(scene.name), qPrintable(language)) << scene.name << language;
    }
}

void TestAccessibility::everyWindowCanBeHeardAndWorkedByKeys()
{
    QFETCH(QString, scene);
    QFETCH(QString, language);
    const Scene::Picture picture = play(scene, language);
    QVERIFY(picture.shown && picture.shown->isVisible());
    const QStringList faults = AccessibleWalk::faults(*picture.shown);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestAccessibility::germanIsReallySpoken()
{
    // A window that stands follows the language, so its words are kept first.
    const QString english = play(u"about"_s, u"en"_s).shown->windowTitle();
    const QString german = play(u"about"_s, u"de"_s).shown->windowTitle();
    QVERIFY(!english.isEmpty() && !german.isEmpty());
    QVERIFY(english != german);
}

void TestAccessibility::rowsOfTheListAreSentences_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("word");
    QTest::newRow("unread") << 3 << u"unread"_s;
    QTest::newRow("waiting") << 1 << u"waiting"_s;
    QTest::newRow("conflict") << 2 << u"conflict"_s;
    QTest::newRow("refused") << 4 << u"refused"_s;
    QTest::newRow("held") << 5 << u"held"_s;
    QTest::newRow("sending") << 9 << u"sent"_s;
    QTest::newRow("draft") << 0 << u"draft"_s;
    QTest::newRow("in step") << 12 << u"read"_s;
}

void TestAccessibility::rowsOfTheListAreSentences()
{
    QFETCH(int, place);
    QFETCH(QString, word);
    const Scene::Picture picture = play(u"main-nothing-open"_s);
    const QTableView &table = qobject_cast<MainWindow *>(picture.shown)->list().table();
    const Incident incident = m_busy->incident(place);
    QTRY_VERIFY(rowOf(table, incident.number()) >= 0);
    const int row = rowOf(table, incident.number());
    const QString sentence = heard(table, row, ListColumn::Unread, QAccessible::Name);
    const QStringList wanted{incident.number(), incident.title(), incident.status(),
                             incident.value(Incident::Field::Priority), word};
    for (const QString &part : wanted)
        QVERIFY2(sentence.contains(part, Qt::CaseInsensitive), qPrintable(sentence + u" / "_s + part));
    // Signs alone are worth nothing to the ear.
    QVERIFY(!heard(table, row, ListColumn::Sync, QAccessible::Name).isEmpty());
}

void TestAccessibility::rowsStaySentencesWithoutTheFirstColumn()
{
    const Scene::Picture picture = play(u"main-nothing-open"_s);
    QTableView &table = qobject_cast<MainWindow *>(picture.shown)->list().table();
    const Incident incident = m_busy->incident(1);
    QTRY_VERIFY(rowOf(table, incident.number()) >= 0);
    const int row = rowOf(table, incident.number());
    for (const ListColumn::Value column : {ListColumn::Sync, ListColumn::Number, ListColumn::Title}) {
        const QString sentence = heard(table, row, column, QAccessible::Description);
        QVERIFY2(sentence.contains(incident.title()), qPrintable(sentence));
    }
}

void TestAccessibility::disabledButtonSaysWhatIsMissing_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("reason");
    QTest::newRow("resolve") << u"resolve-blocked"_s << u"Resolve"_s
                             << u"A close code and a resolution are both needed."_s;
    QTest::newRow("resolve too late") << u"resolve-too-late"_s << u"Resolve"_s << u"closed already"_s;
    QTest::newRow("save") << u"main"_s << u"Save"_s << u"Nothing has been changed."_s;
    QTest::newRow("save with a fault") << u"main-edited"_s << u"Save"_s << u"e-mail"_s;
    QTest::newRow("create") << u"new-empty"_s << u"Create"_s << u"Title"_s;
    QTest::newRow("sign in") << u"sign-in"_s << u"Sign in"_s << u"all needed"_s;
    QTest::newRow("bring in") << u"bring-in-empty"_s << u"Bring in"_s << u"pasted"_s;
    QTest::newRow("conflict") << u"conflict"_s << u"Save"_s << u"still to choose"_s;
    QTest::newRow("arrived") << u"arrived"_s << u"This is it"_s << u"incident"_s;
    QTest::newRow("open") << u"open"_s << u"Open"_s << u"number"_s;
    QTest::newRow("continue") << u"relogin"_s << u"Continue"_s << u"password"_s;
}

void TestAccessibility::disabledButtonSaysWhatIsMissing()
{
    QFETCH(QString, scene);
    QFETCH(QString, button);
    QFETCH(QString, reason);
    // What other scenes typed is kept as drafts, as it should be; this one begins without.
    m_busy.reset();
    const Scene::Picture picture = play(scene);
    const QList<QPushButton *> buttons = picture.shown->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&button](const QPushButton *each) {
        return each->isVisible() && AccessibleWalk::name(each) == button;
    });
    QVERIFY2(found != buttons.cend(), qPrintable(button));
    QVERIFY(!(*found)->isEnabled());
    const QString said = AccessibleWalk::description(*found);
    QVERIFY2(said.contains(reason, Qt::CaseInsensitive), qPrintable(said));
}

void TestAccessibility::outboxRowsNameTheirColumns()
{
    const Scene::Picture picture = play(u"outbox-waiting"_s);
    const auto *table = picture.shown->findChild<QTableView *>();
    QTRY_VERIFY(table->model()->rowCount() > 0);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const QString said = heard(*table, 0, column, QAccessible::Name);
        const QString header = table->model()->headerData(column, Qt::Horizontal).toString();
        QVERIFY2(said.startsWith(header + u": "_s) && said.size() > header.size() + 2, qPrintable(said));
    }
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
