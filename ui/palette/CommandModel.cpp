// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/palette/CommandModel.h"

#include "models/incident/IncidentReference.h"
#include "models/incident/SearchMarks.h"
#include "ui/Wording.h"

#include <QActionGroup>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <tuple>

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype mostWords = 12;

QString idOf(const PaletteCommand &command)
{
    return command.place + u'\n' + command.name;
}

//! \brief One search for each word that was typed.
QList<SearchMarks> searches(const QString &typed)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QList<SearchMarks> found;
    const QStringList words = typed.split(blanks, Qt::SkipEmptyParts).mid(0, mostWords);
    for (const QString &word : words) {
        SearchTerm term;
        term.text = word;
        SearchQuery query;
        query.choices = {{term}};
        found.append(SearchMarks(query));
    }
    return found;
}

//! \brief How far \a word is from being what \a command is called: 0 begins its name; none: not in it at all.
std::optional<int> distance(const SearchMarks &word, const PaletteCommand &command)
{
    constexpr auto anyText = Incident::Field::IncidentName;
    const auto inName = word.in(anyText, command.name);
    if (!inName.isEmpty())
        return inName.constFirst().position == 0 ? 0 : 1;
    constexpr int inPlace = 4;
    constexpr int inHint = 8;
    if (!word.in(anyText, command.place).isEmpty())
        return inPlace;
    return word.in(anyText, command.hint).isEmpty() ? std::nullopt : std::optional(inHint);
}

std::optional<int> distance(const QList<SearchMarks> &words, const PaletteCommand &command)
{
    int sum = 0;
    for (const SearchMarks &word : words) {
        const auto one = distance(word, command);
        if (!one)
            return std::nullopt;
        sum += *one;
    }
    return sum;
}

} // namespace

void CommandModel::setCommands(const QList<PaletteCommand> &commands)
{
    for (const PaletteCommand &command : std::as_const(m_commands)) {
        if (command.action)
            command.action->disconnect(this);
    }
    beginResetModel();
    m_commands = commands;
    m_typed.clear();
    arrange();
    endResetModel();
    for (const PaletteCommand &command : commands) {
        QAction *action = command.action;
        connect(action, &QAction::changed, this, [this, action] { tellChanged(action); });
        connect(action, &QObject::destroyed, this, &CommandModel::forgetGone);
    }
}

void CommandModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = typed.trimmed();
    arrange();
    endResetModel();
}

void CommandModel::noteUsed(int row)
{
    if (const PaletteCommand *used = command(row)) {
        m_used.removeOne(idOf(*used));
        m_used.prepend(idOf(*used));
    }
}

void CommandModel::arrange()
{
    struct Place {
        int distance;
        bool isImpossible;
        qsizetype lastUsed;
        qsizetype place;
    };
    const QList<SearchMarks> words = searches(m_typed);
    QList<Place> fitting;
    for (qsizetype place = 0; place < m_commands.size(); ++place) {
        const PaletteCommand &each = m_commands.at(place);
        const auto far = distance(words, each);
        if (!far)
            continue;
        const qsizetype used = m_used.indexOf(idOf(each));
        fitting.append(
            {*far, !m_typed.isEmpty() && !whyNot(each).isEmpty(), used < 0 ? m_used.size() : used, place});
    }
    std::sort(fitting.begin(), fitting.end(), [](const Place &a, const Place &b) {
        return std::tie(a.distance, a.isImpossible, a.lastUsed, a.place)
            < std::tie(b.distance, b.isImpossible, b.lastUsed, b.place);
    });
    m_shown.clear();
    for (const Place &each : std::as_const(fitting))
        m_shown.append(each.place);

    const QList<IncidentReference> named = IncidentReferences::find(m_typed);
    m_referenceName.clear();
    if (named.size() == 1) {
        const IncidentReference &one = named.constFirst();
        const QString number = one.number.isEmpty() ? one.guid : one.number;
        //: %1 is the number or the id of an incident
        m_referenceName = tr("Open %1").arg(Wording::oneLine(number, longestName));
    } else if (named.size() > 1) {
        m_referenceName = tr("Bring In %n Incident(s)…", nullptr, static_cast<int>(named.size()));
    }
}

void CommandModel::forgetGone()
{
    beginResetModel();
    m_commands.removeIf([](const PaletteCommand &each) { return each.action.isNull(); });
    arrange();
    endResetModel();
}

void CommandModel::tellChanged(const QAction *action)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->action(row) == action)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

const PaletteCommand *CommandModel::command(int row) const
{
    const int first = m_referenceName.isEmpty() ? 0 : 1;
    return row < first || row >= rowCount() ? nullptr : &m_commands.at(m_shown.at(row - first));
}

QAction *CommandModel::action(int row) const
{
    const PaletteCommand *found = command(row);
    return found ? found->action.data() : nullptr;
}

QString CommandModel::reference(int row) const
{
    return row == 0 && !m_referenceName.isEmpty() ? m_typed : QString();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size()) + (m_referenceName.isEmpty() ? 0 : 1);
}

QString CommandModel::whyNot(const PaletteCommand &command)
{
    if (command.action && command.action->isEnabled())
        return {};
    return command.need.isEmpty() ? tr("This is not possible now.") : command.need;
}

QString CommandModel::spoken(const PaletteCommand &command)
{
    QStringList parts{command.name};
    if (command.action && command.action->isCheckable())
        //: The state of a command that can be switched on and off
        parts += command.action->isChecked() ? tr("on") : tr("off");
    if (!whyNot(command).isEmpty())
        parts += tr("not possible now");
    parts += command.place;
    if (command.action && !command.action->shortcut().isEmpty())
        parts += command.action->shortcut().toString(QKeySequence::NativeText);
    return parts.join(QStringLiteral(", "));
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteCommand *found = command(index.row());
    if (!found || !found->action)
        return referenceData(role);
    const QString why = whyNot(*found);
    const QString tip =
        why.isEmpty() || found->hint.isEmpty() ? found->hint + why : found->hint + u'\n' + why;
    switch (role) {
    case Qt::DisplayRole:
        return found->name;
    case Qt::DecorationRole:
        return found->action->isCheckable() ? QVariant() : found->action->icon();
    case Qt::CheckStateRole:
        if (found->action->isCheckable())
            return found->action->isChecked() ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        return spoken(*found);
    case Qt::AccessibleDescriptionRole:
        return QString(tip).replace(u'\n', u' ');
    case Qt::ToolTipRole:
        return Wording::toolTip(tip);
    case PlaceRole:
        return found->place;
    case KeysRole:
        return found->action->shortcut().toString(QKeySequence::NativeText);
    case PossibleRole:
        return why.isEmpty();
    case WhyNotRole:
        return why;
    case ExclusiveRole:
        return found->action->actionGroup() && found->action->actionGroup()->isExclusive();
    default:
        return {};
    }
}

QVariant CommandModel::referenceData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_referenceName;
    case PossibleRole:
        return true;
    default:
        return {};
    }
}
