// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/SearchMarks.h"
#include "models/items/IncidentModel.h"

#include <QHash>
#include <QWidget>

#include <optional>

class CollapsibleSection;
class FieldDelegate;
class FieldFrame;
class QDataWidgetMapper;
class QVBoxLayout;
class TextMarks;
class Workspace;

//! \brief The fields of one incident, bound to an IncidentModel: each key press is in the model at once.
class IncidentForm : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose {
        Existing, //!< All fifteen fields; what cannot be changed is shown.
        New, //!< What a person may set, the required fields first.
    };

    //! \brief \a workspace and \a model must outlive the form.
    IncidentForm(Workspace &workspace, IncidentModel &model, Purpose purpose, QWidget *parent = nullptr);

    //! \brief Shows what the model holds now; for another incident, not for a change of this one.
    void fill();
    void focusFirst();
    //! \brief Marks in the long texts what the search found.
    void setMarks(const SearchMarks &marks);
    [[nodiscard]] FieldFrame *frame(Incident::Field field) const { return m_frames.value(field); }
    //! \brief Why the incident cannot be saved, in words; empty when it can, or when nothing was changed.
    [[nodiscard]] QString problem() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildExisting();
    void buildNew();
    FieldFrame *add(Incident::Field field, QVBoxLayout *layout, bool chosen = true);
    CollapsibleSection *addSection(const QList<Incident::Field> &fields);
    void bind();
    void showStates();
    void retranslate();

    Workspace &m_workspace;
    IncidentModel &m_model;
    Purpose m_purpose;
    QVBoxLayout *m_layout = nullptr;
    QHash<Incident::Field, FieldFrame *> m_frames;
    QList<TextMarks *> m_marks;
    CollapsibleSection *m_more = nullptr;
    CollapsibleSection *m_resolution = nullptr;
    FieldDelegate *m_delegate = nullptr;
    QDataWidgetMapper *m_mapper = nullptr;
};
