// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"
#include "models/incident/IncidentRules.h"

#include <QWidget>

#include <optional>

class NoteLine;
class PlainLabel;
class QGridLayout;
class QLabel;
class QToolButton;

//! \brief One field of a form: label, editor, and beside and beneath it what is to be said of the value.
class FieldFrame : public QWidget
{
    Q_OBJECT

public:
    //! \brief How the value stands; every sentence shown is made from it.
    struct State {
        bool writable = true;
        bool dirty = false;
        bool waiting = false;
        bool moved = false; //!< The server changed it while it was being typed.
        bool unlisted = false;
        bool mayNotStick = false;
        QString serverValue;
        QString unseen; //!< The value, where characters in it cannot be seen in one line; else empty.
        std::optional<IncidentRules::Rule> violation;
        friend bool operator==(const State &, const State &) = default;
    };

    //! \brief Takes \a editor. \a required is said in words beside the name.
    FieldFrame(Incident::Field field, QWidget *editor, bool required = false, QWidget *parent = nullptr);

    [[nodiscard]] Incident::Field field() const { return m_field; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] const State &state() const { return m_state; }
    void setState(const State &state);
    //! \brief Quiet words after the editor, e.g. a preview.
    void setHint(const QString &hint);
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);
    //! \brief What stands beneath the editor, for tests and for the accessible description.
    [[nodiscard]] QString notes() const;

Q_SIGNALS:
    void revertRequested(Incident::Field field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void showState();
    void setEditorWritable(bool writable);
    //! \brief Where the keys go, which is what a screen reader speaks of; in an editor of several parts it is
    //! one of them.
    [[nodiscard]] QWidget *heard() const;
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QString movedText() const;

    Incident::Field m_field;
    QWidget *m_editor = nullptr;
    bool m_required = false;
    State m_state;
    QLabel *m_label = nullptr;
    PlainLabel *m_hint = nullptr;
    QLabel *m_dirty = nullptr;
    QToolButton *m_revert = nullptr;
    NoteLine *m_problem = nullptr;
    NoteLine *m_warning = nullptr;
    NoteLine *m_moved = nullptr;
    NoteLine *m_waiting = nullptr;
};
