// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/hostile/Eye.h"
#include "tests/hostile/HostileTexts.h"
#include "tests/hostile/HostileWindows.h"
#include "tests/ui/WorkspaceFixture.h"
#include "ui/MainWindow.h"
#include "ui/detail/DetailPane.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/dialogs/LedgerDialog.h"
#include "ui/list/IncidentListPane.h"
#include "ui/resolve/ResolveDialog.h"
#include "ui/widgets/CollapsibleSection.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QProcess>
#include <QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;
using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;

namespace {

constexpr int patience = 300'000;

Incident hostileIncident(int n, const QString &text)
{
    Incident incident = Samples::incident(n);
    for (const Incident::Field field : Incident::allFields()) {
        if (field != Incident::Field::SessionId)
            incident.setValue(field, text);
    }
    return incident;
}

void fillOutbox(WorkspaceFixture &desk, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        OutboxEntry entry = Samples::edit(Samples::guid(i + 1), Incident::Field::IncidentName, texts.at(i),
                                          texts.at(i) + u'!');
        entry.change.set(Incident::Field::IncidentDescription, texts.at(i), u'!' + texts.at(i));
        entry = good(desk.workspace.outbox().queue(entry));
        entry.state = i % 2 == 0 ? State::Refused : State::Conflict;
        entry.error = hostileRefusal(texts.at(i));
        for (const FieldChange &change : entry.change.fields())
            entry.conflicts.append({change.field, change.from, texts.at(i), change.to});
        good(desk.workspace.outbox().update(entry, u"refused"_s));
    }
}

//! \brief The part that is watched: every text in every view. Says how much was looked at.
int showAll(const QString &file)
{
    const QStringList texts = hostileTexts(file);
    WorkspaceFixture desk;
    for (int i = 0; i < texts.size(); ++i) {
        Incident incident = hostileIncident(i + 1, texts.at(i));
        good(desk.workspace.store().absorb({{incident, texts.at(i).toUtf8(), Samples::at(i)}}));
        incident.setValue(Incident::Field::Status, texts.at(i) + u'?');
        desk.add(incident);
        good(desk.workspace.store().noteReadFailure(incident.sessionId(), hostileRefusal(texts.at(i))));
    }
    fillOutbox(desk, texts);
    Eye eye;
    MainWindow window(desk.workspace, desk.preferences);
    window.resize(1400, 900);
    window.actions().get(ActionId::ToggleOutbox)->setChecked(true);
    window.show();
    for (int i = 0; i < texts.size(); ++i) {
        std::fprintf(stderr, "text %d\n", i);
        window.showIncident(Samples::guid(i + 1));
        if (!QTest::qWaitFor([&] {
                return window.detail().model().key() == Samples::guid(i + 1)
                    && window.detail().model().mode() == IncidentModel::Mode::Existing;
            }))
            return EXIT_FAILURE;
        const auto sections = window.findChildren<CollapsibleSection *>();
        for (CollapsibleSection *section : sections)
            section->setExpanded(true);
        QApplication::processEvents();
        (void)window.grab();
        window.list().setFilter(texts.at(i).left(200));
        QApplication::processEvents();
        (void)window.grab();
    }
    window.list().setFilter({});
    if (!QTest::qWaitFor([&] { return window.list().model().rowCount() == texts.size(); }))
        return EXIT_FAILURE;
    eye.look(window);
    std::fputs("ledger\n", stderr);
    LedgerDialog ledger(desk.workspace);
    const auto *lines = ledger.findChild<QTableView *>(u"ledger"_s);
    if (!QTest::qWaitFor([lines, &texts] { return lines->model()->rowCount() >= texts.size(); }))
        return EXIT_FAILURE;
    eye.look(ledger);
    const QList<OutboxEntry> entries = desk.entries();
    for (const OutboxEntry &entry : entries) {
        std::fprintf(stderr, "entry %lld\n", static_cast<long long>(entry.id));
        ResolveDialog resolve(desk.workspace, desk.preferences, entry.key);
        eye.look(resolve);
        if (entry.state != State::Conflict)
            continue;
        ConflictDialog conflict(desk.workspace, entry.id);
        eye.look(conflict);
    }
    if (!lookAtWindows(desk, texts, eye))
        return EXIT_FAILURE;
    std::printf("looked at %lld texts, %d cells and tips\n", static_cast<long long>(texts.size()),
                eye.seen());
    return EXIT_SUCCESS;
}

