// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/LedgerDialog.h"

#include "models/exchange/CsvLine.h"
#include "models/items/Workspace.h"
#include "ui/Wording.h"
#include "ui/dialogs/LedgerChange.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TableLook.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int columnCount = 5;
constexpr int linesAtOnce = 500;

OutboxEntry asEntry(const LedgerEntry &line)
{
    OutboxEntry entry;
    entry.key = line.key;
    entry.kind = line.kind;
    entry.number = line.number;
    entry.title = line.title;
    entry.change = line.change;
    return entry;
}

QStandardItem *cell(const QString &text, const QString &more = {})
{
    auto *item = new QStandardItem(Wording::oneLine(text));
    item->setToolTip(Wording::toolTip(more.isEmpty() ? text : more));
    item->setEditable(false);
    return item;
}

//! \brief Every field with its whole values, for the tool tip.
QString wholeChange(const IncidentChange &change)
{
    QStringList lines;
    for (const FieldChange &field : change.fields())
        lines += Wording::fieldName(field.field) + u": "_s + field.from + u" → "_s + field.to;
    return lines.join(u'\n');
}

} // namespace

LedgerDialog::LedgerDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_mostLines(linesAtOnce)
    , m_model(new QStandardItemModel(this))
    , m_table(new QTableView(this))
    , m_status(new PlainLabel(this))
    , m_change(new LedgerChange(this))
    , m_copy(new QPushButton(this))
    , m_refresh(new QPushButton(this))
    , m_older(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    buildTable();
    buildLayout();
    connect(m_copy, &QPushButton::clicked, this, &LedgerDialog::copy);
    connect(m_refresh, &QPushButton::clicked, this, &LedgerDialog::read);
    connect(m_older, &QPushButton::clicked, this, &LedgerDialog::readOlder);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
    read();
}

void LedgerDialog::buildTable()
{
    m_table->setObjectName(u"ledger"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    giveTableLook(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *copyAction = new QAction(this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyAction);
    connect(copyAction, &QAction::triggered, this, &LedgerDialog::copy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LedgerDialog::showChange);
}

void LedgerDialog::buildLayout()
{
    m_refresh->setObjectName(u"refresh"_s);
    m_older->setObjectName(u"older"_s);
    for (QPushButton *button : {m_copy, m_refresh, m_older, m_close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_refresh);
    buttons->addWidget(m_older);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_status);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_change, 2);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 34);
}

QString LedgerDialog::eventWords(const QString &event)
{
    if (event == u"queued")
        return tr("saved here, to be sent");
    if (event == u"sent")
        return tr("sent");
    if (event == u"confirmed")
        return tr("confirmed by the server");
    if (event == u"merged")
        return tr("merged with a change of somebody else");
    if (event == u"not-taken")
        return tr("not shown by the server");
    if (event == u"refused")
        return tr("refused");
    if (event == u"unknown")
        return tr("not known whether it arrived");
    if (event == u"conflict")
        return tr("conflict with a change of somebody else");
    if (event == u"held")
        return tr("held by you");
    if (event == u"discarded")
        return tr("discarded by you");
    if (event == u"kept-as-draft")
        return tr("kept as a draft");
    if (event == u"arrived")
        return tr("found on the server by you");
    return event;
}

void LedgerDialog::retranslate()
{
    //: The list of everything this computer sent.
    setWindowTitle(tr("Ledger: what this computer sent"));
    m_table->setAccessibleName(tr("What this computer sent, newest first"));
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Copies the selected lines, or all when none is selected."));
    m_refresh->setText(tr("&Refresh"));
    //: Button below a list of which only the newest lines are shown.
    m_older->setText(tr("Show &Older"));
    m_close->setText(tr("C&lose"));
    m_model->setHorizontalHeaderLabels(
        {tr("When"), tr("Incident"), tr("Change"), tr("What happened"), tr("Answer")});
    m_change->retranslate();
    fill();
}

