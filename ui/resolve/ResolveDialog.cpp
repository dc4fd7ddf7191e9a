// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/resolve/ResolveDialog.h"

#include "models/items/Workspace.h"
#include "ui/Icons.h"
#include "ui/Preferences.h"
#include "ui/Wording.h"
#include "ui/resolve/TheirsView.h"
#include "ui/widgets/GrowToFit.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/MessageBanner.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TextLinks.h"
#include "ui/widgets/ValueBox.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using Field = Incident::Field;
using Guard = ResolveModel::Guard;

ResolveDialog::ResolveDialog(Workspace &workspace, Preferences &preferences, const IncidentKey &key,
                             QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_model(workspace, key)
{
    build();
    connectAll();
    retranslate();
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
    m_model.start();
}

ResolveDialog::~ResolveDialog() = default;

void ResolveDialog::done(int result)
{
    m_model.flushDraft();
    QDialog::done(result);
}

void ResolveDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_resolve)
        retranslate();
}

void ResolveDialog::build()
{
    m_title = new PlainLabel(this);
    m_title->setElided(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_banner = new MessageBanner(this);
    m_guard = new NoteLine(QStringLiteral("dialog-information"), this);
    m_reason = new NoteLine(QStringLiteral("dialog-information"), this);

    auto *sides = new QHBoxLayout;
    sides->addWidget(buildFields(), 1);
    m_theirs = new TheirsView(this);
    m_theirs->hide();
    sides->addWidget(m_theirs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_banner);
    layout->addWidget(m_guard);
    layout->addLayout(sides);
    layout->addStretch();
    layout->addWidget(m_reason);
    layout->addWidget(buildButtons());
}

QWidget *ResolveDialog::buildFields()
{
    auto *fields = new QWidget(this);
    m_codeLabel = new QLabel(fields);
    m_code = new ValueBox(m_workspace.catalog(), Field::CloseCode, fields);
    m_code->lineEdit()->setMaxLength(static_cast<int>(IncidentRules::longestText) + 1);
    m_codeLabel->setBuddy(m_code);
    m_codeNote = new NoteLine(QStringLiteral("dialog-information"), fields);
    m_textLabel = new QLabel(fields);
    m_text = new GrowingTextEdit(fields);
    m_textLabel->setBuddy(m_text);
    new TextLinks(m_text);
    m_canned = new QPushButton(fields);
    m_canned->setAutoDefault(false);
    m_cannedMenu = new QMenu(m_canned);
    m_canned->setMenu(m_cannedMenu);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins({});
    layout->addWidget(m_codeLabel);
    layout->addWidget(m_code);
    layout->addWidget(m_codeNote);
    layout->addWidget(m_textLabel);
    layout->addWidget(m_text);
    layout->addWidget(m_canned, 0, Qt::AlignLeading);
    layout->addStretch();
    return fields;
}

QWidget *ResolveDialog::buildButtons()
{
    auto *row = new QWidget(this);
    m_openNext = new QCheckBox(row);
    m_openNext->setChecked(m_preferences.flag(Preferences::Key::OpenNextAfterResolve));
    m_cancel = new QPushButton(row);
    m_resolve = new QPushButton(row);
    m_cancel->setAutoDefault(false);
    m_resolve->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_openNext);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_resolve);
    return row;
}

void ResolveDialog::connectAll()
{
    connect(&m_model, &ResolveModel::loaded, this, &ResolveDialog::takeLoaded);
    connect(&m_model, &ResolveModel::guardChanged, this, &ResolveDialog::showGuard);
    connect(&m_model, &ResolveModel::draftFailed, this, [this](const ServiceError &error) {
        m_banner->showMessage(
            Theme::Tone::Error,
            tr("What you typed could not be written to this computer's disk. Keep the window "
               "open; the console tries again with the next key press."),
            Wording::errorDetails(error));
    });
    connect(&m_model, &ResolveModel::violationsChanged, this, &ResolveDialog::showState);
    connect(m_code, &QComboBox::editTextChanged, this, [this](const QString &text) {
        m_model.setCloseCode(text);
        showState();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_model.setResolution(m_text->text()); });
    connect(&m_workspace.catalog(), &ValueCatalog::changed, this, &ResolveDialog::showState);
    connect(m_cannedMenu, &QMenu::aboutToShow, this, &ResolveDialog::fillCannedMenu);
    connect(m_theirs, &TheirsView::copyMineRequested, this, &ResolveDialog::copyMine);
    connect(m_openNext, &QCheckBox::toggled, this,
            [this](bool on) { m_preferences.set(Preferences::Key::OpenNextAfterResolve, on); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_resolve, &QPushButton::clicked, this, &ResolveDialog::submit);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &ResolveDialog::submit);
    }
}

void ResolveDialog::takeLoaded()
{
    // What was typed in the first milliseconds is newer than the draft on disk.
    if (!m_loaded && m_code->currentText().isEmpty() && m_text->text().isEmpty()) {
        const QString text = m_model.resolution();
        m_code->setCurrentText(m_model.closeCode());
        m_text->setText(text);
    }
    m_loaded = true;
    showTitle();
    showGuard();
}

void ResolveDialog::submit()
{
    if (m_submitting || !reason().isEmpty())
        return;
    m_submitting = true;
    showState();
    m_model.submit()
        .then(this, [this](const Result<OutboxEntry> &result) { takeSubmitted(result); })
        .onCanceled(this, [this] {
            m_submitting = false;
            showState();
        });
}

