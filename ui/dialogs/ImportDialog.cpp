// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ImportDialog.h"

#include "models/items/Workspace.h"
#include "ui/Wording.h"
#include "ui/WordingFiles.h"
#include "ui/widgets/GrowToFit.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/PlainLabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Workspace &workspace, QString server, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_server(std::move(server))
{
    setWindowModality(Qt::WindowModal);
    build();
    retranslate();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::build()
{
    m_hint = new PlainLabel(this);
    m_hint->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_status = new PlainLabel(this);
    m_status->setObjectName(u"status"_s);
    m_status->setWordWrap(true);
    m_problem = new NoteLine(u"dialog-error"_s, this);
    m_problem->setObjectName(u"problem"_s);
    m_broken = new QPlainTextEdit(this);
    m_broken->setObjectName(u"broken"_s);
    m_broken->setReadOnly(true);
    m_broken->setTabChangesFocus(true);
    m_broken->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_choose = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_choose->setObjectName(u"choose"_s);
    m_choose->setDefault(true);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addWidget(m_problem);
    layout->addWidget(m_broken, 1);
    layout->addStretch();
    layout->addWidget(buttons);
    constexpr int letters = 72;
    setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (isRunning())
            m_run->cancel();
        else
            choosePath();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

void ImportDialog::choosePath()
{
    auto *chooser = new QFileDialog(this, tr("Choose a file with incidents"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Incidents as JSON (*.json)"), tr("All files (*)")});
    chooser->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(chooser, &QFileDialog::fileSelected, this, &ImportDialog::importFrom);
    chooser->open();
}

void ImportDialog::importFrom(const QString &path)
{
    if (isRunning())
        return;
    m_run = std::make_unique<ImportRun>(m_workspace.store(), path);
    connect(m_run.get(), &ImportRun::progress, this, [this](qint64 done, qint64 total) {
        constexpr int steps = 1'000; // A progress bar counts in int.
        m_progress->setRange(0, steps);
        m_progress->setValue(total > 0 ? static_cast<int>(done * steps / total) : steps);
        m_status->setText(tr("%Ln incident(s) taken in", nullptr, static_cast<int>(m_run->report().taken)));
    });
    connect(m_run.get(), &ImportRun::finished, this, &ImportDialog::showEnd);
    m_progress->setRange(0, 0);
    m_problem->setText({});
    m_broken->clear();
    m_status->setText(tr("Reading the file …"));
    m_run->start();
    showState();
}

void ImportDialog::showEnd()
{
    // It is the run that calls; it goes when it has come back.
    ImportRun *run = m_run.release();
    run->deleteLater();
    const ImportRun::Report &report = run->report();
    if (report.fault)
        m_problem->setText(WordingFiles::fault(*report.fault));
    const bool isRead = !report.fault || report.taken > 0;
    m_status->setText(isRead ? summary(report) : QString());
    m_broken->setPlainText(brokenLines(report));
    showState();
    growToFit(this);
}

QString ImportDialog::summary(const ImportRun::Report &report) const
{
    const auto number = [](qint64 count) { return static_cast<int>(count); };
    QStringList sentences;
    if (report.canceled)
        sentences += tr("Stopped; what was taken in stays.");
    sentences += tr("%Ln incident(s) taken in.", nullptr, number(report.taken));
    if (report.known > 0)
        sentences += tr("%Ln was/were here already and stayed as they are.", nullptr, number(report.known));
    if (report.neverSent > 0)
        sentences +=
            tr("%Ln new one(s) that were never sent were left out.", nullptr, number(report.neverSent));
    if (report.brokenCount > 0)
        sentences += tr("%Ln could not be read:", nullptr, number(report.brokenCount));
    const QString host = QUrl(report.server).host();
    if (report.taken > 0 && !host.isEmpty() && host != QUrl(m_server).host())
        sentences.insert(0,
                         tr("The incidents come from another server, %1; yours may not know them.")
                             .arg(Wording::oneLine(host, 80)));
    return sentences.join(u' ');
}

QString ImportDialog::brokenLines(const ImportRun::Report &report)
{
    QStringList lines;
    for (const ImportRun::Broken &broken : report.broken) {
        //: %1 is a line of the file, %2 counts the incidents in it, %3 is a technical reason.
        lines += tr("Line %1, incident %2: %3")
                     .arg(QString::number(broken.line), QString::number(broken.number),
                          Wording::oneLine(broken.reason, 200));
    }
    if (report.brokenCount > report.broken.size())
        lines += u"…"_s;
    return lines.join(u'\n');
}

void ImportDialog::showState()
{
    const bool runs = isRunning();
    m_progress->setVisible(runs);
    m_status->setVisible(!m_status->fullText().isEmpty());
    m_status->setAccessibleName(m_status->fullText());
    m_broken->setVisible(!m_broken->document()->isEmpty());
    m_choose->setText(runs ? tr("Sto&p") : tr("&Choose File…"));
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import incidents"));
    m_hint->setText(
        tr("Takes in what a console exported as JSON. Incidents that this computer does not know appear as "
           "the file has them, marked as from a file, until the server is asked for them. What is here "
           "already stays as it is. Changes that were never sent stay with the computer that wrote the "
           "file. An administrator's CSV is for Bring In."));
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_broken->setAccessibleName(tr("What could not be read"));
    m_close->setText(tr("Cl&ose"));
    showState();
}

void ImportDialog::reject()
{
    if (isRunning())
        m_run->cancel();
    else
        QDialog::reject();
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_close)
        retranslate();
}
