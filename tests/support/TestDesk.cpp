// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/support/TestDesk.h"

#include <QJsonObject>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QUuid>

#include <algorithm>

namespace {

DemoOptions withPassword(DemoOptions options)
{
    if (options.password.isEmpty())
        options.password = QStringLiteral("correct horse");
    return options;
}

} // namespace

TestDesk::TestDesk(const DemoOptions &options)
    : service(withPassword(options))
{
}

TestDesk::~TestDesk()
{
    workspace.reset();
    client.reset();
    service.stop();
}

bool TestDesk::start()
{
    if (!service.start()) {
        qWarning("The demo service did not start: %s", qPrintable(service.error()));
        return false;
    }
    return openConsole() && signIn();
}

bool TestDesk::openConsole()
{
    client = std::make_unique<ServiceDeskClient>();
    setAccount();
    workspace = std::make_unique<Workspace>(*client);
    return awaited(workspace->open(folder.path())).has_value();
}

void TestDesk::setAccount()
{
    client->setAccount(service.address(), service.user(), service.password());
}

bool TestDesk::restartConsole()
{
    workspace.reset();
    client.reset();
    return openConsole();
}

bool TestDesk::signIn()
{
    return awaited(client->signIn()).has_value();
}

QList<IncidentKey> TestDesk::bringIn(int count)
{
    QList<IncidentKey> keys;
    for (const QUuid &id : service.ids().mid(0, count))
        keys.append(id.toString(QUuid::WithoutBraces));
    ReadRun *run = workspace->refresher().refresh(keys);
    QSignalSpy finished(run, &ReadRun::finished);
    return finished.wait(20'000) ? keys : QList<IncidentKey>();
}

IncidentRecord TestDesk::record(const IncidentKey &key)
{
    return awaited(workspace->store().record(key)).value_or(IncidentRecord());
}

OutboxEntry TestDesk::edit(const IncidentKey &key, Incident::Field field, const QString &value)
{
    OutboxEntry entry;
    entry.key = key;
    entry.kind = OutboxEntry::Kind::Edit;
    entry.change.set(field, record(key).shown.value(field), value);
    entry.queuedAt = QDateTime::currentDateTimeUtc();
    return awaited(workspace->outbox().queue(entry)).value_or(OutboxEntry());
}

OutboxEntry TestDesk::resolve(const IncidentKey &key, const QString &code, const QString &text)
{
    OutboxEntry entry;
    entry.key = key;
    entry.kind = OutboxEntry::Kind::Resolve;
    entry.change.set(Incident::Field::CloseCode, {}, code);
    entry.change.set(Incident::Field::Resolution, {}, text);
    entry.queuedAt = QDateTime::currentDateTimeUtc();
    return awaited(workspace->outbox().queue(entry)).value_or(OutboxEntry());
}

OutboxEntry TestDesk::create(const QString &title)
{
    OutboxEntry entry;
    entry.key = IncidentKeys::makeLocal();
    entry.kind = OutboxEntry::Kind::Create;
    entry.title = title;
    entry.change.set(Incident::Field::IncidentName, {}, title);
    entry.change.set(Incident::Field::AffectedUserEmail, {}, service.users().value(0));
    entry.queuedAt = QDateTime::currentDateTimeUtc();
    return awaited(workspace->outbox().queue(entry)).value_or(OutboxEntry());
}

int TestDesk::arrivals(const QByteArray &method, bool executed) const
{
    const QList<DemoArrival> all = service.journal();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&](const DemoArrival &arrival) {
        return arrival.method == method
            && arrival.path.contains(QLatin1String("api/incident"), Qt::CaseInsensitive)
            && (!executed || arrival.executed);
    }));
}

int TestDesk::signIns() const
{
    const QList<DemoArrival> all = service.journal();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [](const DemoArrival &arrival) {
        return arrival.path.endsWith(QLatin1String("authorization/token"), Qt::CaseInsensitive);
    }));
}

QString TestDesk::onServer(const IncidentKey &key, Incident::Field field) const
{
    const auto found = service.incident(QUuid::fromString(key));
    if (!found)
        return QStringLiteral("<none>");
    QString name =
        QString::fromLatin1(QMetaEnum::fromType<Incident::Field>().valueToKey(static_cast<int>(field)));
    name.front() = name.front().toLower();
    return demoJson(*found).value(name).toString();
}

OutboxEntry TestDesk::only() const
{
    const QList<OutboxEntry> &entries = workspace->engine().entries();
    if (entries.size() == 1)
        return entries.first();
    OutboxEntry none;
    none.state = OutboxEntry::State::Refused;
    return none;
}
