// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/detail/IncidentForm.h"

#include "models/items/Workspace.h"
#include "ui/Wording.h"
#include "ui/detail/FieldDelegate.h"
#include "ui/detail/FieldEditors.h"
#include "ui/detail/TextMarks.h"
#include "ui/dialogs/NamePlaceDialog.h"
#include "ui/widgets/CollapsibleSection.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/PlaceBox.h"
#include "ui/widgets/TextLinks.h"

#include <QDataWidgetMapper>
#include <QEvent>
#include <QVBoxLayout>

using Field = Incident::Field;

IncidentForm::IncidentForm(Workspace &workspace, IncidentModel &model, Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_purpose(purpose)
    , m_layout(new QVBoxLayout(this))
    , m_delegate(new FieldDelegate(this))
    , m_mapper(new QDataWidgetMapper(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(5);
    switch (purpose) {
    case Purpose::Existing:
        buildExisting();
        break;
    case Purpose::New:
        buildNew();
        break;
    }
    bind();
    retranslate();
    fill();
}

void IncidentForm::fill()
{
    m_delegate->setFillingAll(true);
    m_mapper->toFirst();
    m_delegate->setFillingAll(false);
    showStates();
}

void IncidentForm::focusFirst()
{
    m_frames.value(Field::IncidentName)->editor()->setFocus(Qt::OtherFocusReason);
}

void IncidentForm::setMarks(const SearchMarks &marks)
{
    for (TextMarks *text : std::as_const(m_marks))
        text->setMarks(marks);
}

QString IncidentForm::problem() const
{
    const QList<IncidentRules::Violation> violations = m_model.violations();
    for (const IncidentRules::Violation &violation : violations) {
        if (violation.rule != IncidentRules::Rule::NothingToSend)
            return Wording::violation(violation.field, violation.rule);
    }
    return {};
}

void IncidentForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) && m_mapper)
        retranslate();
}

void IncidentForm::buildExisting()
{
    for (const Field field :
         {Field::IncidentName, Field::IncidentDescription, Field::AffectedUserEmail, Field::IncidentType,
          Field::Classification, Field::Impact, Field::Urgency, Field::Priority})
        add(field, m_layout);
    m_more = addSection({Field::ProcessId, Field::SessionId, Field::Status, Field::AffectedLocationId,
                         Field::AffectedDepartmentId});
    m_resolution = addSection({Field::CloseCode, Field::Resolution});
}

void IncidentForm::buildNew()
{
    for (const Field field :
         {Field::IncidentName, Field::AffectedUserEmail, Field::IncidentDescription, Field::IncidentType,
          Field::Classification, Field::Impact, Field::Urgency, Field::Priority})
        add(field, m_layout);
    m_more = addSection({Field::AffectedLocationId, Field::AffectedDepartmentId});
    // Incidents that came in since the start bring ids to choose from.
    m_workspace.placeNames().load();
}

FieldFrame *IncidentForm::add(Field field, QVBoxLayout *layout, bool chosen)
{
    const bool required =
        m_purpose == Purpose::New && (field == Field::IncidentName || field == Field::AffectedUserEmail);
    auto *frame = new FieldFrame(field, FieldEditors::make(field, m_workspace, chosen, this), required, this);
    m_frames.insert(field, frame);
    layout->addWidget(frame);
    connect(frame, &FieldFrame::revertRequested, this, [this](Field reverted) { m_model.revert(reverted); });
    if (auto *text = qobject_cast<GrowingTextEdit *>(frame->editor())) {
        m_marks.append(new TextMarks(text, field));
        new TextLinks(text);
    }
    if (auto *place = qobject_cast<PlaceBox *>(frame->editor())) {
        connect(place, &PlaceBox::nameRequested, this, [this, field](const QString &id) {
            auto *dialog = new NamePlaceDialog(m_workspace.placeNames(), field, id, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    }
    return frame;
}

CollapsibleSection *IncidentForm::addSection(const QList<Field> &fields)
{
    auto *section = new CollapsibleSection(this);
    for (const Field field : fields)
        add(field, section->contentLayout(), false);
    m_layout->addWidget(section);
    return section;
}

void IncidentForm::bind()
{
    m_mapper->setSubmitPolicy(QDataWidgetMapper::AutoSubmit);
    m_mapper->setItemDelegate(m_delegate);
    m_mapper->setModel(&m_model);
    for (auto frame = m_frames.cbegin(); frame != m_frames.cend(); ++frame) {
        QWidget *editor = frame.value()->editor();
        m_mapper->addMapping(editor, static_cast<int>(frame.key()));
        FieldEditors::onChange(editor, this, [this, editor] { m_delegate->editorChanged(editor); });
    }
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &IncidentForm::showStates);
    connect(&m_model, &IncidentModel::violationsChanged, this, &IncidentForm::showStates);
    connect(&m_model, &IncidentModel::recordChanged, this, &IncidentForm::showStates);
}

void IncidentForm::showStates()
{
    // Before the person has typed anything, a new form does not complain; the button says what is needed.
    const bool untouched = m_purpose == Purpose::New && !m_model.isDirty();
    for (auto frame = m_frames.cbegin(); frame != m_frames.cend(); ++frame) {
        const QModelIndex index = m_model.index(0, static_cast<int>(frame.key()));
        FieldFrame::State state;
        state.writable = index.data(IncidentModel::WritableRole).toBool();
        state.dirty = m_purpose == Purpose::Existing && index.data(IncidentModel::DirtyRole).toBool();
        state.waiting = index.data(IncidentModel::WaitingRole).toBool();
        state.moved = index.data(IncidentModel::MovedRole).toBool();
        // What the server itself says needs no warning; what the person wrote may be a slip.
        state.unlisted = state.writable && index.data(IncidentModel::DirtyRole).toBool()
            && index.data(IncidentModel::UnlistedRole).toBool();
        state.mayNotStick =
            m_purpose == Purpose::Existing && index.data(IncidentModel::MayNotStickRole).toBool();
        state.serverValue = index.data(IncidentModel::ServerValueRole).toString();
        const QString value = index.data(Qt::EditRole).toString();
        if (!qobject_cast<GrowingTextEdit *>(frame.value()->editor())
            && !Wording::hiddenCharacters(value).isEmpty())
            state.unseen = value;
        const QVariant rule = index.data(IncidentModel::ViolationRole);
        if (rule.isValid() && rule.toInt() >= 0 && !untouched)
            state.violation = static_cast<IncidentRules::Rule>(rule.toInt());
        frame.value()->setState(state);
    }
    const QString preview = m_model.priorityPreview();
    FieldFrame *priority = m_frames.value(Field::Priority);
    //: %1 is a priority that follows from impact and urgency; the server decides.
    priority->setHint(preview.isEmpty() ? QString() : tr("%1 (preview)").arg(Wording::oneLine(preview, 60)));
}

void IncidentForm::retranslate()
{
    m_more->setTitle(m_purpose == Purpose::New ? tr("More") : tr("Numbers and places"));
    if (m_resolution)
        m_resolution->setTitle(tr("Resolution"));
    int widest = 0;
    for (const FieldFrame *frame : std::as_const(m_frames))
        widest = qMax(widest, frame->labelWidth());
    for (FieldFrame *frame : std::as_const(m_frames))
        frame->setLabelWidth(widest);
    showStates();
}
