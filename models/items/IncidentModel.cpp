// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/IncidentModel.h"

#include "models/items/Workspace.h"

#include <algorithm>

using Field = Incident::Field;

static constexpr int draftDelayMs = 300; //!< Well below the promised second, and not a commit per key.

IncidentModel::IncidentModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelayMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &IncidentModel::flushDraft);
    connect(&workspace, &Workspace::keeping, this, &IncidentModel::flushDraft);
    connect(&workspace.store(), &IncidentStore::incidentChanged, this, [this](const IncidentKey &key) {
        if (key == m_key && m_mode == Mode::Existing)
            reload();
    });
    connect(&workspace.store(), &IncidentStore::rekeyed, this,
            [this](const IncidentKey &oldKey, const IncidentKey &newKey) {
                if (oldKey != m_key)
                    return;
                m_key = newKey;
                Q_EMIT rekeyed(newKey);
                reload();
            });
}

IncidentModel::~IncidentModel()
{
    flushDraft();
}

void IncidentModel::open(const IncidentKey &key)
{
    if (key == m_key && m_mode != Mode::Empty)
        return;
    flushDraft();
    m_key = key;
    setMode(Mode::Loading);
    const quint64 generation = ++m_generation;
    m_workspace.store().record(key).then(this, [this, key, generation](const Result<IncidentRecord> &record) {
        if (generation != m_generation)
            return;
        if (!record) {
            clear();
            Q_EMIT openFailed(key, record.error());
            return;
        }
        // It may have arrived meanwhile, or long ago, and is known by another key since.
        m_key = record->key;
        const bool unsent = IncidentKeys::isLocal(m_key) && record->pending.isEmpty();
        show(*record, unsent ? Mode::New : Mode::Existing);
    });
}

void IncidentModel::reload()
{
    const quint64 generation = m_generation;
    m_workspace.store().record(m_key).then(this, [this, generation](const Result<IncidentRecord> &record) {
        if (generation != m_generation || m_mode != Mode::Existing)
            return;
        if (record) {
            update(*record);
        } else if (record.error().kind == ServiceError::Kind::NotFound && !m_draftStale) {
            // It was forgotten on this computer, its draft included; words typed since would have stayed.
            clear();
        }
    });
}

void IncidentModel::startNew(const Incident &from)
{
    flushDraft();
    ++m_generation;
    IncidentRecord record;
    record.key = m_key = IncidentKeys::makeLocal();
    show(record, Mode::New);
    for (const Field field : Incident::allFields()) {
        if (IncidentRules::writableInNew(field) && !from.value(field).isEmpty())
            setValue(field, from.value(field));
    }
}

void IncidentModel::clear()
{
    flushDraft();
    ++m_generation;
    m_key.clear();
    show({}, Mode::Empty);
}

void IncidentModel::show(const IncidentRecord &record, Mode mode)
{
    const bool wasDirty = isDirty();
    // One row of fixed columns comes or goes; the mapper then reads every field anew.
    beginResetModel();
    m_record = record;
    m_moved.clear();
    m_draft = record.draft(mode == Mode::New ? OutboxEntry::Kind::Create : OutboxEntry::Kind::Edit);
    m_mode = mode;
    endResetModel();
    noteMoved(false);
    Q_EMIT modeChanged();
    if (wasDirty != isDirty())
        Q_EMIT dirtyChanged(isDirty());
    Q_EMIT violationsChanged();
    if (mode == Mode::Existing || mode == Mode::New)
        Q_EMIT opened(m_key);
}

void IncidentModel::update(const IncidentRecord &record)
{
    const Incident before = edited();
    const bool wasDirty = isDirty();
    m_record = record;
    // What the server has by now needs no sending any more; exactly equal only, so that no typed character
    // disappears.
    for (const FieldChange &change : QList<FieldChange>(m_draft.fields())) {
        if (change.to == m_record.shown.value(change.field))
            m_draft.remove(change.field);
    }
    noteMoved(true);
    const Incident after = edited();
    for (const Field field : Incident::allFields()) {
        const int column = static_cast<int>(field);
        const bool same = before.value(field) == after.value(field);
        // A field whose text stays is told so too: its marks may have changed, its text must not be set anew.
        Q_EMIT dataChanged(index(0, column), index(0, column), same ? QList<int>{DirtyRole} : QList<int>{});
    }
    if (wasDirty != isDirty())
        Q_EMIT dirtyChanged(isDirty());
    Q_EMIT violationsChanged();
    Q_EMIT recordChanged();
}

void IncidentModel::noteMoved(bool tell)
{
    QList<Field> moved;
    for (const FieldChange &change : m_draft.fields()) {
        if (m_mode == Mode::Existing
            && !IncidentRules::sameValue(change.field, change.from, m_record.shown.value(change.field)))
            moved.append(change.field);
    }
    const bool more =
        std::any_of(moved.cbegin(), moved.cend(), [this](Field field) { return !m_moved.contains(field); });
    m_moved = moved;
    if (tell && more)
        Q_EMIT movedElsewhere(moved);
}

