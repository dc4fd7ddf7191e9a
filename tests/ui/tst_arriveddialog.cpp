// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/support/TestDesk.h"
#include "ui/dialogs/ArrivedDialog.h"
#include "ui/widgets/PlainLabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using Field = Incident::Field;
using State = OutboxEntry::State;

//! \brief The person names the incident that a new one became, and sees it before saying so.
class TestArrivedDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyOneThatWasReadIsConfirmed();
    void anotherTitleIsTold();
    void withoutTheServerNothingIsConfirmed();

private:
    [[nodiscard]] QString told() const { return m_status->fullText(); }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<ArrivedDialog> m_dialog;
    QList<IncidentKey> m_known;
    IncidentKey m_created;
    QLineEdit *m_edit = nullptr;
    QPushButton *m_confirm = nullptr;
    PlainLabel *m_status = nullptr;
};

void TestArrivedDialog::init()
{
    m_desk = std::make_unique<TestDesk>();
    QVERIFY(m_desk->start());
    m_known = m_desk->bringIn(2);
    QCOMPARE(m_known.size(), 2);
    m_desk->service.setAnswers(DemoAnswerStyle::Empty);
    const OutboxEntry entry = m_desk->create(u"The printer <b>smokes</b>"_s);
    QTRY_COMPARE(m_desk->only().state, State::Unknown);
    m_created = m_desk->service.ids().last().toString(QUuid::WithoutBraces);
    m_dialog = std::make_unique<ArrivedDialog>(*m_desk->workspace, entry.id);
    m_edit = m_dialog->findChild<QLineEdit *>(u"link"_s);
    m_confirm = m_dialog->findChild<QPushButton *>(u"confirm"_s);
    m_status = m_dialog->findChild<PlainLabel *>(u"status"_s);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestArrivedDialog::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void TestArrivedDialog::onlyOneThatWasReadIsConfirmed()
{
    QVERIFY(!m_confirm->isEnabled());
    m_edit->setText(u"IM-999999"_s);
    QTRY_VERIFY2(told().contains(u"has not met"_s), qUtf8Printable(told()));
    QVERIFY(!m_confirm->isEnabled());
    m_edit->setText(m_known.at(0) + u' ' + m_known.at(1));
    QVERIFY(!m_confirm->isEnabled());
    m_edit->setText(u"11111111-2222-3333-4444-555555555555"_s);
    QTRY_VERIFY2(told().contains(u"knows no such incident"_s), qUtf8Printable(told()));
    QVERIFY(!m_confirm->isEnabled());
    m_edit->setText(u"https://desk.example.com/ProcessView.aspx?ReportSessionID="_s + m_created);
    QVERIFY(!m_confirm->isEnabled());
    QTRY_VERIFY(m_confirm->isEnabled());
    QVERIFY2(told().contains(u"“The printer <b>smokes</b>”. It has the title"_s), qUtf8Printable(told()));
    QCOMPARE(m_confirm->accessibleDescription(), told());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTRY_VERIFY(m_desk->outboxEmpty());
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_desk->record(m_created).shown.title(), u"The printer <b>smokes</b>"_s);
}

void TestArrivedDialog::anotherTitleIsTold()
{
    const QString number = m_desk->onServer(m_known.first(), Field::ProcessId);
    m_edit->setText(number.toLower());
    QTRY_VERIFY(m_confirm->isEnabled());
    QVERIFY2(told().contains(number) && told().contains(u"another title"_s), qUtf8Printable(told()));
    m_edit->clear();
    QVERIFY(!m_confirm->isEnabled());
    QCOMPARE(told(), QString());
}

void TestArrivedDialog::withoutTheServerNothingIsConfirmed()
{
    m_desk->service.stop();
    m_edit->setText(m_created);
    QTRY_VERIFY2(!told().isEmpty() && !told().endsWith(u'…'), qUtf8Printable(told()));
    QVERIFY(!m_confirm->isEnabled());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!m_desk->only().isClaimed());
}

QTEST_MAIN(TestArrivedDialog)
#include "tst_arriveddialog.moc"
