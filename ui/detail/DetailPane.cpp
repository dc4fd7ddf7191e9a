// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/detail/DetailPane.h"

#include "models/items/Workspace.h"
#include "ui/FocusOrder.h"
#include "ui/Icons.h"
#include "ui/Wording.h"
#include "ui/detail/DetailBanners.h"
#include "ui/detail/DetailHeader.h"
#include "ui/detail/HistoryView.h"
#include "ui/detail/IncidentForm.h"
#include "ui/widgets/CollapsibleSection.h"
#include "ui/widgets/FieldFrame.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

DetailPane::DetailPane(Workspace &workspace, Preferences &, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace)
{
    m_empty = new PlainLabel(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(m_empty);
    connectModel();
    showMode();
}

DetailPane::~DetailPane()
{
    // The model is a member and goes before the widgets that are bound to it.
    delete m_page;
}

void DetailPane::open(const IncidentKey &key)
{
    if (key.isEmpty())
        m_model.clear();
    else
        m_model.open(key);
}

void DetailPane::save()
{
    if (m_saving || !m_model.isOpen() || !reasonNotToSave().isEmpty())
        return;
    m_saving = true;
    m_banners->clearNotice();
    showButtons();
    m_model.save()
        .then(this, [this](const Result<OutboxEntry> &result) { takeSaved(result); })
        .onCanceled(this, [this] {
            m_saving = false;
            showButtons();
        });
}

void DetailPane::flush()
{
    m_model.flushDraft();
}

void DetailPane::focusFirst()
{
    if (m_pages->currentWidget() == m_page)
        m_form->focusFirst();
    else
        m_focusWhenOpened = m_model.mode() == IncidentModel::Mode::Loading;
}

void DetailPane::setMarks(const SearchMarks &marks)
{
    m_marks = marks;
    if (m_page)
        m_form->setMarks(marks);
}

QSize DetailPane::sizeHint() const
{
    constexpr int letters = 60;
    constexpr int lines = 20;
    return {fontMetrics().averageCharWidth() * letters, fontMetrics().lineSpacing() * lines};
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::PaletteChange)
        return;
    if (m_page)
        retranslate();
    if (m_pages)
        showMode();
}

void DetailPane::buildPage()
{
    m_page = new QWidget(this);
    m_header = new DetailHeader(m_page);
    m_banners = new DetailBanners(m_page);
    auto *content = new QWidget(m_page);
    m_form = new IncidentForm(m_workspace, m_model, IncidentForm::Purpose::Existing, content);
    m_historySection = new CollapsibleSection(content);
    m_history = new HistoryView(m_workspace, content);
    m_historySection->contentLayout()->addWidget(m_history);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->addWidget(m_form);
    inner->addWidget(m_historySection);
    inner->addStretch();
    m_scroll = new QScrollArea(m_page);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);

    auto *layout = new QVBoxLayout(m_page);
    layout->addWidget(m_header);
    layout->addWidget(m_banners);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buildButtons());
    m_pages->addWidget(m_page);
    connectPage();
    retranslate();
    m_form->setMarks(m_marks);
    FocusOrder::putBehind(m_empty, m_page);
}

QWidget *DetailPane::buildButtons()
{
    auto *row = new QWidget(m_page);
    m_reason = new PlainLabel(row);
    m_reason->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_discard = new QPushButton(row);
    m_save = new QPushButton(row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_save);
    connect(m_discard, &QPushButton::clicked, this, &DetailPane::discard);
    connect(m_save, &QPushButton::clicked, this, &DetailPane::save);
    return row;
}

void DetailPane::connectModel()
{
    connect(&m_model, &IncidentModel::modeChanged, this, &DetailPane::showMode);
    connect(&m_model, &IncidentModel::opened, this, &DetailPane::showOpened);
    connect(&m_model, &IncidentModel::recordChanged, this, &DetailPane::showRecord);
    connect(&m_model, &IncidentModel::rekeyed, this, &DetailPane::showRecord);
    connect(&m_model, &IncidentModel::dirtyChanged, this, &DetailPane::showButtons);
    connect(&m_model, &IncidentModel::violationsChanged, this, &DetailPane::showButtons);
    connect(&m_model, &IncidentModel::openFailed, this,
            [this](const IncidentKey &, const ServiceError &error) {
                m_emptyReason = Wording::error(error);
                showMode();
            });
    connect(&m_model, &IncidentModel::draftFailed, this, [this](const ServiceError &error) {
        m_banners->showFailure(
            tr("What you typed could not be written to this computer's disk. Keep the window "
               "open; the console tries again with the next key press."),
            error);
    });
}

