// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "WorkspaceFixture.h"
#include "ui/detail/DetailPane.h"
#include "ui/detail/IncidentForm.h"
#include "ui/detail/NewIncidentDialog.h"
#include "ui/dialogs/NamePlaceDialog.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/PlaceBox.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

using Field = Incident::Field;

static constexpr int patience = 60000;

//! \brief Locations and departments by name: in the form of a new incident, in an existing one, and the
//! dialog that gives the names.
class TestPlaceBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNameIsSentAsItsId();
    void pastedIdsBecomeStrict();
    void anUnknownWordIsRefusedAndKept();
    void aWordThatIsNamedLaterCounts();
    void theListOffersNamesAndSeenIds();
    void aNameIsGivenChangedAndRemoved();
    void aTakenNameIsRefused();
    void aNameThatCannotBeKeptIsNotLost();
    void anExistingIncidentShowsTheNameOnly();
    void theContextMenuNamesToo();

private:
    [[nodiscard]] PlaceNames &names() { return m_fixture->workspace.placeNames(); }
    //! \brief The editor of \a field, unfolded to be worked.
    [[nodiscard]] static PlaceBox *box(QWidget &window, Field field);
    [[nodiscard]] static NamePlaceDialog *opened(PlaceBox *place);
    [[nodiscard]] QString notes(Field field) const;
    void fillNeeded();

    static constexpr Field location = Field::AffectedLocationId;
    static constexpr Field department = Field::AffectedDepartmentId;
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<NewIncidentDialog> m_dialog;
};

static const QString berlin = Samples::guid(0xb1);
static const QString lisbon = Samples::guid(0x11);

void TestPlaceBox::init()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    good(names().setName(location, berlin, u"Berlin"_s));
    m_dialog = std::make_unique<NewIncidentDialog>(m_fixture->workspace, m_fixture->preferences);
    m_dialog->show();
}

void TestPlaceBox::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

PlaceBox *TestPlaceBox::box(QWidget &window, Field field)
{
    return qobject_cast<PlaceBox *>(window.findChild<IncidentForm *>()->frame(field)->editor());
}

NamePlaceDialog *TestPlaceBox::opened(PlaceBox *place)
{
    place->nameButton()->click();
    return place->window()->findChild<NamePlaceDialog *>();
}

QString TestPlaceBox::notes(Field field) const
{
    return m_dialog->findChild<IncidentForm *>()->frame(field)->notes();
}

void TestPlaceBox::fillNeeded()
{
    m_dialog->model().setValue(Field::IncidentName, u"Printer"_s);
    m_dialog->model().setValue(Field::AffectedUserEmail, u"anna@example.com"_s);
}

void TestPlaceBox::aNameIsSentAsItsId()
{
    fillNeeded();
    PlaceBox *place = box(*m_dialog, location);
    QTest::keyClicks(place->line(), u"berLIN"_s);
    QCOMPARE(place->value(), berlin);
    QCOMPARE(m_dialog->model().value(location), berlin);
    QCOMPARE(place->line()->text(), u"berLIN"_s);
    QCOMPARE(notes(location), QString());
    QTest::keyClick(place->line(), Qt::Key_Return);
    QCOMPARE(place->line()->text(), u"Berlin"_s);

    QSignalSpy created(m_dialog.get(), &NewIncidentDialog::created);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(created.size(), 1, patience);
    const QList<OutboxEntry> entries = m_fixture->entries();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().change.wanted(location), berlin);
    QVERIFY(!entries.first().change.touches(department));
}

void TestPlaceBox::pastedIdsBecomeStrict()
{
    PlaceBox *place = box(*m_dialog, department);
    place->line()->setText(u" {"_s + lisbon.toUpper() + u'}');
    QCOMPARE(m_dialog->model().value(department), lisbon);
    QVERIFY(place->nameButton()->isEnabled());
    place->line()->setText(u"00000000-0000-0000-0000-000000000000"_s);
    QCOMPARE(m_dialog->model().value(department), QString());
    QVERIFY(!m_dialog->model().change().touches(department));
    QVERIFY(!place->nameButton()->isEnabled());
    QVERIFY(!place->nameButton()->accessibleDescription().isEmpty());
}

void TestPlaceBox::anUnknownWordIsRefusedAndKept()
{
    fillNeeded();
    PlaceBox *place = box(*m_dialog, location);
    QTest::keyClicks(place->line(), u"Bern"_s);
    QVERIFY2(notes(location).contains(u"neither"_s), qPrintable(notes(location)));
    QCOMPARE(place->line()->text(), u"Bern"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_fixture->entries().size(), 0);
    const IncidentKey key = m_dialog->model().key();
    m_dialog->close();
    m_dialog = std::make_unique<NewIncidentDialog>(m_fixture->workspace, m_fixture->preferences);
    m_dialog->resume(key);
    m_dialog->show();
    QTRY_COMPARE_WITH_TIMEOUT(box(*m_dialog, location)->line()->text(), u"Bern"_s, patience);
    QVERIFY(!notes(location).isEmpty());
}

void TestPlaceBox::aWordThatIsNamedLaterCounts()
{
    PlaceBox *place = box(*m_dialog, location);
    QTest::keyClicks(place->line(), u"lisbon"_s);
    QVERIFY(!notes(location).isEmpty());
    good(names().setName(location, lisbon, u"Lisbon"_s));
    QCOMPARE(m_dialog->model().value(location), lisbon);
    QCOMPARE(notes(location), QString());
    // A draft of another day that holds the word itself.
    place->setValue(u"BERLIN"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->model().value(location), berlin, patience);
    QCOMPARE(place->line()->text(), u"Berlin"_s);
}

