// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QGroupBox>

class QRadioButton;

//! \brief One of several: Tab stops at the one that is chosen, the arrows lead to the others.
class ChoiceBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    //! \brief A further choice, below the others.
    [[nodiscard]] QRadioButton *add(const QString &objectName);
    //! \brief Lets Tab stop at \a button while it is chosen, for a group that is laid out otherwise.
    static void stopWhenChosen(QRadioButton *button);
};
