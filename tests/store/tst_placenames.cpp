// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "StoreFixture.h"
#include "models/store/PlaceNames.h"
#include "models/store/Schema.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

using Fault = PlaceNames::Fault;
using Field = Incident::Field;

//! \brief Names of locations and departments: kept, looked up, and never in the way of a start.
class TestPlaceNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void namesSurviveARestart();
    void textBecomesWhatIsSent_data();
    void textBecomesWhatIsSent();
    void locationsAndDepartmentsAreApart();
    void aNameIsChangedAndTakenAway();
    void badNamesAreRefused_data();
    void badNamesAreRefused();
    void idsInIncidentsAreOffered();
    void badRowsArePassedOver();
    void aFaultOfTheFileChangesNothing();

private:
    //! \brief Lets \a statements run on the closed file of names.
    void meddle(const QStringList &statements);

    static constexpr Field place = Field::AffectedLocationId;
    static constexpr Field department = Field::AffectedDepartmentId;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

//! \brief The store with the names read.
struct OpenNames : OpenStore {
    explicit OpenNames(const QString &folder)
        : OpenStore(folder)
        , names(thread)
    {
        names.load();
        // Jobs are done in order: behind this one the names are read.
        good(drafts.all());
        QCoreApplication::processEvents();
    }

    PlaceNames names;
};

const QString berlin = Samples::guid(0xb1);
const QString lisbon = Samples::guid(0x11);

} // namespace

void TestPlaceNames::meddle(const QStringList &statements)
{
    SqlFile file(m_folder->filePath(u"work.sqlite"_s), SqlFile::Durability::Process);
    QVERIFY(file.open());
    for (const QString &statement : statements)
        file.execute(statement);
    QVERIFY(file.takeResult());
}

void TestPlaceNames::namesSurviveARestart()
{
    {
        OpenNames first(m_folder->path());
        QSignalSpy changed(&first.names, &PlaceNames::changed);
        good(first.names.setName(place, berlin, u"  Berlin,\n Alexanderplatz "_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(first.names.name(place, berlin), u"Berlin, Alexanderplatz"_s);
    }
    OpenNames second(m_folder->path());
    QTRY_COMPARE_WITH_TIMEOUT(second.names.name(place, berlin), u"Berlin, Alexanderplatz"_s, 60000);
    QCOMPARE(second.names.shown(place, berlin.toUpper()), u"Berlin, Alexanderplatz"_s);
    QCOMPARE(second.names.shown(place, lisbon), lisbon);
}

void TestPlaceNames::textBecomesWhatIsSent_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::newRow("name") << u"Berlin"_s << berlin;
    QTest::newRow("name without case, with blanks") << u"  bERLIN "_s << berlin;
    QTest::newRow("GUID") << lisbon << lisbon;
    QTest::newRow("GUID in braces and capitals") << u" {"_s + lisbon.toUpper() + u"} "_s << lisbon;
    QTest::newRow("zero GUID") << u"00000000-0000-0000-0000-000000000000"_s << QString();
    QTest::newRow("zero GUID in braces") << u"{00000000-0000-0000-0000-000000000000}"_s << QString();
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("unknown word") << u"Bern"_s << u"Bern"_s;
    QTest::newRow("half a name") << u"Ber"_s << u"Ber"_s;
    QTest::newRow("half a GUID") << lisbon.left(20) << lisbon.left(20);
}

void TestPlaceNames::textBecomesWhatIsSent()
{
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    OpenNames open(m_folder->path());
    good(open.names.setName(place, berlin, u"Berlin"_s));
    QCOMPARE(open.names.meant(place, typed), sent);
}

void TestPlaceNames::locationsAndDepartmentsAreApart()
{
    OpenNames open(m_folder->path());
    good(open.names.setName(place, berlin, u"Berlin"_s));
    QCOMPARE(open.names.meant(department, u"Berlin"_s), u"Berlin"_s);
    QCOMPARE(open.names.name(department, berlin), QString());
    good(open.names.setName(department, lisbon, u"Berlin"_s));
    QCOMPARE(open.names.meant(department, u"Berlin"_s), lisbon);
    QCOMPARE(open.names.meant(place, u"Berlin"_s), berlin);
}

void TestPlaceNames::aNameIsChangedAndTakenAway()
{
    {
        OpenNames open(m_folder->path());
        good(open.names.setName(place, berlin, u"Berlin"_s));
        good(open.names.setName(place, berlin, u"Head office"_s));
        good(open.names.setName(place, lisbon, u"Lisbon"_s));
        good(open.names.setName(place, lisbon, {}));
        QCOMPARE(open.names.choices(place), QStringList{u"Head office"_s});
        QCOMPARE(open.names.meant(place, u"Berlin"_s), u"Berlin"_s);
    }
    OpenNames again(m_folder->path());
    QTRY_COMPARE_WITH_TIMEOUT(again.names.choices(place), QStringList{u"Head office"_s}, 60000);
    QCOMPARE(again.names.name(place, lisbon), QString());
}

void TestPlaceNames::badNamesAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<Fault>>("fault");
    QTest::newRow("good") << lisbon << u"Lisbon"_s << std::optional<Fault>();
    QTest::newRow("its own name in capitals") << berlin << u"BERLIN"_s << std::optional<Fault>();
    QTest::newRow("none") << lisbon << u" "_s << std::optional<Fault>();
    QTest::newRow("another one's") << lisbon << u"berlin "_s << std::optional(Fault::Taken);
    QTest::newRow("a GUID") << lisbon << berlin << std::optional(Fault::LooksLikeAnId);
    QTest::newRow("zeros") << lisbon << u"00000000-0000-0000-0000-000000000000"_s
                           << std::optional(Fault::LooksLikeAnId);
    QTest::newRow("too long") << lisbon << QString(101, u'x') << std::optional(Fault::TooLong);
    QTest::newRow("for no place") << u"Bern"_s << u"Bern"_s << std::optional(Fault::NoPlace);
    QTest::newRow("for nothing") << QString() << u"Bern"_s << std::optional(Fault::NoPlace);
}