void TestPlaceBox::theListOffersNamesAndSeenIds()
{
    Incident incident = Samples::incident(1);
    incident.setValue(location, lisbon);
    m_fixture->add(incident);
    m_dialog = std::make_unique<NewIncidentDialog>(m_fixture->workspace, m_fixture->preferences);
    m_dialog->show();
    PlaceBox *place = box(*m_dialog, location);
    QCompleter *completer = place->line()->completer();
    QTRY_COMPARE_WITH_TIMEOUT(completer->model()->rowCount(), 2, patience);
    place->openList();
    QCOMPARE(completer->completionCount(), 2);
    QCOMPARE(completer->popup()->model()->index(0, 0).data().toString(), u"Berlin"_s);
    QCOMPARE(completer->popup()->model()->index(1, 0).data().toString(), lisbon);
    completer->popup()->hide();
    completer->setCompletionPrefix(u"rli"_s);
    QCOMPARE(completer->completionCount(), 1);
}

void TestPlaceBox::aNameIsGivenChangedAndRemoved()
{
    PlaceBox *place = box(*m_dialog, location);
    place->line()->setText(lisbon);
    QPointer<NamePlaceDialog> dialog = opened(place);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"save"_s)->isEnabled());
    QVERIFY(!dialog->findChild<QPushButton *>(u"remove"_s)->isEnabled());
    QTest::keyClicks(name, u"Lisbon"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
    QCOMPARE(place->line()->text(), u"Lisbon"_s);
    QVERIFY(place->line()->toolTip().contains(lisbon));
    QCOMPARE(m_dialog->model().value(location), lisbon);

    dialog = opened(place);
    name = dialog->findChild<QLineEdit *>(u"name"_s);
    QCOMPARE(name->text(), u"Lisbon"_s);
    name->setText(u"Lisboa"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
    QCOMPARE(place->line()->text(), u"Lisboa"_s);
    QCOMPARE(names().meant(location, u"Lisbon"_s), u"Lisbon"_s);

    dialog = opened(place);
    dialog->findChild<QPushButton *>(u"remove"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
    QCOMPARE(place->line()->text(), lisbon);
    QCOMPARE(m_dialog->model().value(location), lisbon);
}

void TestPlaceBox::aTakenNameIsRefused()
{
    NamePlaceDialog dialog(names(), location, lisbon);
    dialog.show();
    auto *name = dialog.findChild<QLineEdit *>(u"name"_s);
    QTest::keyClicks(name, u"berlin"_s);
    QVERIFY(dialog.findChild<NoteLine *>()->text().contains(u"Another location"_s));
    QVERIFY(!dialog.findChild<QPushButton *>(u"save"_s)->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(name, u" south"_s);
    QVERIFY(dialog.findChild<QPushButton *>(u"save"_s)->isEnabled());
}

void TestPlaceBox::aNameThatCannotBeKeptIsNotLost()
{
    WorkspaceFixture closed(false);
    NamePlaceDialog dialog(closed.workspace.placeNames(), department, lisbon);
    dialog.show();
    auto *name = dialog.findChild<QLineEdit *>(u"name"_s);
    QTest::keyClicks(name, u"Support"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.findChild<NoteLine *>()->text().isEmpty(), patience);
    QVERIFY(dialog.isVisible());
    QCOMPARE(name->text(), u"Support"_s);
    QVERIFY(dialog.findChild<QPushButton *>(u"save"_s)->isEnabled());
}

void TestPlaceBox::anExistingIncidentShowsTheNameOnly()
{
    Incident incident = Samples::incident(1);
    incident.setValue(location, berlin);
    const IncidentKey key = m_fixture->add(incident);
    DetailPane pane(m_fixture->workspace, m_fixture->preferences);
    pane.show();
    pane.open(key);
    PlaceBox *place = box(pane, location);
    QTRY_COMPARE_WITH_TIMEOUT(place->value(), berlin, patience);
    QCOMPARE(place->line()->text(), u"Berlin"_s);
    QVERIFY(place->line()->toolTip().contains(berlin));
    QVERIFY(place->line()->isReadOnly());
    // Renaming is no edit of the incident.
    QPointer<NamePlaceDialog> dialog = opened(place);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
    name->setText(u"Head office"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
    QCOMPARE(place->line()->text(), u"Head office"_s);
    QVERIFY(!pane.model().isDirty());
    QCOMPARE(pane.model().value(location), berlin);
    // Nothing to name where there is no place.
    QVERIFY(box(pane, department)->nameButton()->isHidden());
}

void TestPlaceBox::theContextMenuNamesToo()
{
    PlaceBox *place = box(*m_dialog, location);
    place->line()->setText(berlin);
    QSignalSpy requested(place, &PlaceBox::nameRequested);
    Q_EMIT place->line()->customContextMenuRequested({});
    auto *menu = place->line()->findChild<QMenu *>();
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.last()->text(), place->nameCommand());
    actions.last()->trigger();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), berlin);
    menu->close();
}

QTEST_MAIN(TestPlaceBox)
#include "tst_placebox.moc"
