// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ConflictDialog.h"

#include "models/items/Workspace.h"
#include "ui/Wording.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TableLook.h"
#include "ui/widgets/WordDiffText.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConflictDialog::ConflictDialog(Workspace &workspace, qint64 entryId, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_entryId(entryId)
    , m_choices(new ConflictChoices(this))
    , m_intro(new PlainLabel(this))
    , m_status(new PlainLabel(this))
{
    setWindowModality(Qt::WindowModal);
    m_intro->setWordWrap(true);
    m_status->setWordWrap(true);
    buildTable();
    buildLayout();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConflictDialog::showRow);
    connect(m_choices, &QAbstractItemModel::dataChanged, this, &ConflictDialog::refresh);
    connect(m_result.text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFilling || currentRow() < 0)
            return;
        QString text = m_result.text->text();
        if (m_choices->conflictAt(currentRow()).field == Incident::Field::IncidentName)
            text.replace(u'\n', u' ');
        m_choices->write(currentRow(), text);
    });
    connect(&m_workspace.engine(), &SyncEngine::entriesChanged, this, &ConflictDialog::takeEntry);
    m_texts->hide();
    takeEntry();
    retranslate();
}

void ConflictDialog::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"conflicts"_s);
    m_table->setModel(m_choices);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    giveTableLook(m_table);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 7);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(ConflictChoices::FieldColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ConflictChoices::UseColumn, QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ConflictChoices::TheirsColumn)
            m_choices->choose(index.row(), ConflictChoices::Choice::Theirs);
        else if (index.column() == ConflictChoices::MineColumn)
            m_choices->choose(index.row(), ConflictChoices::Choice::Mine);
        else if (index.column() == ConflictChoices::UseColumn)
            m_choices->chooseNext(index.row());
    });
}

template <typename Edit> ConflictDialog::Pane<Edit> ConflictDialog::makePane(const QString &name)
{
    Pane<Edit> pane{new QLabel(m_texts), new Edit(m_texts)};
    pane.text->setObjectName(name);
    pane.text->setTabChangesFocus(true);
    pane.text->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    pane.label->setBuddy(pane.text);
    return pane;
}

void ConflictDialog::buildTexts()
{
    m_texts = new QWidget(this);
    m_base = makePane<WordDiffText>(u"base"_s);
    m_theirs = makePane<WordDiffText>(u"theirs"_s);
    m_mine = makePane<WordDiffText>(u"mine"_s);
    m_marks = new PlainLabel(m_texts);
    m_marks->setObjectName(u"marks"_s);
    m_marks->setWordWrap(true);
    m_both = new QPushButton(m_texts);
    m_both->setObjectName(u"both"_s);
    m_both->setAutoDefault(false);
    connect(m_both, &QPushButton::clicked, this, [this] { choose(ConflictChoices::Choice::Both); });
    m_result = makePane<GrowingTextEdit>(u"result"_s);
    m_result.text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *grid = new QGridLayout(m_texts);
    grid->setContentsMargins(0, 0, 0, 0);
    int column = 0;
    for (const Pane<WordDiffText> &pane : {m_base, m_theirs, m_mine}) {
        grid->addWidget(pane.label, 0, column);
        grid->addWidget(pane.text, 1, column);
        grid->setColumnStretch(column, 1);
        ++column;
    }
    grid->addWidget(m_marks, 2, 0, 1, 3);
    grid->addWidget(m_result.label, 3, 0, 1, 2, Qt::AlignBottom);
    grid->addWidget(m_both, 3, 2, Qt::AlignTrailing);
    grid->addWidget(m_result.text, 4, 0, 1, 3);
}

void ConflictDialog::buildLayout()
{
    buildTexts();
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_save->setObjectName(u"save"_s);
    // Enter belongs to the table: it goes to the next field.
    m_save->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConflictDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConflictDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_texts, 3);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 36);
}

void ConflictDialog::retranslate()
{
    const OutboxEntry *entry = m_workspace.engine().entry(m_entryId);
    //: %1 is the number or title of an incident.
    setWindowTitle(entry ? tr("Conflict in %1").arg(Wording::entryTitle(*entry)) : tr("Conflict"));
    m_intro->setText(
        tr("You and somebody else changed the same fields. Choose for each: the left arrow key uses "
           "theirs, the right arrow key yours, the plus key both changes of a long text, Enter goes on. "
           "What you do not use is kept in the ledger."));
    m_table->setAccessibleName(tr("Fields that both sides changed"));
    m_base.label->setText(tr("When you &began"));
    m_theirs.label->setText(tr("On the server &now"));
    m_mine.label->setText(tr("&Yours"));
    //: The text that will be sent; it can be edited.
    m_result.label->setText(tr("&Result, to be edited"));
    //: Button: both changes of a long text in one.
    m_both->setText(tr("Use bot&h changes"));
    m_cancel->setText(tr("&Decide later"));
    offerBoth();
    m_choices->retranslate();
    refresh();
}

