// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/print/PrintDialog.h"

#include "models/items/Workspace.h"
#include "ui/Wording.h"
#include "ui/WordingFiles.h"
#include "ui/print/IncidentPaper.h"
#include "ui/print/ListPaper.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/GrowToFit.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/PlainLabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

PrintDialog::PrintDialog(Workspace &workspace, PrintChoice choice, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_choice(std::move(choice))
{
    setWindowModality(Qt::WindowModal);
    build();
    m_incident->setEnabled(!m_choice.open.isEmpty());
    m_selection->setEnabled(!m_choice.selected.isEmpty());
    if (m_choice.selected.size() > 1)
        m_selection->setChecked(true);
    else
        (m_incident->isEnabled() ? m_incident : m_list)->setChecked(true);
    retranslate();
}

void PrintDialog::build()
{
    m_what = new ChoiceBox(this);
    m_incident = m_what->add(u"incident"_s);
    m_selection = m_what->add(u"selection"_s);
    m_list = m_what->add(u"list"_s);
    m_hint = new PlainLabel(this);
    m_hint->setWordWrap(true);
    m_status = new PlainLabel(this);
    m_status->setObjectName(u"status"_s);
    m_status->setWordWrap(true);
    m_status->hide();
    m_problem = new NoteLine(u"dialog-error"_s, this);
    m_problem->setObjectName(u"problem"_s);
    auto *buttons = new QDialogButtonBox(this);
    m_pdf = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_print = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_pdf->setAutoDefault(false);
    m_print->setDefault(true);
    m_close->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    layout->addWidget(m_status);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    constexpr int letters = 60;
    setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    connect(m_pdf, &QPushButton::clicked, this, &PrintDialog::choosePath);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::choosePrinter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PrintDialog::choosePath()
{
    auto *chooser = new QFileDialog(this, tr("Save as PDF"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"pdf"_s);
    chooser->setNameFilters({tr("PDF (*.pdf)"), tr("All files (*)")});
    chooser->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    //: A file name; the date and the ending follow, as in incidents-2026-03-01.pdf
    const QString stem = tr("incidents");
    chooser->selectFile(stem + u'-' + QDate::currentDate().toString(Qt::ISODate) + u".pdf"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &PrintDialog::writePdf);
    chooser->open();
}

void PrintDialog::writePdf(const QString &path)
{
    fetch([this, path](const PdfFile::Paint &paint) {
        if (const auto fault = PdfFile::write(path, tr("Incidents"), paint))
            tell({}, WordingFiles::fault(*fault));
        else
            tell(tr("Written to %1.").arg(QDir::toNativeSeparators(path)), {});
    });
}

void PrintDialog::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>();
    auto *chooser = new QPrintDialog(printer.get(), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, qOverload<>(&QDialog::accepted), this, [this, printer] {
        fetch([this, printer](const PdfFile::Paint &paint) {
            const bool isPrinted = paint(*printer);
            tell(isPrinted ? tr("Handed to the printer.") : QString(),
                 isPrinted ? QString()
                           : tr("The printer does not take it; check that it is on and connected."));
        });
    });
    chooser->open();
}

void PrintDialog::fetch(const Use &use)
{
    tell(tr("Reading the incidents …"), {});
    IncidentStore &store = m_workspace.store();
    if (m_incident->isChecked()) {
        store.record(m_choice.open).then(this, [this, use](const Result<IncidentRecord> &record) {
            if (!record) {
                tell({}, Wording::error(record.error()));
                return;
            }
            use([this, record](QPagedPaintDevice &device) {
                return IncidentPaper(m_workspace.placeNames(), m_choice.server).paint(device, *record);
            });
        });
    } else if (m_selection->isChecked()) {
        fetchRows(m_choice.selected.mid(0, ListPaper::most), m_choice.selected.size(), use);
    } else {
        store.rowIds(m_choice.query, ListPaper::most)
            .then(this, [this, use](const Result<QList<RowId>> &ids) {
                if (ids)
                    fetchRows(*ids, qMax<qint64>(m_choice.listed, ids->size()), use);
                else
                    tell({}, Wording::error(ids.error()));
            });
    }
}

void PrintDialog::fetchRows(const QList<RowId> &ids, qint64 total, const Use &use)
{
    m_workspace.store().rows(ids).then(this, [this, ids, total, use](Result<QList<IncidentRow>> rows) {
        if (!rows) {
            tell({}, Wording::error(rows.error()));
            return;
        }
        QHash<RowId, qsizetype> places;
        for (qsizetype place = 0; place < ids.size(); ++place)
            places.insert(ids.at(place), place);
        std::sort(rows->begin(), rows->end(), [&places](const IncidentRow &a, const IncidentRow &b) {
            return places.value(a.row) < places.value(b.row);
        });
        use([this, rows, total](QPagedPaintDevice &device) {
            return ListPaper(m_choice.server, QDateTime::currentDateTimeUtc(), total).paint(device, *rows);
        });
    });
}

void PrintDialog::tell(const QString &news, const QString &problem)
{
    m_status->setText(news);
    m_status->setAccessibleName(news);
    m_status->setVisible(!news.isEmpty());
    m_problem->setText(problem);
    growToFit(this);
}

void PrintDialog::retranslate()
{
    const QLocale locale;
    setWindowTitle(tr("Print"));
    m_what->setTitle(tr("What"));
    m_incident->setText(tr("The &incident that is open"));
    m_selection->setText(
        tr("&Selected incidents as a list (%1)").arg(locale.toString(m_choice.selected.size())));
    m_list->setText(tr("The &list as it is shown (%1)").arg(locale.toString(m_choice.listed)));
    m_hint->setText(tr("At most %1 incidents of a list are printed, which is some twenty sheets. Export "
                       "writes all of them into a table.")
                        .arg(locale.toString(ListPaper::most)));
    m_pdf->setText(tr("Save as &PDF…"));
    m_print->setText(tr("P&rint…"));
    m_close->setText(tr("&Close"));
}

void PrintDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_close)
        retranslate();
}
