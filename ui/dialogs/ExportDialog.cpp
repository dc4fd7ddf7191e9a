// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ExportDialog.h"

#include "models/items/Workspace.h"
#include "ui/WordingFiles.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/GrowToFit.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/PlainLabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(Workspace &workspace, QList<RowId> selected, ListQuery query, int listed,
                           QString server, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_selected(std::move(selected))
    , m_query(std::move(query))
    , m_listed(listed)
    , m_server(std::move(server))
{
    setWindowModality(Qt::WindowModal);
    build();
    (m_selected.size() > 1 ? m_selection : m_list)->setChecked(true);
    m_csv->setChecked(true);
    retranslate();
    m_workspace.store().counts({}).then(this, [this](const Result<ViewCounts> &counts) {
        if (counts)
            m_all = counts->all;
        retranslate();
    });
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build()
{
    m_what = new ChoiceBox(this);
    m_selection = m_what->add(u"selection"_s);
    m_list = m_what->add(u"list"_s);
    m_everything = m_what->add(u"everything"_s);
    m_how = new ChoiceBox(this);
    m_csv = m_how->add(u"csv"_s);
    m_json = m_how->add(u"json"_s);
    m_hint = new PlainLabel(this);
    m_hint->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_status = new PlainLabel(this);
    m_status->setObjectName(u"status"_s);
    m_status->setWordWrap(true);
    m_problem = new NoteLine(u"dialog-error"_s, this);
    m_problem->setObjectName(u"problem"_s);
    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_export->setObjectName(u"export"_s);
    m_export->setDefault(true);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addWidget(m_how);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    constexpr int letters = 64;
    setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (isRunning())
            m_run->cancel();
        else
            choosePath();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_csv, &QRadioButton::toggled, this, &ExportDialog::showState);
}

ExchangeFile::Format ExportDialog::format() const
{
    return m_csv->isChecked() ? ExchangeFile::Format::Csv : ExchangeFile::Format::Json;
}

void ExportDialog::choosePath()
{
    const QString ending = format() == ExchangeFile::Format::Csv ? u"csv"_s : u"json"_s;
    auto *chooser = new QFileDialog(this, tr("Export incidents to a file"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(ending);
    chooser->setNameFilters(
        {format() == ExchangeFile::Format::Csv ? tr("Tables (*.csv)") : tr("Incidents as JSON (*.json)"),
         tr("All files (*)")});
    chooser->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    //: A file name; the date and the ending follow, as in incidents-2026-03-01.csv
    const QString stem = tr("incidents");
    chooser->selectFile(stem + u'-' + QDate::currentDate().toString(Qt::ISODate) + u'.' + ending);
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    chooser->open();
}

void ExportDialog::exportTo(const QString &path)
{
    if (isRunning())
        return;
    m_run = std::make_unique<ExportRun>(m_workspace.storeThread(), m_workspace.store(),
                                        ExportRun::Order{format(), path, m_server});
    connect(m_run.get(), &ExportRun::progress, this, &ExportDialog::showProgress);
    connect(m_run.get(), &ExportRun::finished, this, &ExportDialog::showEnd);
    m_progress->setRange(0, 0);
    m_problem->setText({});
    m_status->setText(tr("Looking for the incidents …"));
    m_elapsed.start();
    if (m_selection->isChecked())
        m_run->start(m_selected);
    else
        m_run->start(m_list->isChecked() ? m_query : ListQuery());
    showState();
}

void ExportDialog::showProgress(qint64 done, qint64 total)
{
    constexpr int steps = 1'000; // A progress bar counts in int.
    m_progress->setRange(0, steps);
    m_progress->setValue(total > 0 ? static_cast<int>(done * steps / total) : steps);
    const qint64 perSecond = done * 1'000 / qMax<qint64>(1, m_elapsed.elapsed());
    const QLocale locale;
    m_status->setText(tr("%1 of %2 incidents written, %3 a second")
                          .arg(locale.toString(done), locale.toString(total), locale.toString(perSecond)));
}

void ExportDialog::showEnd()
{
    // It is the run that calls; it goes when it has come back.
    ExportRun *run = m_run.release();
    run->deleteLater();
    m_status->setText({});
    if (run->fault()) {
        m_problem->setText(WordingFiles::fault(*run->fault()));
    } else if (run->wasCanceled()) {
        m_status->setText(tr("Stopped. No file was written."));
    } else {
        m_status->setText(tr("%Ln incident(s) written to %1.", nullptr, static_cast<int>(run->written()))
                              .arg(QDir::toNativeSeparators(run->order().path)));
    }
    showState();
    growToFit(this);
}

void ExportDialog::showState()
{
    const bool runs = isRunning();
    m_what->setEnabled(!runs);
    m_how->setEnabled(!runs);
    m_selection->setEnabled(!m_selected.isEmpty());
    m_progress->setVisible(runs);
    m_status->setVisible(!m_status->fullText().isEmpty());
    m_status->setAccessibleName(m_status->fullText());
    m_export->setText(runs ? tr("Sto&p") : tr("&Export…"));
    m_hint->setText(m_csv->isChecked()
                        ? tr("The file holds what the list shows, your own unsent values included; its last "
                             "columns name those, and say when the server was last read. Texts that a "
                             "spreadsheet would take for a formula begin with an apostrophe.")
                        : tr("The file holds what the server said, and beside it your own unsent values. "
                             "It can be imported on another computer."));
}

void ExportDialog::retranslate()
{
    const QLocale locale;
    setWindowTitle(tr("Export incidents"));
    m_what->setTitle(tr("What"));
    m_selection->setText(tr("&Selected incidents (%1)").arg(locale.toString(m_selected.size())));
    m_list->setText(tr("The &list as it is shown (%1)").arg(locale.toString(m_listed)));
    m_everything->setText(m_all < 0 ? tr("Everything on this &computer")
                                    : tr("Everything on this &computer (%1)").arg(locale.toString(m_all)));
    //: The form of the file.
    m_how->setTitle(tr("Form"));
    m_csv->setText(tr("&Table for a spreadsheet (CSV)"));
    m_json->setText(tr("Complete, to be &imported again (JSON)"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_close->setText(tr("Cl&ose"));
    showState();
}

void ExportDialog::reject()
{
    if (isRunning())
        m_run->cancel();
    else
        QDialog::reject();
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_close)
        retranslate();
}
