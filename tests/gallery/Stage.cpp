// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/gallery/Stage.h"

#include "models/incident/IncidentRules.h"

#include <QFile>
#include <QMetaEnum>

#include <array>

using namespace Qt::StringLiterals;

using Field = Incident::Field;
using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;

namespace {

constexpr int incidents = 40;

DemoOptions options()
{
    DemoOptions wanted;
    wanted.incidents = incidents;
    wanted.seed = 7;
    wanted.user = Stage::user();
    return wanted;
}

//! \brief How long ago the incident at \a place was read, in minutes: minutes for some, days for others.
int ageOf(int place)
{
    constexpr std::array ages{0, 0, 1, 2, 3, 7, 12, 18, 25, 41, 55, 80, 130, 190, 320, 700, 1'500, 3'100};
    return place < static_cast<int>(ages.size()) ? ages.at(static_cast<size_t>(place)) : 2'000 + place * 900;
}

ServiceError refusal()
{
    ServiceError error;
    error.kind = ServiceError::Kind::Rejected;
    error.outcome = ServiceError::Outcome::Refused;
    error.httpStatus = 400;
    error.serverText = u"The classification is not active."_s;
    error.fieldTexts = {{u"classification"_s, {u"Choose one of the active classifications."_s}}};
    error.detail = u"PUT api/incident: 400 Bad Request"_s;
    return error;
}

} // namespace

QString Stage::user()
{
    return u"anna"_s;
}

Stage::Stage(Furnishing furnishing)
    : m_desk(options())
{
    if (!m_desk.start())
        qFatal("The desk did not start.");
    m_preferences = std::make_unique<Preferences>(
        std::make_unique<QSettings>(m_desk.folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
    workspace().setClosedStatuses(IncidentRules::defaultClosedStatuses());
    workspace().refresher().setInterval(std::chrono::minutes(0));
    QFile starter(u":/catalog/starter.json"_s);
    if (!starter.open(QIODevice::ReadOnly)
        || !workspace().catalog().addFile(starter.readAll(), starter.fileName()))
        qFatal("The starter catalogue cannot be read.");
    switch (furnishing) {
    case Furnishing::Empty:
        break;
    case Furnishing::Busy:
        bringIn();
        letColleaguesWork();
        fillOutbox();
        break;
    }
}

Stage::~Stage() = default;

OutboxEntry Stage::entry(State state) const
{
    const QList<OutboxEntry> &all = m_desk.workspace->engine().entries();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [state](const OutboxEntry &entry) { return entry.state == state; });
    return found == all.cend() ? OutboxEntry() : *found;
}

void Stage::bringIn()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<QUuid> ids = service().ids();
    QList<IncidentSnapshot> snapshots;
    for (int place = 0; place < ids.size(); ++place) {
        m_keys += ids.at(place).toString(QUuid::WithoutBraces);
        auto read = awaited(workspace().gateway().read(m_keys.constLast()));
        if (!read)
            qFatal("An incident could not be read.");
        read->readAt = now.addSecs(-60 * ageOf(place));
        snapshots += *read;
    }
    // What is stored last stands on top of the list.
    std::reverse(snapshots.begin(), snapshots.end());
    if (!awaited(workspace().store().absorb(snapshots)))
        qFatal("The incidents could not be stored.");
    for (int place = 0; place < m_keys.size(); ++place) {
        if (place % 7 != 3 && !awaited(workspace().store().markSeen(key(place))))
            qFatal("An incident could not be marked as seen.");
    }
}

void Stage::letColleaguesWork()
{
    constexpr int changed = 6;
    constexpr int resolved = 8;
    const QUuid id = QUuid::fromString(key(changed));
    if (!service().editAsColleague(id, u"impact"_s, u"Department/LOB/Branch"_s)
        || !service().editAsColleague(id, u"urgency"_s, u"Core Business Service"_s)
        || !service().resolveAsColleague(QUuid::fromString(key(resolved)), u"Advice Given"_s,
                                         u"The person was shown how to clear the print queue."_s))
        qFatal("The colleague could not work.");
    const auto now = awaited(workspace().gateway().read(key(changed)));
    if (!now || !awaited(workspace().store().absorb({*now})))
        qFatal("The colleague's word could not be stored.");
}

