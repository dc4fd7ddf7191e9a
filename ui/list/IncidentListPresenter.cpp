// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/IncidentListPresenter.h"

#include "models/incident/ValueCatalog.h"
#include "models/items/IncidentTableModel.h"
#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/Wording.h"

#include <QLocale>

#include <chrono>
#include <optional>
#include <utility>

namespace {

constexpr qsizetype longestCell = 300;

bool showsOnlySigns(ListColumn::Value column)
{
    return column == ListColumn::Unread || column == ListColumn::Sync;
}

//! \brief Whether \a role is words or signs; any other is the source model's.
bool isMadeHere(int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::DecorationRole:
    case Qt::ForegroundRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        return true;
    default:
        return false;
    }
}

} // namespace

IncidentListPresenter::IncidentListPresenter(const ValueCatalog &catalog, Clock clock, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_catalog(catalog)
    , m_clock(std::move(clock))
{
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, ListColumn::LastRead), index(rowCount() - 1, ListColumn::LastRead),
                               {Qt::DisplayRole, Qt::AccessibleTextRole});
        }
    });
    m_minute.start();
}

void IncidentListPresenter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_icons.clear();
    retranslate();
}

void IncidentListPresenter::retranslate()
{
    if (!sourceModel())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant IncidentListPresenter::data(const QModelIndex &index, int role) const
{
    QModelRoleData one(role);
    multiData(index, one);
    return one.data();
}

void IncidentListPresenter::multiData(const QModelIndex &index, QModelRoleDataSpan roles) const
{
    if (!index.isValid())
        return;
    const auto column = static_cast<ListColumn::Value>(index.column());
    QVariant group;
    std::optional<IncidentRow> row;
    bool isAsked = false;
    for (QModelRoleData &each : roles) {
        if (!isMadeHere(each.role())) { // Of fonts and colours the source model knows nothing.
            each.setData(each.role() < Qt::UserRole ? QVariant()
                                                    : QIdentityProxyModel::data(index, each.role()));
            continue;
        }
        if (!std::exchange(isAsked, true)) {
            group = QIdentityProxyModel::data(index, IncidentTableModel::GroupRole);
            if (const QVariant stored = QIdentityProxyModel::data(index, IncidentTableModel::RowRole);
                stored.isValid())
                row = stored.value<IncidentRow>();
        }
        if (group.isValid())
            each.setData(groupData(index, group.value<ListGroup>(), each.role()));
        else
            each.setData(row ? rowData(*row, column, each.role()) : loadingData(column, each.role()));
    }
}

QVariant IncidentListPresenter::loadingData(ListColumn::Value column, int role)
{
    if (role == Qt::AccessibleTextRole)
        return tr("Loading");
    return role == Qt::DisplayRole && !showsOnlySigns(column) ? QVariant(QStringLiteral("…")) : QVariant();
}

QVariant IncidentListPresenter::rowData(const IncidentRow &row, ListColumn::Value column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
        return decoration(row, column);
    case Qt::ForegroundRole:
        return foreground(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return column == ListColumn::Unread ? sentence(row) : words(row, column);
    default: // The description: whichever cell the keys stand on, the whole row can be heard.
        return column == ListColumn::Unread ? QVariant() : QVariant(sentence(row));
    }
}

QVariant IncidentListPresenter::groupData(const QModelIndex &index, const ListGroup &group, int role) const
{
    const QString value = group.value.isEmpty() ? tr("(empty)") : Wording::oneLine(group.value, longestCell);
    //: The header of a group in the list: a value and how many incidents have it.
    const QString words = tr("%1 (%2)").arg(value, QLocale().toString(group.count));
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case Qt::ToolTipRole:
        return Wording::toolTip(words);
    case Qt::AccessibleTextRole: {
        const bool isCollapsed = QIdentityProxyModel::data(index, IncidentTableModel::CollapsedRole).toBool();
        const QString incidents = tr("%Ln incident(s)", nullptr, static_cast<int>(group.count));
        const QString column = Wording::columnName(group.column);
        //: A header of the list, read out: %1 is a column, %2 a value of it, %3 how many incidents have it.
        return isCollapsed ? tr("%1: %2, %3, collapsed").arg(column, value, incidents)
                           : tr("%1: %2, %3, expanded").arg(column, value, incidents);
    }
    default:
        return {};
    }
}

QVariant IncidentListPresenter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ListColumn::Count)
        return QIdentityProxyModel::headerData(section, orientation, role);
    const auto column = static_cast<ListColumn::Value>(section);
    switch (role) {
    case Qt::DisplayRole:
        return showsOnlySigns(column) ? QString() : Wording::columnName(column);
    case Qt::DecorationRole:
        if (column == ListColumn::Unread)
            return icon(QStringLiteral("state-unread"));
        return column == ListColumn::Sync ? QVariant(icon(QStringLiteral("state-waiting"))) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return Wording::columnName(column);
    case Qt::TextAlignmentRole:
        return showsOnlySigns(column) ? QVariant(Qt::AlignCenter)
                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default: // The source model knows nothing of words.
        return {};
    }
}

QString IncidentListPresenter::readWords(const IncidentRow &row) const
{
    const QString age =
        row.isFromFile ? tr("from a file, never read here") : Wording::ago(row.readAt, m_clock());
    return row.readFailed ? tr("%1, the last refresh failed").arg(age) : age;
}

