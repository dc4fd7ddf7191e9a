// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"

#include <QApplication>
#include <QString>
#include <QStringList>

class MainWindow;
class QAbstractButton;
class QAccessibleInterface;

//! \brief A person at the keyboard: presses keys, which go wherever the window system would send them, and
//! reads what is on the screen.
class Technician
{
public:
    //! \brief One or several keys, e.g. "Ctrl+S" or "Tab Tab Space".
    void press(const QString &keys);
    void type(const QString &text);
    //! \brief Replaces what stands in the focused field.
    void overtype(const QString &text);
    void paste(const QString &text);
    //! \brief Goes on with Tab until \a name has the focus; false when it comes round without it.
    [[nodiscard]] bool tabTo(const QString &name);

    [[nodiscard]] QString focusedName() const;
    [[nodiscard]] QString focusedText() const;
    [[nodiscard]] QString title() const;
    //! \brief The button of the active window that a screen reader calls \a name; null when none is shown.
    [[nodiscard]] QAbstractButton *button(const QString &name) const;
    //! \brief True when some visible text of the window in front contains \a words.
    [[nodiscard]] bool reads(const QString &words) const;

    [[nodiscard]] MainWindow *window() const;
    //! \brief The message line of the main window, empty while there is none.
    [[nodiscard]] QString message() const;
    [[nodiscard]] QStringList column(ListColumn::Value column) const;
    //! \brief The whole row with \a number as it is read out; empty when the list does not show it.
    [[nodiscard]] QString row(const QString &number) const;

    //! \brief The window of class \a T that is open, or null.
    template <typename T> [[nodiscard]] T *open() const
    {
        const QWidgetList widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (T *found = qobject_cast<T *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

private:
    [[nodiscard]] static QWindow *keyboardWindow();
};