void TestPlaceNames::badNamesAreRefused()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(std::optional<Fault>, fault);
    OpenNames open(m_folder->path());
    good(open.names.setName(place, berlin, u"Berlin"_s));
    QCOMPARE(open.names.fault(place, id, name), fault);
    QCOMPARE(settled(open.names.setName(place, id, name)).has_value(), !fault.has_value());
    QCOMPARE(open.names.fault(Field::IncidentName, berlin, u"x"_s), std::optional(Fault::NoPlace));
}

void TestPlaceNames::idsInIncidentsAreOffered()
{
    OpenNames open(m_folder->path());
    QList<IncidentSnapshot> snapshots;
    for (int n = 1; n <= 4; ++n)
        snapshots.append(
            Samples::snapshot(Samples::with(Samples::incident(n), place, n < 3 ? lisbon : berlin), n));
    good(open.store.absorb(snapshots));
    // Somebody is typing an id into a new incident just now.
    OutboxEntry half = Samples::create(IncidentKeys::makeLocal(), u"Printer"_s);
    half.change.set(place, {}, lisbon.left(20));
    good(open.drafts.save({half.key, half.kind, half.change, {}}));
    open.names.load();
    QTRY_COMPARE_WITH_TIMEOUT(open.names.choices(place), (QStringList{lisbon, berlin}), 60000);
    QCOMPARE(open.names.choices(department), QStringList());
    good(open.names.setName(place, berlin, u"Berlin"_s));
    QCOMPARE(open.names.choices(place), (QStringList{u"Berlin"_s, lisbon}));
}

void TestPlaceNames::badRowsArePassedOver()
{
    {
        OpenNames open(m_folder->path());
        good(open.names.setName(place, berlin, u"Berlin"_s));
    }
    const QString row = u"INSERT INTO place(field, id, name) VALUES ('%1', '%2', %3)"_s;
    const QString location = u"AffectedLocationId"_s;
    meddle({row.arg(location, u"no id"_s, u"'Bern'"_s), row.arg(location, lisbon, u"x'00ff80'"_s),
            row.arg(location, Samples::guid(3), u"''"_s),
            row.arg(location, Samples::guid(0xff), u"'berlin'"_s),
            row.arg(location, Samples::guid(4), u'\'' + QString(5000, u'x') + u'\''),
            row.arg(u"IncidentName"_s, Samples::guid(5), u"'Title'"_s),
            row.arg(u"Nonsense"_s, Samples::guid(6), u"'?'"_s)});
    OpenNames again(m_folder->path());
    QTRY_COMPARE_WITH_TIMEOUT(again.names.name(place, berlin), u"Berlin"_s, 60000);
    QCOMPARE(again.names.meant(place, u"berlin"_s), berlin);
    QCOMPARE(again.names.meant(place, u"Bern"_s), u"Bern"_s);
    QVERIFY(!again.names.choices(place).contains(QString()));
    QCOMPARE(again.names.name(Field::IncidentName, Samples::guid(5)), QString());
}

void TestPlaceNames::aFaultOfTheFileChangesNothing()
{
    {
        OpenNames open(m_folder->path());
    }
    meddle({u"DROP TABLE place"_s});
    OpenNames again(m_folder->path());
    QSignalSpy changed(&again.names, &PlaceNames::changed);
    QVERIFY(!settled(again.names.setName(place, berlin, u"Berlin"_s)));
    QCOMPARE(again.names.name(place, berlin), QString());
    QCOMPARE(changed.size(), 0);
    // The rest of the store goes on.
    good(again.drafts.save({Samples::guid(1),
                            OutboxEntry::Kind::Edit,
                            Samples::edit(Samples::guid(1), Field::IncidentName, {}, u"x"_s).change,
                            {}}));

    StoreThread closed;
    PlaceNames nowhere(closed);
    nowhere.load();
    QVERIFY(!settled(nowhere.setName(place, berlin, u"Berlin"_s)));
}

QTEST_GUILESS_MAIN(TestPlaceNames)
#include "tst_placenames.moc"
