// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/BringInModel.h"

#include "models/items/Workspace.h"

#include <algorithm>

BringInModel::BringInModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

BringInModel::~BringInModel() = default;

void BringInModel::setText(const QString &text)
{
    if (isRunning())
        return;
    ++m_generation;
    beginResetModel();
    m_lines.clear();
    const QList<IncidentReference> references = IncidentReferences::find(text);
    m_lines.reserve(references.size());
    for (const IncidentReference &reference : references) {
        Line line;
        line.reference = reference;
        line.key = reference.guid;
        line.state = reference.guid.isEmpty() ? LineState::UnknownNumber : LineState::Found;
        m_lines.append(line);
    }
    endResetModel();
    Q_EMIT foundChanged();
    lookUp();
}

void BringInModel::lookUp()
{
    const quint64 generation = m_generation;
    QList<IncidentKey> keys;
    for (const Line &line : std::as_const(m_lines)) {
        if (!line.key.isEmpty())
            keys.append(line.key);
    }
    m_workspace.store().known(keys).then(this, [this, generation](const Result<QList<IncidentKey>> &known) {
        if (!known || generation != m_generation || isRunning())
            return;
        const QSet<IncidentKey> here(known->cbegin(), known->cend());
        for (int row = 0; row < rowCount(); ++row) {
            Line &line = m_lines[row];
            if (line.state != LineState::Found || !here.contains(line.key))
                continue;
            line.state = LineState::AlreadyHere;
            changed(row);
        }
        Q_EMIT foundChanged();
    });
    for (int row = 0; row < rowCount(); ++row) {
        if (m_lines.at(row).state != LineState::UnknownNumber)
            continue;
        m_workspace.store()
            .keysForNumber(m_lines.at(row).reference.number)
            .then(this, [this, generation, row](const Result<QList<IncidentKey>> &found) {
                if (!found || found->isEmpty() || generation != m_generation || isRunning())
                    return;
                m_lines[row].key = found->first();
                m_lines[row].state = LineState::AlreadyHere;
                changed(row);
                Q_EMIT foundChanged();
            });
    }
}

void BringInModel::start()
{
    if (isRunning())
        return;
    QList<IncidentKey> keys;
    m_rowsOf.clear();
    for (int row = 0; row < rowCount(); ++row) {
        Line &line = m_lines[row];
        if (line.key.isEmpty() || IncidentKeys::isLocal(line.key))
            continue;
        line.state = LineState::Asking;
        keys.append(line.key);
        m_rowsOf.insert(line.key, row);
        changed(row);
    }
    m_run = m_workspace.refresher().refresh(keys);
    connect(m_run, &ReadRun::itemDone, this, &BringInModel::itemDone);
    connect(m_run, &ReadRun::progress, this, &BringInModel::progress);
    connect(m_run, &ReadRun::finished, this, &BringInModel::finished);
}

void BringInModel::cancel()
{
    if (m_run)
        m_run->cancel();
}

void BringInModel::itemDone(const IncidentKey &key, ReadRun::Verdict verdict, const ServiceError &error)
{
    const QList<int> rows = m_rowsOf.values(key);
    for (const int row : rows) {
        m_lines[row].state = LineState::Done;
        m_lines[row].verdict = verdict;
        m_lines[row].error = error;
        changed(row);
    }
    const quint64 generation = m_generation;
    m_workspace.store().record(key).then(this,
                                         [this, rows, generation](const Result<IncidentRecord> &record) {
                                             if (!record || generation != m_generation)
                                                 return;
                                             for (const int row : rows) {
                                                 m_lines[row].title = record->shown.title();
                                                 m_lines[row].reference.number = record->shown.number();
                                                 changed(row);
                                             }
                                         });
}

int BringInModel::alreadyHere() const
{
    return static_cast<int>(std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Line &line) {
        return line.state == LineState::AlreadyHere;
    }));
}

int BringInModel::unknownNumbers() const
{
    return static_cast<int>(std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Line &line) {
        return line.state == LineState::UnknownNumber;
    }));
}

QList<IncidentKey> BringInModel::arrived() const
{
    QList<IncidentKey> keys;
    for (const Line &line : m_lines) {
        if (line.state != LineState::Done)
            continue;
        if (line.verdict == ReadRun::Verdict::New || line.verdict == ReadRun::Verdict::Changed
            || line.verdict == ReadRun::Verdict::Unchanged)
            keys.append(line.key);
    }
    return keys;
}

int BringInModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BringInModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BringInModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case StateRole:
        return QVariant::fromValue(line.state);
    case VerdictRole:
        return QVariant::fromValue(line.verdict);
    case ErrorRole:
        return QVariant::fromValue(line.error);
    case KeyRole:
        return line.key;
    case Qt::DisplayRole:
        if (index.column() == FoundInColumn)
            return line.reference.foundIn;
        if (index.column() == NumberColumn)
            return line.reference.number;
        return index.column() == TitleColumn ? line.title : QString();
    default:
        return {};
    }
}

void BringInModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}