void LedgerDialog::read()
{
    // One more than is shown tells whether there are older ones.
    m_workspace.outbox().ledger(m_mostLines + 1).then(this, [this](const Result<QList<LedgerEntry>> &lines) {
        take(lines);
    });
}

void LedgerDialog::readOlder()
{
    m_lastSeen = m_lines.last().id;
    m_mostLines += linesAtOnce;
    read();
}

void LedgerDialog::take(const Result<QList<LedgerEntry>> &lines)
{
    m_state = lines ? State::Loaded : State::Failed;
    if (lines) {
        m_lines = *lines;
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [](const LedgerEntry &a, const LedgerEntry &b) { return a.id > b.id; });
        m_hasOlder = m_lines.size() > m_mostLines;
        m_lines.resize(qMin<qsizetype>(m_lines.size(), m_mostLines));
    } else {
        m_error = lines.error();
    }
    goOn();
    fill();
    m_table->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 50;
    for (int column = 0; column < columnCount; ++column)
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), widest));
}

void LedgerDialog::goOn()
{
    const auto older = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                    [this](const LedgerEntry &line) { return line.id < m_lastSeen; });
    if (older != m_lines.cend())
        m_chosen = older->id;
    m_lastSeen = 0;
}

void LedgerDialog::choose(bool select)
{
    const auto line = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                   [this](const LedgerEntry &any) { return any.id == m_chosen; });
    const bool isThere = line != m_lines.cend();
    // The newest line is read without a key; it is not selected, so that Copy still takes all.
    m_table->selectionModel()->setCurrentIndex(
        m_model->index(isThere ? static_cast<int>(line - m_lines.cbegin()) : 0, 0),
        isThere && select ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                          : QItemSelectionModel::NoUpdate);
    showChange();
}

void LedgerDialog::showChange()
{
    if (m_isFilling)
        return;
    const int row = m_table->currentIndex().row();
    const bool isLine = row >= 0 && row < m_lines.size();
    m_chosen = isLine ? m_lines.at(row).id : 0;
    m_change->setLine(isLine ? &m_lines.at(row) : nullptr);
}

void LedgerDialog::fill()
{
    const bool hasSelection = m_table->selectionModel()->hasSelection();
    m_isFilling = true;
    m_model->removeRows(0, m_model->rowCount());
    for (const LedgerEntry &line : std::as_const(m_lines)) {
        const OutboxEntry entry = asEntry(line);
        const QString answer = line.error ? Wording::error(*line.error) : QString();
        const QString details = line.error ? answer + u'\n' + Wording::errorDetails(*line.error) : QString();
        m_model->appendRow({cell(Wording::toTheSecond(line.at), Wording::exact(line.at)),
                            cell(Wording::entryTitle(entry), line.number + u' ' + line.title),
                            cell(Wording::entryChange(entry), wholeChange(line.change)),
                            cell(eventWords(line.event)), cell(answer, details)});
    }
    m_isFilling = false;
    choose(hasSelection);
    showState();
}

void LedgerDialog::showState()
{
    switch (m_state) {
    case State::Loading:
        m_status->setText(tr("Reading …"));
        break;
    case State::Failed:
        m_status->setText(Wording::error(m_error));
        break;
    case State::Loaded:
        m_status->setText(m_lines.isEmpty() ? tr("This computer has not sent anything yet.")
                                            : tr("Times and answers as this computer saw them."));
        break;
    }
    m_copy->setEnabled(!m_lines.isEmpty());
    m_copy->setAccessibleDescription(m_lines.isEmpty() ? m_status->fullText() : QString());
    if (!m_hasOlder && m_older->hasFocus())
        m_table->setFocus();
    m_older->setVisible(m_hasOlder);
}

void LedgerDialog::copy() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    for (int row = 0; selected.isEmpty() && row < m_model->rowCount(); ++row)
        rows += row;
    QStringList lines;
    // The cells hold the server's words, and are pasted into spreadsheets.
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < columnCount; ++column)
            cells += CsvLine::noFormula(m_model->index(row, column).data().toString());
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LedgerDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
