// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/BringInPresenter.h"

#include "ui/Icons.h"
#include "ui/Wording.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

QString verdictIcon(ReadRun::Verdict verdict)
{
    switch (verdict) {
    case ReadRun::Verdict::New:
        return u"freshness-new"_s;
    case ReadRun::Verdict::Changed:
    case ReadRun::Verdict::Unchanged:
        return u"view-refresh"_s;
    case ReadRun::Verdict::NotAnIncident:
        return u"dialog-information"_s;
    case ReadRun::Verdict::Unreachable:
        return u"network-offline"_s;
    case ReadRun::Verdict::Refused:
        return u"state-refused"_s;
    case ReadRun::Verdict::BadAnswer:
        return u"dialog-warning"_s;
    case ReadRun::Verdict::Canceled:
        return u"process-stop"_s;
    }
    return {};
}

bool isHere(ReadRun::Verdict verdict)
{
    return verdict == ReadRun::Verdict::New || verdict == ReadRun::Verdict::Changed
        || verdict == ReadRun::Verdict::Unchanged;
}

} // namespace

BringInPresenter::BringInPresenter(QObject *parent)
    : QIdentityProxyModel(parent)
{
}

BringInModel::LineState BringInPresenter::stateAt(const QModelIndex &index) const
{
    return static_cast<BringInModel::LineState>(
        sourceModel()->data(mapToSource(index), BringInModel::StateRole).toInt());
}

ReadRun::Verdict BringInPresenter::verdictAt(const QModelIndex &index) const
{
    return static_cast<ReadRun::Verdict>(
        sourceModel()->data(mapToSource(index), BringInModel::VerdictRole).toInt());
}

QString BringInPresenter::resultWords(const QModelIndex &index) const
{
    switch (stateAt(index)) {
    case BringInModel::LineState::Found:
        //: An incident was found in the pasted text and not asked for yet.
        return tr("found");
    case BringInModel::LineState::AlreadyHere:
        return tr("already here, will be refreshed");
    case BringInModel::LineState::UnknownNumber:
        return tr("number not known on this computer");
    case BringInModel::LineState::Asking:
        return tr("asking the server");
    case BringInModel::LineState::Done:
        return Wording::readVerdict(verdictAt(index));
    }
    return {};
}

QString BringInPresenter::resultIcon(const QModelIndex &index) const
{
    switch (stateAt(index)) {
    case BringInModel::LineState::Found:
        return u"edit-find"_s;
    case BringInModel::LineState::AlreadyHere:
        return u"view-list"_s;
    case BringInModel::LineState::UnknownNumber:
        return u"dialog-question"_s;
    case BringInModel::LineState::Asking:
        return u"state-sending"_s;
    case BringInModel::LineState::Done:
        return verdictIcon(verdictAt(index));
    }
    return {};
}

QString BringInPresenter::explanation(const QModelIndex &index) const
{
    const BringInModel::LineState state = stateAt(index);
    if (state == BringInModel::LineState::UnknownNumber)
        return tr(
            "The server cannot look up a ticket number, and this computer has not met this one. Paste the "
            "incident's link from the portal instead.");
    if (state != BringInModel::LineState::Done || isHere(verdictAt(index)))
        return resultWords(index);
    const QVariant error = sourceModel()->data(mapToSource(index), BringInModel::ErrorRole);
    return error.canConvert<ServiceError>() ? Wording::error(error.value<ServiceError>())
                                            : resultWords(index);
}

QVariant BringInPresenter::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !sourceModel())
        return {};
    const bool isResult = index.column() == BringInModel::ResultColumn;
    const QString text =
        isResult ? resultWords(index) : sourceModel()->data(mapToSource(index), Qt::DisplayRole).toString();
    if (role == Qt::DisplayRole)
        return Wording::oneLine(text);
    if (role == Qt::DecorationRole)
        return isResult ? QVariant(Icons::get(resultIcon(index))) : QVariant();
    if (role == Qt::ToolTipRole)
        return Wording::toolTip(isResult ? explanation(index) : text);
    if (role == Qt::AccessibleTextRole)
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
            + Wording::oneLine(text);
    return QIdentityProxyModel::data(index, role);
}

QVariant BringInPresenter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<BringInModel::Column>(section)) {
    case BringInModel::FoundInColumn:
        //: Column: the line of the pasted text in which the incident was found.
        return tr("Found in");
    case BringInModel::NumberColumn:
        return Wording::fieldName(Incident::Field::ProcessId);
    case BringInModel::TitleColumn:
        return Wording::fieldName(Incident::Field::IncidentName);
    case BringInModel::ResultColumn:
        return tr("Result");
    case BringInModel::ColumnCount:
        break;
    }
    return {};
}

QString BringInPresenter::summary() const
{
    QHash<ReadRun::Verdict, int> counts;
    int unknown = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex at = index(row, BringInModel::ResultColumn);
        if (stateAt(at) == BringInModel::LineState::Done)
            ++counts[verdictAt(at)];
        else if (stateAt(at) == BringInModel::LineState::UnknownNumber)
            ++unknown;
    }
    QStringList parts;
    if (const int n = counts.value(ReadRun::Verdict::New))
        parts += tr("%n new", nullptr, n);
    if (const int n = counts.value(ReadRun::Verdict::Changed) + counts.value(ReadRun::Verdict::Unchanged))
        parts += tr("%n refreshed", nullptr, n);
    if (const int n = counts.value(ReadRun::Verdict::NotAnIncident))
        parts += tr("%n not an incident", nullptr, n);
    if (const int n = counts.value(ReadRun::Verdict::Unreachable))
        parts += tr("%n not reachable", nullptr, n);
    if (const int n = counts.value(ReadRun::Verdict::Refused))
        parts += tr("%n refused", nullptr, n);
    if (const int n = counts.value(ReadRun::Verdict::BadAnswer))
        parts += tr("%n with an answer that could not be used", nullptr, n);
    if (const int n = counts.value(ReadRun::Verdict::Canceled))
        parts += tr("%n stopped", nullptr, n);
    if (unknown > 0)
        parts += tr("%n number(s) not known here", nullptr, unknown);
    return parts.isEmpty() ? tr("Nothing was brought in.") : parts.join(u", "_s) + u'.';
}

IncidentKey BringInPresenter::keyToOpen(int row) const
{
    const QModelIndex at = index(row, BringInModel::ResultColumn);
    if (!at.isValid())
        return {};
    const BringInModel::LineState state = stateAt(at);
    const bool isOnThisComputer = state == BringInModel::LineState::AlreadyHere
        || (state == BringInModel::LineState::Done && isHere(verdictAt(at)));
    return isOnThisComputer ? sourceModel()->data(mapToSource(at), BringInModel::KeyRole).toString()
                            : IncidentKey();
}

void BringInPresenter::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, BringInModel::ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, BringInModel::ColumnCount - 1));
}
