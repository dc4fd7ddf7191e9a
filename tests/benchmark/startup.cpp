// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "app/Profile.h"
#include "models/items/IncidentTableModel.h"
#include "models/items/Workspace.h"
#include "models/servicedesk/ServiceDeskClient.h"
#include "ui/Icons.h"
#include "ui/MainWindow.h"
#include "ui/list/IncidentListPane.h"

#include <QApplication>
#include <QEventLoop>
#include <QLabel>
#include <QTableView>
#include <QTimer>
#include <QUuid>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

namespace {

//! \brief Ends the process with the first paint at which \a isFilled holds, so that its whole life is the
//! start-up.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(std::function<bool()> isFilled)
        : m_isFilled(std::move(isFilled))
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_isFilled())
            QTimer::singleShot(0, this, [] { std::_Exit(EXIT_SUCCESS); });
        return false;
    }

private:
    std::function<bool()> m_isFilled;
};

IncidentSnapshot sample(int number)
{
    static const QStringList priorities{u"Low"_s,  u"Minor"_s,  u"Normal"_s,
                                        u"High"_s, u"Urgent"_s, u"Emergency"_s};
    IncidentSnapshot snapshot;
    Incident &incident = snapshot.incident;
    incident.setValue(Field::SessionId,
                      QUuid::createUuidV5(QUuid(), QString::number(number)).toString(QUuid::WithoutBraces));
    incident.setValue(Field::ProcessId, u"IM-%1"_s.arg(number, 6, 10, QLatin1Char('0')));
    incident.setValue(Field::IncidentName,
                      u"Printer %1 on floor %2 prints empty pages"_s.arg(number).arg(number % 9));
    incident.setValue(Field::IncidentDescription,
                      u"Since the update on Monday nothing comes out but white paper."_s);
    incident.setValue(Field::AffectedUserEmail, u"user%1@example.com"_s.arg(number % 997));
    incident.setValue(Field::Priority, priorities.at(number % priorities.size()));
    incident.setValue(Field::Status, number % 3 ? u"Assigned"_s : u"Closed"_s);
    incident.setValue(Field::Classification, u"Hardware.Printer"_s);
    snapshot.verbatim = "{}";
    snapshot.readAt = QDateTime::currentDateTimeUtc();
    return snapshot;
}

int prepare(const QString &folder, int count)
{
    const auto profile = Profile::open(u"default"_s, folder);
    if (!profile)
        return EXIT_FAILURE;
    ServiceDeskClient client;
    client.setWorkOffline(true);
    Workspace workspace(client);
    QEventLoop loop;
    const auto wait = [&loop](auto future) {
        future.then(&loop, [&loop](const auto &) { loop.quit(); });
        loop.exec();
        return future.result().has_value();
    };
    if (!wait(workspace.open(profile->unassignedFolder())))
        return EXIT_FAILURE;
    for (int first = 0; first < count; first += 1'000) {
        QList<IncidentSnapshot> batch;
        for (int number = first; number < qMin(first + 1'000, count); ++number)
            batch.append(sample(number));
        if (!wait(workspace.store().absorb(batch)))
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

int console(const QString &folder)
{
    CommandLine commandLine;
    commandLine.profile = u"default"_s;
    commandLine.dataFolder = folder;
    commandLine.offline = true;
    const auto profile = Profile::open(commandLine.profile, folder);
    if (!profile)
        return EXIT_FAILURE;
    QGuiApplication::setWindowIcon(Icons::application());
    Application application(commandLine, *profile);
    application.start();
    const FirstPaint painted([] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<MainWindow *>(widget);
            if (!window || window->list().model().rowCount() < 20)
                continue;
            return window->list().model().index(19, 0).data(IncidentTableModel::LoadedRole).toBool();
        }
        return false;
    });
    return QApplication::exec();
}

int emptyWindow()
{
    QWidget window;
    auto *label = new QLabel(u"Empty"_s, &window);
    auto *table = new QTableView(&window);
    table->move(0, label->sizeHint().height());
    window.resize(1200, 800);
    window.show();
    const FirstPaint painted([] { return true; });
    return QApplication::exec();
}

} // namespace

//! \brief `console-startup prepare DIR COUNT`, then the life of `console-startup console DIR` against
//! `console-startup empty`.
int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"incident-console"_s);
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.value(1) == u"prepare"_s && words.size() == 4)
        return prepare(words.at(2), words.at(3).toInt());
    if (words.value(1) == u"console"_s && words.size() == 3)
        return console(words.at(2));
    if (words.value(1) == u"empty"_s)
        return emptyWindow();
    std::fputs("Say \"prepare FOLDER COUNT\", \"console FOLDER\" or \"empty\".\n", stderr);
    return 2;
}
