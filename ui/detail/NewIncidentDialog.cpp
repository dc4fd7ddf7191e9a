// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/detail/NewIncidentDialog.h"

#include "models/items/Workspace.h"
#include "ui/Icons.h"
#include "ui/Wording.h"
#include "ui/detail/IncidentForm.h"
#include "ui/widgets/MessageBanner.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

NewIncidentDialog::NewIncidentDialog(Workspace &workspace, Preferences &, QWidget *parent)
    : QDialog(parent)
    , m_model(workspace)
    , m_workspace(workspace)
{
    m_model.startNew();
    build();
    connect(&m_model, &IncidentModel::opened, this, [this] {
        m_form->fill();
        showButtons();
    });
    connect(&m_model, &IncidentModel::dirtyChanged, this, &NewIncidentDialog::showButtons);
    connect(&m_model, &IncidentModel::violationsChanged, this, &NewIncidentDialog::showButtons);
    connect(
        &m_model, &IncidentModel::openFailed, this, [this](const IncidentKey &, const ServiceError &error) {
            m_banner->showMessage(Theme::Tone::Error, Wording::error(error), Wording::errorDetails(error));
            m_model.startNew();
        });
    connect(&m_model, &IncidentModel::draftFailed, this, [this](const ServiceError &error) {
        m_banner->showMessage(
            Theme::Tone::Error,
            tr("What you typed could not be written to this computer's disk. Keep the window open; "
               "the console tries again with the next key press."),
            Wording::errorDetails(error));
    });
    retranslate();
    resize(fontMetrics().averageCharWidth() * 88, fontMetrics().lineSpacing() * 34);
}

NewIncidentDialog::~NewIncidentDialog()
{
    // The model is a member and goes before the widgets that are bound to it.
    delete m_form;
}

void NewIncidentDialog::startFrom(const Incident &incident)
{
    m_model.startNew(incident);
    m_form->fill();
    showButtons();
}

void NewIncidentDialog::resume(const IncidentKey &key)
{
    m_model.open(key);
}

void NewIncidentDialog::done(int result)
{
    m_model.flushDraft();
    QDialog::done(result);
}

void NewIncidentDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_create)
        retranslate();
}

void NewIncidentDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_form->focusFirst();
}

void NewIncidentDialog::build()
{
    m_banner = new MessageBanner(this);
    auto *content = new QWidget(this);
    m_form = new IncidentForm(m_workspace, m_model, IncidentForm::Purpose::New, content);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->addWidget(m_form);
    inner->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_reason = new PlainLabel(this);
    m_keptLine = new PlainLabel(this);
    m_discard = new QPushButton(this);
    m_close = new QPushButton(this);
    m_create = new QPushButton(this);
    // Return in a field must not send a half-typed incident.
    for (QPushButton *button : {m_discard, m_close, m_create})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_create);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_reason);
    layout->addWidget(m_keptLine);
    layout->addLayout(buttons);

    connect(m_discard, &QPushButton::clicked, this, &NewIncidentDialog::askToDiscard);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewIncidentDialog::create);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &NewIncidentDialog::create);
    }
}

void NewIncidentDialog::create()
{
    if (m_creating || m_model.mode() != IncidentModel::Mode::New || !m_form->problem().isEmpty())
        return;
    m_creating = true;
    showButtons();
    m_model.save()
        .then(this, [this](const Result<OutboxEntry> &result) { takeCreated(result); })
        .onCanceled(this, [this] {
            m_creating = false;
            showButtons();
        });
}

void NewIncidentDialog::takeCreated(const Result<OutboxEntry> &result)
{
    m_creating = false;
    showButtons();
    if (result) {
        Q_EMIT created(*result);
        accept();
        return;
    }
    m_banner->showMessage(
        Theme::Tone::Error,
        tr("The incident could not be stored on this computer. Everything you typed is still here. %1")
            .arg(Wording::error(result.error())),
        Wording::errorDetails(result.error()));
}

void NewIncidentDialog::askToDiscard()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Discard draft"));
    box->setText(tr("Discard what you typed for this new incident? It cannot be brought back."));
    QPushButton *discard = box->addButton(tr("Discard draft"), QMessageBox::DestructiveRole);
    auto *keep = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(discard, &QPushButton::clicked, this, [this] {
        m_model.revertAll();
        reject();
    });
    box->open();
}

void NewIncidentDialog::showButtons()
{
    const QString problem = m_form->problem();
    m_create->setEnabled(!m_creating && problem.isEmpty() && m_model.mode() == IncidentModel::Mode::New);
    m_create->setAccessibleDescription(problem);
    m_reason->setText(problem);
    m_discard->setEnabled(!m_creating && m_model.isDirty());
    m_discard->setToolTip(m_model.isDirty() ? QString() : tr("Nothing has been typed yet."));
    m_discard->setAccessibleDescription(m_discard->toolTip());
    m_keptLine->setText(m_model.isDirty()
                            ? tr("Closing this window keeps what you typed as a draft on this computer.")
                            : QString());
}

void NewIncidentDialog::retranslate()
{
    setWindowTitle(tr("New incident"));
    m_discard->setText(tr("&Discard draft"));
    m_close->setText(tr("Cl&ose"));
    m_create->setText(
        tr("&Create  %1").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_create->setAccessibleName(tr("Create"));
    m_create->setIcon(Icons::get(QStringLiteral("document-new"), palette()));
    showButtons();
}