void IncidentModel::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    Q_EMIT modeChanged();
}

bool IncidentModel::writable(Field field) const
{
    switch (m_mode) {
    case Mode::Empty:
    case Mode::Loading:
        return false;
    case Mode::Existing:
        return IncidentRules::writableInEdit(field);
    case Mode::New:
        return IncidentRules::writableInNew(field);
    }
    return false;
}

QList<IncidentRules::Violation> IncidentModel::violations() const
{
    switch (m_mode) {
    case Mode::Empty:
    case Mode::Loading:
        break;
    case Mode::New:
        return IncidentRules::checkNew(edited());
    case Mode::Existing:
        return m_draft.isEmpty() ? QList<IncidentRules::Violation>() : IncidentRules::checkEdit(m_draft);
    }
    return {};
}

QString IncidentModel::priorityPreview() const
{
    return m_workspace.catalog().previewPriority(value(Field::Impact), value(Field::Urgency));
}

QString IncidentModel::value(Field field) const
{
    return m_draft.touches(field) ? m_draft.wanted(field) : m_record.shown.value(field);
}

void IncidentModel::setValue(Field field, const QString &value)
{
    if (!writable(field) || value == this->value(field))
        return;
    const bool wasDirty = isDirty();
    m_typedSince.insert(field);
    const QString &shown = m_record.shown.value(field);
    if (value == shown) {
        m_draft.remove(field);
        m_moved.removeAll(field);
    } else {
        // The first key press in a field fixes what the person saw; later ones only change the wish.
        QString from = shown;
        for (const FieldChange &change : m_draft.fields()) {
            if (change.field == field)
                from = change.from;
        }
        m_draft.set(field, from, value);
    }
    changed(field, wasDirty);
}

void IncidentModel::changed(Field field, bool wasDirty)
{
    if (!m_draftTimer.isActive())
        m_draftTimer.start();
    m_draftStale = true;
    const int column = static_cast<int>(field);
    Q_EMIT dataChanged(index(0, column), index(0, column));
    if (wasDirty != isDirty())
        Q_EMIT dirtyChanged(isDirty());
    Q_EMIT violationsChanged();
}

void IncidentModel::revert(Field field)
{
    setValue(field, m_record.shown.value(field));
}

void IncidentModel::revertAll()
{
    for (const FieldChange &change : QList<FieldChange>(m_draft.fields()))
        revert(change.field);
    flushDraft();
}

void IncidentModel::flushDraft()
{
    m_draftTimer.stop();
    if (!m_draftStale || m_key.isEmpty())
        return;
    m_draftStale = false;
    Draft draft;
    draft.key = m_key;
    draft.kind = m_mode == Mode::New ? OutboxEntry::Kind::Create : OutboxEntry::Kind::Edit;
    draft.change = m_draft;
    draft.savedAt = QDateTime::currentDateTimeUtc();
    m_workspace.drafts().save(draft).then(this, [this](const Result<void> &saved) {
        if (saved)
            return;
        m_draftStale = true;
        Q_EMIT draftFailed(saved.error());
    });
}

int IncidentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_mode == Mode::Empty ? 0 : 1;
}

int IncidentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Incident::FieldCount;
}

QVariant IncidentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto field = static_cast<Field>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return value(field);
    case ServerValueRole:
        return m_record.shown.value(field);
    case DirtyRole:
        return m_draft.touches(field);
    case ViolationRole: {
        const auto broken = violations();
        const auto found = std::find_if(broken.cbegin(), broken.cend(), [field](const auto &v) {
            return v.field == field && v.rule != IncidentRules::Rule::NothingToSend;
        });
        return found == broken.cend() ? -1 : static_cast<int>(found->rule);
    }
    case UnlistedRole:
        return writable(field) && !value(field).isEmpty()
            && !m_workspace.catalog().knows(field, value(field));
    case WritableRole:
        return writable(field);
    case WaitingRole:
        return std::any_of(m_record.pending.cbegin(), m_record.pending.cend(),
                           [field](const OutboxEntry &entry) { return entry.change.touches(field); });
    case MovedRole:
        return m_moved.contains(field);
    case MayNotStickRole:
        return m_mode == Mode::Existing && IncidentRules::mayNotStick(field);
    default:
        return {};
    }
}

bool IncidentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto field = static_cast<Field>(index.column());
    if (!writable(field))
        return false;
    setValue(field, value.toString());
    return true;
}

Qt::ItemFlags IncidentModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return writable(static_cast<Field>(index.column())) ? base | Qt::ItemIsEditable : base;
}
