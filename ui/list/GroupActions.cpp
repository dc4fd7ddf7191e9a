// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/GroupActions.h"

#include "ui/Wording.h"

#include <QActionGroup>

#include <algorithm>
#include <array>

namespace {

using Choice = std::optional<ListColumn::Value>;

constexpr std::array choices{Choice(), Choice(ListColumn::Status), Choice(ListColumn::Priority),
                             Choice(ListColumn::Classification), Choice(ListColumn::AffectedUser)};

} // namespace

GroupActions::GroupActions(QObject *parent)
    : QObject(parent)
    , m_group(new QActionGroup(this))
{
    for (const Choice &choice : choices) {
        auto *action = new QAction(m_group);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT chosen(choice); });
    }
    setColumn({});
    retranslate();
}

bool GroupActions::isOffered(ListColumn::Value column)
{
    return std::find(choices.cbegin(), choices.cend(), column) != choices.cend();
}

QList<QAction *> GroupActions::actions() const
{
    return m_group->actions();
}

std::optional<ListColumn::Value> GroupActions::column() const
{
    return choices.at(static_cast<std::size_t>(m_group->actions().indexOf(m_group->checkedAction())));
}

void GroupActions::setColumn(std::optional<ListColumn::Value> column)
{
    const auto found = std::find(choices.cbegin(), choices.cend(), column);
    m_group->actions().at(found == choices.cend() ? 0 : found - choices.cbegin())->setChecked(true);
}

void GroupActions::retranslate()
{
    for (std::size_t place = 0; place < choices.size(); ++place) {
        const Choice &choice = choices.at(place);
        //: The list is not grouped.
        m_group->actions()
            .at(static_cast<qsizetype>(place))
            ->setText(choice ? Wording::columnName(*choice) : tr("&Nothing"));
    }
}