void DetailPane::connectPage()
{
    connect(&m_model, &IncidentModel::movedElsewhere, m_banners, &DetailBanners::showMoved);
    connect(m_banners, &DetailBanners::undoRequested, this, &DetailPane::undoDiscard);
    connect(m_banners, &DetailBanners::conflictRequested, this, &DetailPane::conflictRequested);
    connect(m_banners, &DetailBanners::outboxRequested, this, &DetailPane::outboxRequested);
    // The record is what is seen; while the next one is read, the key is already that one's.
    connect(m_header, &DetailHeader::refreshRequested, this,
            [this] { Q_EMIT refreshRequested(m_model.record().key); });
    connect(m_header, &DetailHeader::resolveRequested, this,
            [this] { Q_EMIT resolveRequested(m_model.record().key); });
    connect(m_header, &DetailHeader::duplicateRequested, this,
            [this] { Q_EMIT duplicateRequested(m_model.edited()); });
    connect(m_historySection, &CollapsibleSection::expandedChanged, this, &DetailPane::loadHistory);
}

void DetailPane::showMode()
{
    // Not with the window, which is there sooner without it; whatever else comes from the model comes later.
    if (!m_page && m_model.mode() != IncidentModel::Mode::Empty)
        buildPage();
    switch (m_model.mode()) {
    case IncidentModel::Mode::Empty:
        m_focusWhenOpened = false;
        m_empty->setText(m_emptyReason.isEmpty() ? tr("Select an incident in the list.") : m_emptyReason);
        m_pages->setCurrentWidget(m_empty);
        break;
    case IncidentModel::Mode::Loading:
        // The former incident stays for the few milliseconds; an empty page in between would flicker.
        m_emptyReason.clear();
        break;
    case IncidentModel::Mode::Existing:
    case IncidentModel::Mode::New:
        m_pages->setCurrentWidget(m_page);
        break;
    }
    showButtons();
}

void DetailPane::showOpened()
{
    m_form->fill();
    m_header->setRecord(m_model.record());
    m_banners->open(m_model.record());
    m_scroll->ensureVisible(0, 0);
    loadHistory();
    showButtons();
    if (std::exchange(m_focusWhenOpened, false))
        m_form->focusFirst();
}

void DetailPane::showRecord()
{
    m_header->setRecord(m_model.record());
    m_banners->update(m_model.record());
    loadHistory();
    showButtons();
}

void DetailPane::showButtons()
{
    if (!m_page)
        return;
    const QString reason = reasonNotToSave();
    m_save->setEnabled(m_model.isOpen() && !m_saving && reason.isEmpty());
    m_save->setAccessibleDescription(reason);
    m_save->setToolTip(reason);
    m_discard->setEnabled(m_model.isOpen() && !m_saving && m_model.isDirty());
    m_discard->setToolTip(m_model.isDirty() ? QString() : tr("Nothing has been changed."));
    m_discard->setAccessibleDescription(m_discard->toolTip());
    m_reason->setText(m_model.isOpen() && m_model.isDirty() ? reason : QString());
}

void DetailPane::discard()
{
    const IncidentChange change = m_model.change();
    if (change.isEmpty())
        return;
    m_model.revertAll();
    m_banners->showDiscarded(change);
}

void DetailPane::undoDiscard(const IncidentChange &change)
{
    for (const FieldChange &field : change.fields())
        m_model.setValue(field.field, field.to);
    m_form->focusFirst();
}

void DetailPane::takeSaved(const Result<OutboxEntry> &result)
{
    m_saving = false;
    showButtons();
    if (result) {
        Q_EMIT saved(*result);
        return;
    }
    m_banners->showFailure(
        tr("Your changes could not be stored on this computer. They are still here in the form. %1")
            .arg(Wording::error(result.error())),
        result.error());
}

void DetailPane::loadHistory()
{
    if (m_historySection->isExpanded() && !m_model.key().isEmpty())
        m_history->load(m_model.key());
}

void DetailPane::retranslate()
{
    m_discard->setText(tr("&Discard"));
    m_discard->setIcon(Icons::get(QStringLiteral("edit-undo"), palette()));
    //: The button names its shortcut.
    m_save->setText(tr("&Save  %1").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_save->setIcon(Icons::get(QStringLiteral("document-save"), palette()));
    m_save->setAccessibleName(tr("Save"));
    m_historySection->setTitle(tr("History (observed)"));
    m_scroll->setAccessibleName(tr("Incident"));
}

QString DetailPane::reasonNotToSave() const
{
    const QString problem = m_page ? m_form->problem() : QString();
    if (!problem.isEmpty())
        return problem;
    return hasSomethingToSend() ? QString() : tr("Nothing has been changed.");
}

bool DetailPane::hasSomethingToSend() const
{
    if (m_model.mode() == IncidentModel::Mode::New)
        return true;
    // Blanks at the ends, newlines and, in some fields, case are no difference for the server.
    const QList<FieldChange> &fields = m_model.change().fields();
    return std::any_of(fields.cbegin(), fields.cend(), [](const FieldChange &change) {
        return !IncidentRules::sameValue(change.field, change.from, change.to);
    });
}