void Stage::fillOutbox()
{
    queue(1, Kind::Edit, State::Waiting, {{Field::Impact, {}, u"Department/LOB/Branch"_s}});
    queue(2, Kind::Edit, State::Conflict,
          {{Field::IncidentName, {}, u"Shared mailbox is not shown after the update"_s},
           {Field::IncidentDescription,
            {},
            QString(incident(2).value(Field::IncidentDescription)).replace(u" the "_s, u" this "_s)
                + u"\nTwo colleagues in the same room see it."_s},
           {Field::Resolution, {}, u"Restarted Outlook and the notebook."_s}});
    queue(4, Kind::Edit, State::Refused, {{Field::Classification, {}, u"Software.Email.Profile"_s}});
    queue(5, Kind::Resolve, State::Held,
          {{Field::CloseCode, {}, u"Completed Success"_s},
           {Field::Resolution, {}, u"Rebuilt the profile; the mailbox is in step again."_s}});
    queue(7, Kind::Edit, State::Accepted, {{Field::AffectedUserEmail, {}, u"maria.silva@example.com"_s}});
    queue(9, Kind::Resolve, State::InFlight,
          {{Field::CloseCode, {}, u"No Fault Found"_s},
           {Field::Resolution, {}, u"It could not be seen again after a restart."_s}});
    queueNew();
    Draft draft;
    draft.key = key(0);
    draft.change.set(Field::IncidentName, incident(0).title(), incident(0).title() + u" since Monday"_s);
    draft.savedAt = QDateTime::currentDateTimeUtc();
    if (!awaited(workspace().drafts().save(draft)))
        qFatal("The draft could not be stored.");
}

void Stage::queue(int place, Kind kind, State state, const QList<FieldChange> &wanted)
{
    const Incident before = incident(place);
    OutboxEntry entry;
    entry.key = key(place);
    entry.kind = kind;
    entry.number = before.number();
    entry.title = before.title();
    for (const FieldChange &change : wanted)
        entry.change.set(change.field, before.value(change.field), change.to);
    if (state == State::Conflict) {
        entry.conflicts = {
            {Field::IncidentName, before.title(), u"Shared mailbox gone"_s,
             entry.change.wanted(Field::IncidentName)},
            {Field::IncidentDescription, before.value(Field::IncidentDescription),
             u"Called back at 09:40: it is the whole floor.\n"_s + before.value(Field::IncidentDescription),
             entry.change.wanted(Field::IncidentDescription)},
            {Field::Resolution, u"Restarted Outlook."_s, u"Restarted Outlook twice; no change."_s,
             entry.change.wanted(Field::Resolution)}};
    }
    if (state == State::Refused)
        entry.error = refusal();
    settle(entry, state);
}

void Stage::queueNew()
{
    OutboxEntry entry;
    entry.key = IncidentKeys::makeLocal();
    entry.kind = Kind::Create;
    entry.title = u"Printer on the third floor prints blank pages"_s;
    entry.change.set(Field::IncidentName, {}, entry.title);
    entry.change.set(Field::AffectedUserEmail, {}, service().users().value(0));
    settle(entry, State::Unknown);
}

void Stage::settle(OutboxEntry entry, State state)
{
    // Held back until it has its state, so that nothing is sent meanwhile.
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(1'800);
    entry.queuedAt = QDateTime::currentDateTimeUtc();
    entry.notBefore = later;
    const Result<OutboxEntry> queued = awaited(workspace().outbox().queue(entry));
    if (!queued)
        qFatal("A change could not be queued.");
    OutboxEntry wanted = *queued;
    wanted.state = state;
    wanted.conflicts = entry.conflicts;
    wanted.error = entry.error;
    if (state != State::Waiting)
        wanted.attempts = 1;
    if (state == State::Unknown)
        wanted.unknownSince = entry.queuedAt;
    if (!awaited(workspace().outbox().update(wanted)))
        qFatal("A change could not be given its state.");
}
