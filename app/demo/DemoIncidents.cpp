// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoIncidents.h"

static bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

static bool differs(const QString &one, const QString &other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) != 0;
}

DemoIncidents::DemoIncidents(const DemoOptions &options)
    : m_options(options)
{
    m_clock.start();
}

QString DemoIncidents::open()
{
    const QMutexLocker locker(&m_lock);
    if (!m_options.dataFile.isEmpty())
        return openDataFile();
    makeSamples(m_options.seed);
    return {};
}

QString DemoIncidents::openDataFile()
{
    m_storage = std::make_unique<DemoStorage>();
    if (const QString fault = m_storage->open(m_options.dataFile); !fault.isEmpty())
        return fault;
    const auto stored = m_storage->load();
    if (!stored)
        return QStringLiteral("the data file %1 is damaged").arg(m_options.dataFile);
    if (stored->isEmpty()) {
        makeSamples(m_options.seed);
        QList<DemoIncident> ordered;
        for (const QUuid &id : std::as_const(m_order))
            ordered.append(m_incidents.value(id));
        const bool saved = m_storage->setSeed(m_options.seed) && m_storage->save(ordered);
        return saved ? QString()
                     : QStringLiteral("the data file %1 cannot be written").arg(m_options.dataFile);
    }
    for (const QString &user : DemoStories(m_storage->seed()).users())
        m_users.insert(user);
    for (const DemoIncident &incident : *stored) {
        m_incidents.insert(incident.sessionId, incident);
        m_order.append(incident.sessionId);
        m_users.insert(incident.affectedUserEmail.toLower());
    }
    return {};
}

void DemoIncidents::makeSamples(quint64 seed)
{
    const DemoStories stories(seed);
    for (const QString &user : stories.users())
        m_users.insert(user);
    m_incidents.reserve(m_options.incidents);
    for (int number = 1; number <= m_options.incidents; ++number) {
        const DemoIncident incident = stories.incident(number);
        m_incidents.insert(incident.sessionId, incident);
        m_order.append(incident.sessionId);
    }
}

DemoFaults DemoIncidents::faultsOfNew(const DemoIncident &wanted) const
{
    DemoFaults faults;
    if (isBlank(wanted.incidentName))
        faults[QStringLiteral("incident.incidentName")] << QStringLiteral("A new incident needs a title.");
    const QString email = wanted.affectedUserEmail.trimmed().toLower();
    if (email.isEmpty())
        faults[QStringLiteral("incident.affectedUserEmail")]
            << QStringLiteral("A new incident needs an affected user.");
    else if (!m_options.acceptAnyUser && !m_users.contains(email))
        faults[QStringLiteral("incident.affectedUserEmail")]
            << QStringLiteral("No user of this service has the address %1.").arg(email);
    return faults;
}

DemoOutcome DemoIncidents::create(const DemoIncident &wanted)
{
    const QMutexLocker locker(&m_lock);
    if (const DemoFaults faults = faultsOfNew(wanted); !faults.isEmpty())
        return {DemoVerdict::Refused, {}, QStringLiteral("The incident was not created."), faults};
    DemoIncident incident = wanted;
    incident.sessionId = QUuid::createUuid();
    incident.processId = DemoStories::processId(int(m_order.size()) + 1);
    incident.status = QStringLiteral("Received");
    incident.resolution.clear();
    incident.closeCode.clear();
    if (isBlank(incident.priority))
        incident.priority = DemoStories::priority(incident.impact, incident.urgency);
    return commit(incident);
}

DemoOutcome DemoIncidents::change(const QUuid &id, const DemoIncident &wanted)
{
    const QMutexLocker locker(&m_lock);
    const auto found = m_incidents.constFind(id);
    if (found == m_incidents.constEnd())
        return {DemoVerdict::NotFound, {}, {}, {}};
    DemoIncident incident = found.value();
    const bool weightChanged =
        differs(incident.impact, wanted.impact) || differs(incident.urgency, wanted.urgency);
    incident.incidentName = wanted.incidentName;
    incident.incidentDescription = wanted.incidentDescription;
    incident.impact = wanted.impact;
    incident.urgency = wanted.urgency;
    incident.classification = wanted.classification;
    incident.priority = wanted.priority;
    const QString derived = DemoStories::priority(wanted.impact, wanted.urgency);
    if (m_options.priority == DemoPriorityRule::Derive && weightChanged && !derived.isEmpty())
        incident.priority = derived;
    return commit(incident);
}

bool DemoIncidents::resolvable(const QString &status) const
{
    const auto is = [&status](QLatin1String known) {
        return status.compare(known, Qt::CaseInsensitive) == 0;
    };
    return is(QLatin1String("Assigned")) || is(QLatin1String("Received"))
        || (m_options.holdResolves && is(QLatin1String("Hold")));
}

