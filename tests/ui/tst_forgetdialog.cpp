// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "WorkspaceFixture.h"

#include "models/items/ViewsModel.h"
#include "models/store/Database.h"
#include "ui/dialogs/ForgetDialog.h"
#include "ui/widgets/PlainLabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using Field = Incident::Field;
using Kind = ForgetScope::Kind;

//! \brief The window that lets this computer forget, used by keys.
class TestForgetDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowMuchAndDoesIt();
    void unsentWorkNeedsATick();
    void onePersonByAddress();
    void namesAloneCanBeForgotten_data();
    void namesAloneCanBeForgotten();
    void saysThatOtherProfilesStay();
    void enterForgetsNothing();
    void aFaultIsSaidAndTriedAgain();

private:
    struct Parts {
        explicit Parts(ForgetDialog &dialog)
            : choices(dialog.findChild<QButtonGroup *>())
            , outlook(dialog.findChild<PlainLabel *>(u"outlook"_s))
            , unsent(dialog.findChild<QCheckBox *>(u"unsentToo"_s))
            , person(dialog.findChild<QLineEdit *>(u"person"_s))
            , days(dialog.findChild<QSpinBox *>(u"days"_s))
            , forget(dialog.findChild<QPushButton *>(u"forget"_s))
        {
            dialog.show();
        }
        void choose(Kind kind) const { choices->button(static_cast<int>(kind))->setChecked(true); }
        [[nodiscard]] QString words() const { return outlook->fullText(); }

        QButtonGroup *choices;
        PlainLabel *outlook;
        QCheckBox *unsent;
        QLineEdit *person;
        QSpinBox *days;
        QPushButton *forget;
    };
};

void TestForgetDialog::saysHowMuchAndDoesIt()
{
    WorkspaceFixture desk;
    const IncidentKey first = desk.add(Samples::incident(1));
    desk.add(Samples::incident(2));
    desk.preferences.set(Preferences::Key::LastIncident, first);
    ForgetDialog dialog(desk.workspace, desk.preferences, {first});
    const Parts parts(dialog);
    QTRY_COMPARE(parts.words(), u"1 incident(s) will be forgotten."_s);
    parts.choose(Kind::LastSeenBefore);
    QTRY_COMPARE(parts.words(), u"0 incident(s) will be forgotten."_s);
    QVERIFY(!parts.forget->isEnabled());
    parts.choose(Kind::Everything);
    QTRY_COMPARE(parts.words(), u"2 incident(s) will be forgotten."_s);
    parts.choose(Kind::Incidents);
    QTRY_VERIFY(parts.forget->isEnabled());
    QTest::keyClick(parts.forget, Qt::Key_Space);
    QTRY_COMPARE(parts.words(), u"1 incident(s) forgotten on this computer."_s);
    QVERIFY(!parts.forget->isVisible());
    QCOMPARE(good(desk.workspace.store().rowIds({})).size(), 1);
    QCOMPARE(desk.preferences.text(Preferences::Key::LastIncident), QString());
}

void TestForgetDialog::unsentWorkNeedsATick()
{
    WorkspaceFixture desk;
    const IncidentKey key = desk.add(Samples::incident(1));
    good(desk.workspace.outbox().queue(Samples::edit(key, Field::Impact, {}, u"VIP"_s)));
    ForgetDialog dialog(desk.workspace, desk.preferences, {key});
    const Parts parts(dialog);
    QTRY_VERIFY(parts.words().contains(u"1 more with changes or drafts that were not sent will stay."_s));
    QVERIFY(parts.words().startsWith(u"0 incident(s)"_s));
    QVERIFY(!parts.forget->isEnabled());
    QVERIFY(parts.unsent->isVisible() && !parts.unsent->isChecked());
    QTest::keyClick(parts.unsent, Qt::Key_Space);
    QTRY_VERIFY(parts.forget->isEnabled());
    QCOMPARE(parts.words(), u"1 incident(s) will be forgotten."_s);
    QTest::keyClick(parts.forget, Qt::Key_Space);
    QTRY_COMPARE(desk.entries().size(), 0);
}

