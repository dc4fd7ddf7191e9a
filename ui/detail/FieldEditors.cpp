// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/detail/FieldEditors.h"

#include "models/incident/IncidentRules.h"
#include "models/items/Workspace.h"
#include "ui/widgets/ClassificationBox.h"
#include "ui/widgets/EmailBox.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/PlaceBox.h"
#include "ui/widgets/ValueBox.h"

#include <QLineEdit>

using Field = Incident::Field;

namespace {

QWidget *makeEditor(Field field, Workspace &workspace, QWidget *parent)
{
    ValueCatalog &catalog = workspace.catalog();
    switch (field) {
    case Field::IncidentDescription:
    case Field::Resolution:
        return new GrowingTextEdit(parent);
    case Field::AffectedUserEmail:
        return new EmailBox(catalog, parent);
    case Field::Classification:
        return new ClassificationBox(catalog, parent);
    case Field::IncidentType:
    case Field::Impact:
    case Field::Urgency:
    case Field::Priority:
    case Field::CloseCode:
        return new ValueBox(catalog, field, parent);
    case Field::AffectedLocationId:
    case Field::AffectedDepartmentId:
        return new PlaceBox(workspace.placeNames(), field, parent);
    case Field::SessionId:
    case Field::ProcessId:
    case Field::IncidentName:
    case Field::Status:
        return new QLineEdit(parent);
    }
    Q_UNREACHABLE();
}

} // namespace

QWidget *FieldEditors::make(Field field, Workspace &workspace, bool chosen, QWidget *parent)
{
    const bool isText = field == Field::IncidentDescription || field == Field::Resolution;
    const bool isOwn = chosen || isText || PlaceNames::isPlace(field);
    QWidget *editor = isOwn ? makeEditor(field, workspace, parent) : new QLineEdit(parent);
    QList<QLineEdit *> lines = editor->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        lines.append(line);
    // A line edit cuts at 32,767 characters by itself: a cut value would be saved as a change.
    for (QLineEdit *line : std::as_const(lines))
        line->setMaxLength(static_cast<int>(IncidentRules::longestText) + 1);
    return editor;
}

void FieldEditors::onChange(QWidget *editor, QObject *context, const std::function<void()> &action)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        QObject::connect(line, &QLineEdit::textChanged, context, action);
    else if (auto *text = qobject_cast<GrowingTextEdit *>(editor))
        QObject::connect(text, &GrowingTextEdit::textChanged, context, action);
    else if (auto *box = qobject_cast<ValueBox *>(editor))
        QObject::connect(box, &ValueBox::editTextChanged, context, action);
    else if (auto *tree = qobject_cast<ClassificationBox *>(editor))
        QObject::connect(tree, &ClassificationBox::textChanged, context, action);
    else if (auto *place = qobject_cast<PlaceBox *>(editor))
        QObject::connect(place, &PlaceBox::valueChanged, context, action);
}
