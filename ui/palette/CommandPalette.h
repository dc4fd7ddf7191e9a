// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

class CommandModel;
class NoteLine;
class QKeyEvent;
class QLineEdit;
class QListView;
class QModelIndex;
struct PaletteCommand;

//! \brief One line over the window and the commands that fit it: typing filters, Up and Down choose, Enter
//! does it, Escape closes.
//!
//! A command is run after this has closed and the focus is back where it was, so that it acts on what was
//! selected before.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void popUp(const QList<PaletteCommand> &commands);

Q_SIGNALS:
    //! \brief \a text names one or several incidents that are to be opened.
    void referenceChosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] bool takesKey(const QKeyEvent &event);
    void filter(const QString &typed);
    void take(const QModelIndex &index);
    void chooseFirst();
    void say(const QString &sentence);
    void place();
    void retranslate();

    QPointer<QWidget> m_before; //!< Had the focus before.
    CommandModel *m_model = nullptr;
    QLineEdit *m_line = nullptr;
    QListView *m_list = nullptr;
    NoteLine *m_note = nullptr;
};
