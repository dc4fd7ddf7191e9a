// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/WindowDialogs.h"

#include "models/items/Workspace.h"
#include "ui/Icons.h"
#include "ui/OpenDialog.h"
#include "ui/Preferences.h"
#include "ui/detail/NewIncidentDialog.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/BringInDialog.h"
#include "ui/dialogs/BringInFile.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/ForgetDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/LedgerDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/dialogs/ShortcutsDialog.h"
#include "ui/overview/OverviewDialog.h"
#include "ui/print/PrintDialog.h"
#include "ui/resolve/ResolveDialog.h"
#include "ui/widgets/OpenLinkDialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>

#include <memory>

WindowDialogs::WindowDialogs(Workspace &workspace, Preferences &preferences, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_window(window)
{
}

void WindowDialogs::newIncident(const Incident &from)
{
    auto *dialog = ready(new NewIncidentDialog(m_workspace, m_preferences, m_window));
    connect(dialog, &NewIncidentDialog::created, this, &WindowDialogs::created);
    dialog->startFrom(from);
    // Not modal: while one is being written, others can be looked at.
    dialog->show();
}

void WindowDialogs::resumeNew(const IncidentKey &key)
{
    const QList<NewIncidentDialog *> shown = m_window->findChildren<NewIncidentDialog *>();
    for (NewIncidentDialog *dialog : shown) {
        if (dialog->model().key() == key) {
            dialog->raise();
            dialog->activateWindow();
            return;
        }
    }
    auto *dialog = ready(new NewIncidentDialog(m_workspace, m_preferences, m_window));
    connect(dialog, &NewIncidentDialog::created, this, &WindowDialogs::created);
    dialog->resume(key);
    dialog->show();
}

void WindowDialogs::resolve(const IncidentKey &key)
{
    auto *dialog = ready(new ResolveDialog(m_workspace, m_preferences, key, m_window));
    connect(dialog, &ResolveDialog::submitted, this, &WindowDialogs::resolved);
    connect(dialog, &ResolveDialog::openNextRequested, this, &WindowDialogs::openNextRequested);
    dialog->open();
}

void WindowDialogs::bringIn(const QString &text)
{
    auto *dialog = ready(new BringInDialog(m_workspace, m_preferences, m_window));
    connect(dialog, &BringInDialog::openRequested, this, &WindowDialogs::openRequested);
    if (!text.isEmpty())
        dialog->setText(text);
    dialog->open();
}

void WindowDialogs::bringInFiles(const QStringList &files)
{
    if (files.size() == 1 && files.constFirst().endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        importFile(files.constFirst());
        return;
    }
    const auto texts = std::make_shared<QStringList>();
    const auto left = std::make_shared<qsizetype>(files.size());
    for (const QString &file : files) {
        Future<BringInFinding>(BringInFile::read(file))
            .then(this, [this, texts, left](const BringInFinding &finding) {
                if (finding.fault != BringInFinding::Fault::None)
                    Q_EMIT fileFailed(finding.name);
                else
                    *texts +=
                        finding.text.isEmpty() ? BringInFile::asLines(finding.references) : finding.text;
                if (--*left == 0 && !texts->isEmpty())
                    bringIn(texts->join(u'\n'));
            });
    }
}

void WindowDialogs::importFile(const QString &path)
{
    auto *dialog =
        ready(new ImportDialog(m_workspace, m_preferences.text(Preferences::Key::ServerAddress), m_window));
    dialog->open();
    if (!path.isEmpty())
        dialog->importFrom(path);
}

void WindowDialogs::exportIncidents(const QList<RowId> &selected, const ListQuery &query, int listed)
{
    ready(new ExportDialog(m_workspace, selected, query, listed,
                           m_preferences.text(Preferences::Key::ServerAddress), m_window))
        ->open();
}

void WindowDialogs::print(PrintChoice choice)
{
    choice.server = m_preferences.text(Preferences::Key::ServerAddress);
    ready(new PrintDialog(m_workspace, std::move(choice), m_window))->open();
}

void WindowDialogs::overview()
{
    auto *dialog = m_window->findChild<OverviewDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = ready(new OverviewDialog(m_workspace, m_window));
        connect(dialog, &OverviewDialog::filterRequested, this, &WindowDialogs::filterRequested);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void WindowDialogs::openReference()
{
    auto *dialog = ready(new OpenDialog(m_window));
    connect(dialog, &OpenDialog::entered, this, &WindowDialogs::referenceEntered);
    dialog->open();
}

void WindowDialogs::openLink(const QList<WebLink> &links)
{
    (new OpenLinkDialog(links, m_window))->open();
}

void WindowDialogs::settleConflict(qint64 entryId)
{
    if (m_workspace.engine().entry(entryId))
        ready(new ConflictDialog(m_workspace, entryId, m_window))->open();
}

void WindowDialogs::settings()
{
    ready(new SettingsDialog(m_preferences, m_workspace, m_window))->open();
}

void WindowDialogs::ledger()
{
    ready(new LedgerDialog(m_workspace, m_window))->show();
}

void WindowDialogs::forget(const QList<IncidentKey> &selected)
{
    ready(new ForgetDialog(m_workspace, m_preferences, selected, m_window))->open();
}

void WindowDialogs::about()
{
    auto *dialog = ready(new AboutDialog(m_window));
    dialog->setKeychain(m_keychain);
    dialog->open();
}

void WindowDialogs::shortcuts(const QList<QAction *> &actions)
{
    ready(new ShortcutsDialog(actions, m_window))->show();
}

void WindowDialogs::ask(const QString &question, const QString &yes, const std::function<void()> &deed)
{
    auto *box = ready(new QMessageBox(QMessageBox::NoIcon, QCoreApplication::applicationName(), {},
                                      QMessageBox::Cancel, m_window));
    const int side = box->style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, box);
    box->setIconPixmap(Icons::get(QStringLiteral("dialog-question"), box->palette()).pixmap(side, side));
    box->setTextFormat(Qt::PlainText);
    box->setText(question);
    const QAbstractButton *doIt = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [doIt, deed](const QAbstractButton *button) {
        if (button == doIt)
            deed();
    });
    box->open();
}

void WindowDialogs::closeAll()
{
    const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : dialogs)
        dialog->close();
}