void TestForgetDialog::onePersonByAddress()
{
    WorkspaceFixture desk;
    desk.add(Samples::with(Samples::incident(1), Field::AffectedUserEmail, u"eva@example.com"_s));
    desk.add(Samples::with(Samples::incident(2), Field::IncidentDescription, u"Ask Eva@Example.com"_s));
    desk.add(Samples::incident(3));
    ForgetDialog dialog(desk.workspace, desk.preferences, {});
    const Parts parts(dialog);
    QVERIFY(!parts.choices->button(static_cast<int>(Kind::Incidents))->isEnabled());
    QTest::keyClicks(parts.person, u"eva@example.com"_s);
    QVERIFY(parts.choices->button(static_cast<int>(Kind::Person))->isChecked());
    QTRY_COMPARE(parts.words(), u"2 incident(s) will be forgotten."_s);
    QTest::keyClick(parts.forget, Qt::Key_Space);
    QTRY_COMPARE(good(desk.workspace.store().rowIds({})).size(), 1);
}

void TestForgetDialog::namesAloneCanBeForgotten_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("one person") << Kind::Person;
    QTest::newRow("everything") << Kind::Everything;
}

void TestForgetDialog::namesAloneCanBeForgotten()
{
    QFETCH(Kind, kind);
    WorkspaceFixture desk;
    SavedViews &views = desk.workspace.savedViews();
    PlaceNames &places = desk.workspace.placeNames();
    good(views.save({0, u"Hers"_s, ListQuery::View::All, u"user:Eva@example.com"_s}));
    good(places.setName(Field::AffectedLocationId, Samples::guid(8), u"Desk of eva@example.com"_s));
    const ViewsModel model(desk.workspace);
    const int fixed = model.rowCount() - 1;
    ForgetDialog dialog(desk.workspace, desk.preferences, {});
    const Parts parts(dialog);
    QTest::keyClicks(parts.person, u"eva@example.com"_s);
    parts.choose(kind);
    QTRY_VERIFY(parts.forget->isEnabled());
    QVERIFY2(parts.words().contains(u"2 saved view(s) or place name(s) will be forgotten"),
             qPrintable(parts.words()));
    QTest::keyClick(parts.forget, Qt::Key_Space);
    QTRY_COMPARE(parts.words(), u"It is forgotten on this computer."_s);
    QTRY_COMPARE(model.rowCount(), fixed);
    QTRY_COMPARE(places.name(Field::AffectedLocationId, Samples::guid(8)), QString());
}

void TestForgetDialog::saysThatOtherProfilesStay()
{
    WorkspaceFixture desk;
    const ForgetDialog dialog(desk.workspace, desk.preferences, {});
    QStringList words;
    const auto labels = dialog.findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels)
        words += label->fullText();
    QVERIFY(words.join(u' ').contains(u"other profiles and servers on this computer are not touched"_s));
}

void TestForgetDialog::enterForgetsNothing()
{
    WorkspaceFixture desk;
    const IncidentKey key = desk.add(Samples::incident(1));
    ForgetDialog dialog(desk.workspace, desk.preferences, {key});
    const Parts parts(dialog);
    QTRY_VERIFY(parts.forget->isEnabled());
    QTest::keyClick(parts.days, Qt::Key_Return);
    QCOMPARE(good(desk.workspace.store().rowIds({})).size(), 1);
}

static QSqlError fullDisk(const QSqlDatabase &, const QString &sql)
{
    return sql == "VACUUM"_L1 ? QSqlError({}, u"disk is full"_s, QSqlError::StatementError, u"13"_s)
                              : QSqlError();
}

void TestForgetDialog::aFaultIsSaidAndTriedAgain()
{
    WorkspaceFixture desk;
    const IncidentKey key = desk.add(Samples::incident(1));
    ForgetDialog dialog(desk.workspace, desk.preferences, {key});
    const Parts parts(dialog);
    QTRY_VERIFY(parts.forget->isEnabled());
    SqlFile::setFault(&fullDisk);
    QTest::keyClick(parts.forget, Qt::Key_Space);
    QTRY_VERIFY(parts.words().startsWith(u"Not everything could be removed"_s));
    SqlFile::setFault(nullptr);
    QVERIFY(parts.forget->isEnabled());
    QTest::keyClick(parts.forget, Qt::Key_Space);
    QTRY_VERIFY(parts.words().endsWith(u"forgotten on this computer."_s));
}

QTEST_MAIN(TestForgetDialog)
#include "tst_forgetdialog.moc"