DemoOutcome DemoIncidents::resolve(const QUuid &id, const DemoIncident &wanted)
{
    const QMutexLocker locker(&m_lock);
    const auto found = m_incidents.constFind(id);
    if (found == m_incidents.constEnd())
        return {DemoVerdict::NotFound, {}, {}, {}};
    DemoFaults faults;
    if (isBlank(wanted.closeCode))
        faults[QStringLiteral("incident.closeCode")] << QStringLiteral("A close code is needed to resolve.");
    if (isBlank(wanted.resolution))
        faults[QStringLiteral("incident.resolution")] << QStringLiteral("A resolution is needed to resolve.");
    if (!faults.isEmpty())
        return {DemoVerdict::Refused, {}, QStringLiteral("The incident was not resolved."), faults};
    DemoIncident incident = found.value();
    if (!resolvable(incident.status))
        return {DemoVerdict::Refused,
                {},
                QStringLiteral("The incident is in the state %1 and cannot be resolved from there.")
                    .arg(incident.status),
                {}};
    incident.closeCode = wanted.closeCode;
    incident.resolution = wanted.resolution;
    incident.status = QStringLiteral("Resolved");
    return commit(incident);
}

bool DemoIncidents::store(const DemoIncident &incident)
{
    return !m_storage || m_storage->save({incident});
}

DemoOutcome DemoIncidents::commit(const DemoIncident &incident)
{
    if (!store(incident))
        return {DemoVerdict::Failed, {}, QStringLiteral("The service could not write its data file."), {}};
    const auto known = m_incidents.constFind(incident.sessionId);
    const bool isNew = known == m_incidents.constEnd();
    if (m_options.lateCommit > 0) {
        const auto before = isNew ? std::nullopt : std::optional<DemoIncident>(known.value());
        m_before[incident.sessionId].append({m_clock.elapsed() + m_options.lateCommit, before});
    }
    if (isNew)
        m_order.append(incident.sessionId);
    m_incidents.insert(incident.sessionId, incident);
    return {DemoVerdict::Done, incident, {}, {}};
}

std::optional<DemoIncident> DemoIncidents::visible(const QUuid &id)
{
    const QMutexLocker locker(&m_lock);
    if (const auto queue = m_before.find(id); queue != m_before.end()) {
        const qint64 now = m_clock.elapsed();
        queue->removeIf([now](const Before &before) { return before.until <= now; });
        if (!queue->isEmpty())
            return queue->first().incident;
        m_before.erase(queue);
    }
    const auto found = m_incidents.constFind(id);
    return found == m_incidents.constEnd() ? std::nullopt : std::optional<DemoIncident>(found.value());
}

std::optional<DemoIncident> DemoIncidents::current(const QUuid &id) const
{
    const QMutexLocker locker(&m_lock);
    const auto found = m_incidents.constFind(id);
    return found == m_incidents.constEnd() ? std::nullopt : std::optional<DemoIncident>(found.value());
}

QList<QUuid> DemoIncidents::ids() const
{
    const QMutexLocker locker(&m_lock);
    return m_order;
}

QStringList DemoIncidents::users() const
{
    const QMutexLocker locker(&m_lock);
    QStringList users(m_users.begin(), m_users.end());
    users.sort();
    return users;
}

QByteArray DemoIncidents::csv() const
{
    const QMutexLocker locker(&m_lock);
    QByteArray lines("ProcessId,SessionId\r\n");
    lines.reserve(48 * (m_order.size() + 1));
    for (const QUuid &id : m_order)
        lines +=
            m_incidents.value(id).processId.toUtf8() + ',' + id.toByteArray(QUuid::WithoutBraces) + "\r\n";
    return lines;
}

bool DemoIncidents::edit(const QUuid &id, const QString &field, const QString &value)
{
    const QMutexLocker locker(&m_lock);
    const auto found = m_incidents.find(id);
    if (found == m_incidents.end())
        return false;
    for (const auto &known : demoTextFields()) {
        if (known.value == &DemoIncident::processId
            || field.compare(QLatin1String(known.name), Qt::CaseInsensitive) != 0)
            continue;
        DemoIncident changed = found.value();
        changed.*known.value = value;
        if (!store(changed))
            return false;
        found.value() = changed;
        // Seen at once, also while an older write of somebody else is still on its way.
        if (const auto queue = m_before.find(id); queue != m_before.end()) {
            for (Before &before : *queue) {
                if (before.incident)
                    (*before.incident).*known.value = value;
            }
        }
        return true;
    }
    return false;
}

bool DemoIncidents::resolveByColleague(const QUuid &id, const QString &closeCode, const QString &resolution)
{
    return edit(id, QStringLiteral("closeCode"), closeCode)
        && edit(id, QStringLiteral("resolution"), resolution)
        && edit(id, QStringLiteral("status"), QStringLiteral("Resolved"));
}

void DemoIncidents::setLateCommit(int milliseconds)
{
    const QMutexLocker locker(&m_lock);
    m_options.lateCommit = milliseconds;
}
