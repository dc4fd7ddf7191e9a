// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/Certificates.h"
#include "tests/fault/FaultBench.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! \brief The rig with an upload that can be rewound: it has to report what the matrix never shows.
class tst_FaultControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesAreReported_data();
    void doublesAreReported();

private:
    Certificates m_certificates;
};

void tst_FaultControl::doublesAreReported_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("overTls");
    for (const char *fault : {"closed", "reset", "half a status line", "half a head"}) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << false;
        QTest::addRow("%s, over TLS", fault) << QString::fromLatin1(fault) << true;
    }
}

void tst_FaultControl::doublesAreReported()
{
    QFETCH(QString, fault);
    QFETCH(bool, overTls);
    if (overTls && !m_certificates.makeTrusted())
        QSKIP("needs the openssl program to make certificates");
    FaultCell cell;
    cell.family = overTls ? u"TLS"_s : QString();
    cell.fault = fault;
    cell.when = FaultDesk::When::After;
    cell.operation = Operation::Create;
    FaultBench bench(cell, overTls ? m_certificates.server(u"good"_s) : nullptr);
    const Ending ending = bench.run();
    QVERIFY2(!ending.broken.filter(u"P2: executed"_s).isEmpty(), qPrintable(ending.word));
}

QTEST_GUILESS_MAIN(tst_FaultControl)
#include "tst_faultcontrol.moc"