//! \brief What a careless label does, so that the judge is known to see it.
int showCarelessly(const QString &file)
{
    QLabel label(u"<img src=\"%1\">"_s.arg(file));
    label.show();
    QApplication::processEvents();
    (void)label.grab();
    std::puts("shown");
    return EXIT_SUCCESS;
}

} // namespace

//! \brief Server text is text: nothing that it names is ever opened.
class TestHostileTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theJudgeSees();
    void nothingIsOpened();

private:
    struct Record {
        QString said;
        QStringList opens; //!< Lines of the record that name the canary.
        int programs = 0; //!< Programs that were started, the watched one among them.
    };
    Record watch(const QString &how);

    QTemporaryDir m_folder;
    QString m_canary;
};

void TestHostileTexts::initTestCase()
{
#ifdef Q_OS_LINUX
    QProcess trial;
    trial.start(u"strace"_s, {u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"true"_s});
    if (!trial.waitForFinished(10'000) || trial.exitStatus() != QProcess::NormalExit || trial.exitCode() != 0)
        QSKIP("strace is not installed, or may not watch programs here.");
#else
    QSKIP("strace is Linux's.");
#endif
    m_canary = m_folder.filePath(u"canary-of-the-console.png"_s);
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::yellow);
    QVERIFY(picture.save(m_canary));
}

TestHostileTexts::Record TestHostileTexts::watch(const QString &how)
{
    const QString log = m_folder.filePath(u"record"_s);
    QProcess strace;
    // The leak check of a sanitizer gives up on a program that is watched, and takes what was said with it.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    strace.setProcessEnvironment(environment);
    // Only those that reach for a file; a question mark lets a system lack one.
    strace.start(u"strace"_s,
                 {u"-f"_s, u"-qq"_s, u"-s"_s, u"300"_s, u"-o"_s, log, u"-e"_s,
                  u"trace=execve,?open,?openat,?openat2,?stat,?lstat,?newfstatat,?statx,?access,?faccessat,"
                  "?faccessat2,?readlink,?readlinkat"_s,
                  QCoreApplication::applicationFilePath(), how, m_canary});
    Record record;
    if (!strace.waitForFinished(patience))
        return record;
    record.said = QString::fromUtf8(strace.readAllStandardOutput() + strace.readAllStandardError());
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return record;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.contains(u"execve("_s))
            ++record.programs;
        else if (line.contains(u"canary-of-the-console"_s))
            record.opens += line;
    }
    return record;
}

void TestHostileTexts::theJudgeSees()
{
    const Record record = watch(u"--carelessly"_s);
    QVERIFY2(record.said.contains(u"shown"_s), qPrintable(record.said));
    QVERIFY(!record.opens.isEmpty());
}

void TestHostileTexts::nothingIsOpened()
{
    QVERIFY(hostileTexts(m_canary).size() >= 40);
    const Record record = watch(u"--show"_s);
    QVERIFY2(record.said.contains(u"looked at"_s), qPrintable(record.said));
    qInfo("%s, %lld opens", qPrintable(record.said.trimmed()), static_cast<long long>(record.opens.size()));
    QVERIFY2(record.opens.isEmpty(), qPrintable(record.opens.mid(0, 5).join(u'\n')));
    QCOMPARE(record.programs, 1);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--show"_L1)
        return showAll(arguments.value(2));
    if (arguments.value(1) == "--carelessly"_L1)
        return showCarelessly(arguments.value(2));
    TestHostileTexts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostiletexts.moc"