void ConflictDialog::takeEntry()
{
    const OutboxEntry *entry = m_workspace.engine().entry(m_entryId);
    m_isGone = !entry || entry->state != OutboxEntry::State::Conflict;
    const int row = qMax(currentRow(), 0);
    if (!m_isGone && m_choices->setConflicts(entry->conflicts)) {
        m_table->setCurrentIndex(
            m_choices->index(qMin(row, m_choices->rowCount() - 1), ConflictChoices::FieldColumn));
        showRow();
    }
    refresh();
}

int ConflictDialog::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_choices->rowCount() ? current.row() : -1;
}

void ConflictDialog::showRow()
{
    const int row = currentRow();
    m_texts->setVisible(row >= 0 && ConflictChoices::isText(m_choices->conflictAt(row).field));
    if (row < 0)
        return;
    const FieldConflict &conflict = m_choices->conflictAt(row);
    m_isFilling = true;
    m_result.text->setText(m_choices->resultAt(row));
    m_isFilling = false;
    showMarks(conflict);
    offerBoth();
}

void ConflictDialog::showMarks(const FieldConflict &conflict)
{
    const QList<WordDiff::Piece> theirs = WordDiff::between(conflict.base, conflict.theirs);
    const QList<WordDiff::Piece> mine = WordDiff::between(conflict.base, conflict.mine);
    m_base.text->setPieces(WordDiff::goneOnEither(theirs, mine));
    m_theirs.text->setLaterState(theirs);
    m_mine.text->setLaterState(mine);
}

void ConflictDialog::offerBoth()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const bool isLong = ConflictChoices::isLongText(m_choices->conflictAt(row).field);
    const bool isOffered = m_choices->offersBoth(row);
    const QString marks = tr("Struck out is what one side took away, underlined what it brought in.");
    const QString whyNot = isLong && !isOffered
        ? tr("Both changes cannot be used together: they meet in one place, or there are too many.")
        : QString();
    m_marks->setText(whyNot.isEmpty() ? marks : marks + u' ' + whyNot);
    m_both->setVisible(isLong);
    m_both->setEnabled(isOffered);
    m_both->setToolTip(Wording::toolTip(whyNot));
    m_both->setAccessibleDescription(whyNot);
}

void ConflictDialog::refresh()
{
    const int row = currentRow();
    if (row >= 0 && m_choices->choiceAt(row) != ConflictChoices::Choice::Written) {
        m_isFilling = true;
        m_result.text->setText(m_choices->resultAt(row));
        m_isFilling = false;
    }
    const int open = m_choices->openChoices();
    if (m_isGone)
        m_status->setText(tr("This conflict is settled already; nothing is left to choose."));
    else if (open > 0)
        m_status->setText(tr("%n field(s) still to choose.", nullptr, open));
    else
        m_status->setText(tr("Everything is chosen. It is looked at once more before it is sent."));
    // The words hold field names only; "&" in them would become a mnemonic.
    m_save->setText(m_choices->saveWords().replace(u'&', u"&&"_s));
    m_save->setEnabled(!m_isGone && open == 0);
    m_save->setToolTip(m_save->isEnabled() ? QString() : Wording::toolTip(m_status->fullText()));
    m_save->setAccessibleDescription(m_status->fullText());
    m_table->setEnabled(!m_isGone);
    m_texts->setEnabled(!m_isGone);
}

void ConflictDialog::choose(ConflictChoices::Choice choice)
{
    if (currentRow() >= 0)
        m_choices->choose(currentRow(), choice);
}

void ConflictDialog::goNext()
{
    const int next = currentRow() + 1;
    if (next < m_choices->rowCount())
        m_table->setCurrentIndex(m_choices->index(next, ConflictChoices::FieldColumn));
    else if (m_save->isEnabled())
        m_save->setFocus();
}

void ConflictDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    // Settling changes the entries; this dialog must not take that for somebody else's doing.
    disconnect(&m_workspace.engine(), nullptr, this, nullptr);
    m_workspace.engine().settleConflict(m_entryId, m_choices->chosen());
    QDialog::accept();
}

void ConflictDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool ConflictDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    // The server's column stands before ours in the reading direction.
    const int before = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        choose(key == before ? ConflictChoices::Choice::Theirs : ConflictChoices::Choice::Mine);
    else if (key == Qt::Key_Plus)
        choose(ConflictChoices::Choice::Both);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        goNext();
    else
        return QDialog::eventFilter(watched, event);
    return true;
}