QString IncidentListPresenter::text(const IncidentRow &row, ListColumn::Value column) const
{
    if (column == ListColumn::LastRead) {
        //: Instead of "3 min ago": the incident was imported, and the server was not asked for it yet.
        return row.isFromFile ? tr("from a file") : Wording::ago(row.readAt, m_clock());
    }
    const std::optional<Incident::Field> field = ListColumn::field(column);
    if (!field)
        return {};
    if (*field == Incident::Field::ProcessId && row.shown.number().isEmpty())
        return IncidentKeys::isLocal(row.key) ? tr("new") : QStringLiteral("–");
    return Wording::oneLine(row.shown.value(*field), longestCell);
}

QString IncidentListPresenter::words(const IncidentRow &row, ListColumn::Value column) const
{
    switch (column) {
    case ListColumn::Unread:
        return row.unread ? tr("unread") : tr("read");
    case ListColumn::Sync:
        return Wording::syncState(row.sync);
    case ListColumn::LastRead:
        return readWords(row);
    case ListColumn::Number:
    case ListColumn::Title:
    case ListColumn::Priority:
    case ListColumn::Status:
    case ListColumn::AffectedUser:
    case ListColumn::Classification:
    case ListColumn::Impact:
    case ListColumn::Urgency:
    case ListColumn::Type:
    case ListColumn::CloseCode:
    case ListColumn::Count:
        break;
    }
    const QString shown = text(row, column);
    return shown.isEmpty() ? tr("%1: empty").arg(Wording::columnName(column)) : shown;
}

QString IncidentListPresenter::sentence(const IncidentRow &row) const
{
    QStringList parts{text(row, ListColumn::Number), text(row, ListColumn::Title)};
    if (row.unread)
        parts += tr("unread");
    if (const QString priority = text(row, ListColumn::Priority); !priority.isEmpty())
        parts += tr("priority %1").arg(priority);
    parts += text(row, ListColumn::Status);
    if (row.sync != SyncState::InStep)
        parts += Wording::syncState(row.sync);
    //: %1 is an age such as "3 min ago"
    parts += row.readAt.isValid() ? tr("read %1").arg(readWords(row)) : readWords(row);
    parts.removeAll(QString());
    //: Between the parts of a list that is read out
    return parts.join(tr(", "));
}

QString IncidentListPresenter::toolTip(const IncidentRow &row, ListColumn::Value column) const
{
    if (column == ListColumn::Sync && row.sync == SyncState::InStep)
        return {};
    if (column == ListColumn::Unread)
        return row.unread ? tr("You have not seen this yet, or it changed since you looked.") : QString();
    if (column == ListColumn::LastRead && row.readAt.isValid()) {
        const QString exact = Wording::exact(row.readAt);
        return Wording::toolTip(row.readFailed ? tr("Last read %1. The refresh after that failed.").arg(exact)
                                               : tr("Last read %1.").arg(exact));
    }
    const std::optional<Incident::Field> field = ListColumn::field(column);
    const QString whole = field ? row.shown.value(*field) : words(row, column);
    constexpr qsizetype longestTip = 1000;
    return whole.isEmpty() ? QString() : Wording::toolTip(whole.left(longestTip));
}

QVariant IncidentListPresenter::decoration(const IncidentRow &row, ListColumn::Value column) const
{
    QString name;
    if (column == ListColumn::Unread && row.unread)
        name = QStringLiteral("state-unread");
    else if (column == ListColumn::Sync)
        name = Icons::nameFor(row.sync);
    else if (column == ListColumn::LastRead && (row.readFailed || !row.readAt.isValid()))
        name = QStringLiteral("freshness-old");
    else if (column == ListColumn::Priority)
        name = Icons::nameForPriority(m_catalog.priorityRank(row.shown.value(Incident::Field::Priority)),
                                      m_catalog.priorityCount());
    return name.isEmpty() ? QVariant() : QVariant(icon(name));
}

QVariant IncidentListPresenter::foreground(const IncidentRow &row, ListColumn::Value column) const
{
    if (column != ListColumn::Priority)
        return {};
    const double rank = m_catalog.priorityRank(row.shown.value(Incident::Field::Priority));
    const double urgency = rank / qMax(1, m_catalog.priorityCount() - 1);
    // Shape and word say it first; colour only helps in the upper half.
    return urgency > 0.5 ? QVariant(QBrush(Theme::emphasis(m_palette, urgency))) : QVariant();
}

QIcon IncidentListPresenter::icon(const QString &name) const
{
    const auto known = m_icons.constFind(name);
    if (known != m_icons.cend())
        return *known;
    QPalette palette = m_palette;
    if (const QString prefix = QStringLiteral("priority-"); name.startsWith(prefix)) {
        constexpr double steps = 5;
        const double urgency = (name.mid(prefix.size()).toInt() - 1) / steps;
        palette.setColor(QPalette::WindowText, Theme::emphasis(m_palette, urgency));
    } else if (name == QLatin1String("state-conflict") || name == QLatin1String("state-refused")) {
        palette.setColor(QPalette::WindowText, Theme::emphasis(m_palette, 1));
    }
    return *m_icons.insert(name, Icons::get(name, palette));
}
