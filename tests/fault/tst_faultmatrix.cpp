// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/Certificates.h"
#include "tests/fault/FaultBench.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! \brief Every cell of matrix.md: a fault meets an operation, and the journal of the server is the judge.
class tst_FaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void transport_data() { add(u"Transport"_s); }
    void transport() { check(); }
    void framing_data() { add(u"Framing"_s); }
    void framing() { check(); }
    void meaning_data() { add(u"Meaning"_s); }
    void meaning() { check(); }
    void redirects_data() { add(u"Redirects"_s); }
    void redirects() { check(); }
    void signIn_data() { add(u"Sign-in"_s); }
    void signIn() { check(); }
    void tlsWay_data() { add(u"TLS, broken on the way"_s); }
    void tlsWay();
    void tls_data() { add(u"TLS"_s); }
    void tls();
    void trust_data() { add(u"TLS, trusted by the person"_s); }
    void trust();
    void twentyAtOnce_data();
    void twentyAtOnce();
    void cleanupTestCase();

private:
    void add(const QString &family) const;
    void checkTls(FaultBench &bench, const std::function<void(bool)> &strike);
    void check();
    void play(FaultBench &bench, const FaultCell &cell);
    void compare(FaultBench &bench, const FaultCell &cell);

    Certificates m_certificates;
    FaultTable m_table;
    int m_run = 0;
};

Q_DECLARE_METATYPE(FaultCell)

void tst_FaultMatrix::initTestCase()
{
    m_table = FaultTable::read(QStringLiteral(MATRIX_FILE));
    QVERIFY2(m_table.faults.isEmpty(), qPrintable(m_table.faults.join(u'\n')));
    QCOMPARE(m_table.omitted.keys(), m_table.reasons.keys());
}

void tst_FaultMatrix::add(const QString &family) const
{
    static const QStringList operations{u"sign in"_s, u"refresh"_s, u"open"_s,        u"create"_s,
                                        u"edit"_s,    u"resolve"_s, u"look before"_s, u"look after"_s};
    QTest::addColumn<FaultCell>("cell");
    for (const FaultCell &cell : m_table.cells) {
        if (cell.family != family)
            continue;
        const QString when = cell.when == FaultDesk::When::Before ? u"before"_s : u"after"_s;
        const QStringList name{cell.fault, when, operations.at(static_cast<int>(cell.operation))};
        QTest::newRow(qPrintable(name.join(u" / "_s))) << cell;
    }
}

void tst_FaultMatrix::check()
{
    QFETCH(FaultCell, cell);
    FaultBench bench(cell);
    play(bench, cell);
}

void tst_FaultMatrix::play(FaultBench &bench, const FaultCell &cell)
{
    compare(bench, cell);
    if (QTest::currentTestFailed())
        return;
    const QStringList left = bench.recover();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    ++m_run;
}

void tst_FaultMatrix::compare(FaultBench &bench, const FaultCell &cell)
{
    const Ending ending = bench.run();
    QVERIFY2(ending.broken.isEmpty(), qPrintable(ending.word + u'\n' + ending.broken.join(u'\n')));
    static const QStringList good{u"in"_s, u"read"_s, u"sent"_s, u"looks"_s};
    if (bench.isUpToTheScheduler() && good.contains(ending.word))
        return;
    QCOMPARE(ending.word, cell.word);
    QVERIFY2(cell.reason.split(u" or "_s).contains(ending.reason), qPrintable(ending.reason));
}

//! \brief A good certificate all the time, and the connection breaks.
void tst_FaultMatrix::tlsWay()
{
    QFETCH(FaultCell, cell);
    if (!m_certificates.makeTrusted())
        QSKIP("needs the openssl program to make certificates");
    FaultBench bench(cell, m_certificates.server(u"good"_s));
    play(bench, cell);
}

//! \brief A session that began well, and then the server shows another certificate.
void tst_FaultMatrix::tls()
{
    QFETCH(FaultCell, cell);
    if (!m_certificates.makeTrusted())
        QSKIP("needs the openssl program to make certificates");
    FaultBench bench(cell, m_certificates.server(u"good"_s));
    checkTls(bench,
             [&](bool isOver) { bench.useServer(m_certificates.server(isOver ? u"good"_s : cell.fault)); });
}

//! \brief A session that the person alone vouched for, and then another certificate, or a change of mind.
void tst_FaultMatrix::trust()
{
    QFETCH(FaultCell, cell);
    if (!m_certificates.makeTrusted())
        QSKIP("needs the openssl program to make certificates");
    const QString usual = u"trusted by the person"_s;
    FaultBench bench(cell, m_certificates.server(usual));
    QUrl origin = bench.server().base();
    origin.setScheme(u"https"_s);
    CertificateTrusts trusts;
    trusts.trust(origin, CertificateTrusts::digest(m_certificates.certificate(usual)));
    bench.trust(trusts);
    checkTls(bench, [&](bool isOver) {
        if (cell.fault == "trust is taken back"_L1)
            bench.trust(isOver ? trusts : CertificateTrusts());
        else
            bench.useServer(m_certificates.server(isOver ? usual : cell.fault));
    });
}

//! \brief \a strike brings the fault, and takes it away again when it is told so.
void tst_FaultMatrix::checkTls(FaultBench &bench, const std::function<void(bool)> &strike)
{
    QFETCH(FaultCell, cell);
    qsizetype heard = 0;
    bench.setFault([&] {
        strike(false);
        heard = bench.server().arrivals().size();
    });
    compare(bench, cell);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(bench.server().arrivals().size(), heard);
    strike(true);
    const QStringList left = bench.recover();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    ++m_run;
}

void tst_FaultMatrix::twentyAtOnce_data()
{
    QTest::addColumn<bool>("writes");
    QTest::newRow("reads") << false;
    QTest::newRow("writes") << true;
}

//! \brief Twenty requests meet the end of the session: one sign-in, and each of them goes on; a change after
//! another look, for which it is given back.
void tst_FaultMatrix::twentyAtOnce()
{
    QFETCH(bool, writes);
    constexpr int many = 20;
    FaultBench bench({});
    QVERIFY(bench.start());
    bench.desk().endSessions();
    QStringList ids;
    QList<Future<Result<IncidentSnapshot>>> read;
    QList<Future<Result<WriteReceipt>>> written;
    for (int i = 0; i < many; ++i) {
        ids.append(QString::fromLatin1(bench.desk().add(u"One of many"_s)));
        if (writes)
            written.append(bench.client().resolve(ids.last(), u"Other"_s, u"Done."_s));
        else
            read.append(bench.client().read(ids.last()));
    }
    for (const auto &answer : std::as_const(read))
        QVERIFY(outcomeOf(answer).has_value());
    for (qsizetype i = 0; i < written.size(); ++i) {
        const Result<WriteReceipt> given = outcomeOf(written.at(i));
        QVERIFY(!given && given.error().isForAnew);
        QVERIFY(outcomeOf(bench.client().resolve(ids.at(i), u"Other"_s, u"Done."_s)).has_value());
    }
    QCOMPARE(bench.desk().signIns(), 2);
    QCOMPARE(bench.desk().executions().size(), writes ? many : 0);
}

void tst_FaultMatrix::cleanupTestCase()
{
    int omitted = 0;
    for (const int count : std::as_const(m_table.omitted))
        omitted += count;
    qInfo("%d cells ended as the table says; it has %d, and leaves out %d with reasons.", m_run,
          static_cast<int>(m_table.cells.size()), omitted);
}

QTEST_GUILESS_MAIN(tst_FaultMatrix)
#include "tst_faultmatrix.moc"
