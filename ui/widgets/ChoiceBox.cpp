// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/ChoiceBox.h"

#include <QRadioButton>
#include <QVBoxLayout>

ChoiceBox::ChoiceBox(QWidget *parent)
    : QGroupBox(parent)
{
    setLayout(new QVBoxLayout);
}

QRadioButton *ChoiceBox::add(const QString &objectName)
{
    auto *button = new QRadioButton(this);
    button->setObjectName(objectName);
    stopWhenChosen(button);
    layout()->addWidget(button);
    return button;
}

void ChoiceBox::stopWhenChosen(QRadioButton *button)
{
    // Qt itself does this once the group had the focus, which is one Tab too late.
    button->setFocusPolicy(Qt::ClickFocus);
    connect(button, &QRadioButton::toggled, button,
            [button](bool isChosen) { button->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus); });
}