void ResolveDialog::takeSubmitted(const Result<OutboxEntry> &result)
{
    m_submitting = false;
    showState();
    if (!result) {
        m_banner->showMessage(
            Theme::Tone::Error,
            tr("The resolution could not be stored on this computer. Your text is still here. %1")
                .arg(Wording::error(result.error())),
            Wording::errorDetails(result.error()));
        return;
    }
    Q_EMIT submitted(*result);
    if (m_openNext->isChecked())
        Q_EMIT openNextRequested();
    accept();
}

void ResolveDialog::showGuard()
{
    const Guard guard = m_model.guard();
    const bool isQuiet = guard == Guard::Resolvable || guard == Guard::Looking || guard == Guard::NotLooked;
    m_guard->setIconName(isQuiet ? QStringLiteral("dialog-information") : QStringLiteral("dialog-warning"));
    m_guard->setText(guardText());
    m_theirs->setTheirs(m_model.theirs());
    m_theirs->setVisible(guard == Guard::AlreadyClosed);
    showTitle();
    showState();
}

void ResolveDialog::showState()
{
    const QString why = reason();
    m_resolve->setEnabled(why.isEmpty() && !m_submitting);
    m_resolve->setAccessibleDescription(why);
    m_resolve->setToolTip(why);
    m_reason->setText(why);
    QString note;
    if (m_model.guard() == Guard::AlreadyClosed)
        note.clear();
    else if (!m_workspace.catalog().knows(Field::CloseCode, m_model.closeCode()))
        note = tr("This close code is not in the list of this site. It can be sent all the same.");
    else if (m_workspace.catalog().closeCodesArePlaceholder())
        note = tr("These close codes are only a starting list. Your site may use others; type the right one "
                  "if so.");
    m_codeNote->setText(note);
    m_code->setAccessibleDescription(note);
    m_canned->setVisible(!m_workspace.catalog().cannedTexts().isEmpty());
    growToFit(this);
}

void ResolveDialog::showTitle()
{
    const Incident &incident = m_model.incident();
    const QString number = incident.number().isEmpty() ? tr("incident") : incident.number();
    //: %1 is a ticket number, %2 the title of the incident.
    const QString title = tr("Resolve %1 — %2").arg(number, incident.title());
    setWindowTitle(Wording::oneLine(title, 120));
    m_title->setText(title);
}

void ResolveDialog::fillCannedMenu()
{
    m_cannedMenu->clear();
    for (const CannedText &canned : m_workspace.catalog().cannedTexts()) {
        QString title = Wording::oneLine(canned.title, 80);
        title.replace(u'&', QLatin1String("&&"));
        m_cannedMenu->addAction(title, this, [this, text = canned.text] {
            m_text->insertPlainText(m_model.filledIn(text));
            m_text->setFocus(Qt::OtherFocusReason);
        });
    }
}

void ResolveDialog::copyMine()
{
    const QStringList parts{m_model.closeCode(), m_model.resolution()};
    QGuiApplication::clipboard()->setText(parts.join(u'\n').trimmed());
}

void ResolveDialog::retranslate()
{
    m_codeLabel->setText(tr("&Close code"));
    m_code->setAccessibleName(tr("Close code"));
    m_textLabel->setText(tr("Reso&lution"));
    m_text->setAccessibleName(tr("Resolution"));
    m_canned->setText(tr("Canned text"));
    m_canned->setToolTip(tr("Insert a prepared text at the cursor"));
    m_openNext->setText(tr("&Open the next incident afterwards"));
    m_cancel->setText(tr("C&ancel"));
    m_cancel->setToolTip(tr("Close this window. What you typed is kept as a draft."));
    m_resolve->setText(
        tr("&Resolve  %1").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_resolve->setAccessibleName(tr("Resolve"));
    m_resolve->setIcon(Icons::get(QStringLiteral("task-complete"), palette()));
    showGuard();
}

QString ResolveDialog::guardText() const
{
    const QString status = Wording::oneLine(m_model.theirs().status(), 60);
    switch (m_model.guard()) {
    case Guard::Looking:
        return tr("Looking whether someone else was faster…");
    case Guard::NotLooked:
        return tr("The server could not be asked. The console looks again before it sends this.");
    case Guard::Resolvable:
        return {};
    case Guard::ProbablyNot:
        return tr("The status is %1. The server will probably not take a resolution now.").arg(status);
    case Guard::AlreadyClosed:
        return tr("Someone was faster: the status is %1. Their close code and text stand beside yours; yours "
                  "are kept.")
            .arg(status);
    case Guard::UnknownStatus:
        return status.isEmpty()
            ? tr("The server names no status. Whether it takes a resolution will be seen.")
            : tr("The console does not know the status %1. Whether the server takes a resolution will be "
                 "seen.")
                  .arg(status);
    }
    return {};
}

QString ResolveDialog::reason() const
{
    if (m_model.guard() == Guard::AlreadyClosed)
        return tr("This incident is closed already, so there is nothing to resolve.");
    const QList<IncidentRules::Violation> violations = m_model.violations();
    for (const IncidentRules::Violation &violation : violations) {
        if (violation.rule != IncidentRules::Rule::CloseCodeMissing
            && violation.rule != IncidentRules::Rule::ResolutionMissing)
            return Wording::violation(violation.field, violation.rule);
    }
    return violations.isEmpty() ? QString() : tr("A close code and a resolution are both needed.");
}
