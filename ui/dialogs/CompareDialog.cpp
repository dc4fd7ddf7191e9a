// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/CompareDialog.h"

#include "models/items/Workspace.h"
#include "ui/Wording.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TableLook.h"
#include "ui/widgets/WordDiffText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

enum Column { FieldColumn, OlderColumn, NewerColumn, ColumnCount };

bool isText(Incident::Field field)
{
    return field == Incident::Field::IncidentName || field == Incident::Field::IncidentDescription
        || field == Incident::Field::Resolution;
}

} // namespace

CompareDialog::CompareDialog(Workspace &workspace, IncidentKey key, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_key(std::move(key))
{
    setWindowModality(Qt::WindowModal);
    buildLayout();
    for (QComboBox *box : {m_older, m_newer})
        connect(box, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_table, &QTableWidget::currentCellChanged, this, &CompareDialog::showWords);
    connect(&m_workspace.store(), &IncidentStore::incidentChanged, this, [this](const IncidentKey &changed) {
        if (changed == m_key)
            load();
    });
    retranslate();
    load();
}

void CompareDialog::buildLayout()
{
    m_intro = new PlainLabel(this);
    m_intro->setWordWrap(true);
    m_older = new QComboBox(this);
    m_older->setObjectName(u"older"_s);
    m_newer = new QComboBox(this);
    m_newer->setObjectName(u"newer"_s);
    m_olderLabel = new QLabel(this);
    m_olderLabel->setBuddy(m_older);
    m_newerLabel = new QLabel(this);
    m_newerLabel->setBuddy(m_newer);
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(u"differences"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    giveTableLook(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(FieldColumn, QHeaderView::ResizeToContents);
    m_note = new NoteLine(u"dialog-information"_s, this);
    m_words = new WordDiffText(this);
    m_words->setObjectName(u"words"_s);
    m_wordsLabel = new QLabel(this);
    m_wordsLabel->setBuddy(m_words);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &CompareDialog::reject);

    auto *states = new QGridLayout;
    states->addWidget(m_olderLabel, 0, 0);
    states->addWidget(m_older, 0, 1);
    states->addWidget(m_newerLabel, 1, 0);
    states->addWidget(m_newer, 1, 1);
    states->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addLayout(states);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_wordsLabel);
    layout->addWidget(m_words, 2);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 28);
}

void CompareDialog::load()
{
    m_workspace.store().history(m_key).then(
        this, [this](const Result<QList<ObservedChange>> &history) { take(history); });
}

void CompareDialog::take(const Result<QList<ObservedChange>> &history)
{
    if (!history) {
        m_note->setText(Wording::error(history.error()));
        return;
    }
    const bool isFirst = m_history.observations().isEmpty();
    m_history = ObservedHistory(*history);
    // New states come behind those that are there, so that a choice keeps its place.
    offer();
    if (isFirst) {
        const QSignalBlocker blockOlder(m_older);
        const QSignalBlocker blockNewer(m_newer);
        m_older->setCurrentIndex(m_older->count() > 0 ? 0 : -1);
        m_newer->setCurrentIndex(m_newer->count() - 1);
    }
    if (m_wanted.isValid())
        showChange(std::exchange(m_wanted, {}));
    compare();
}

void CompareDialog::showChange(const QDateTime &firstSeen)
{
    const QList<ObservedHistory::Observation> &states = m_history.observations();
    if (states.isEmpty())
        m_wanted = firstSeen;
    for (qsizetype place = 1; place < states.size(); ++place) {
        if (states.at(place).first == firstSeen) {
            m_older->setCurrentIndex(static_cast<int>(place - 1));
            m_newer->setCurrentIndex(static_cast<int>(place));
        }
    }
}

QString CompareDialog::inWords(const ObservedHistory::Observation &observation) const
{
    QString when;
    if (observation.first.isValid() && observation.last.isValid())
        //: Two moments between which an incident looked the same.
        when = tr("from %1 until %2")
                   .arg(Wording::toTheSecond(observation.first), Wording::toTheSecond(observation.last));
    else if (observation.first.isValid())
        //: The state of an incident that still holds.
        when = tr("since %1").arg(Wording::toTheSecond(observation.first));
    else if (observation.last.isValid())
        //: The first state of an incident that was seen.
        when = tr("until %1").arg(Wording::toTheSecond(observation.last));
    else
        when = tr("before the first change");
    QStringList names;
    for (const Incident::Field field : observation.changed)
        names += Wording::fieldName(field);
    constexpr int most = 3;
    if (names.size() > most)
        names = {tr("%n field(s)", nullptr, static_cast<int>(names.size()))};
    //: %1 is a time, %2 the fields that were new then.
    return names.isEmpty() ? when : tr("%1: %2 changed").arg(when, names.join(u", "_s));
}

void CompareDialog::offer()
{
    for (QComboBox *box : {m_older, m_newer}) {
        const QSignalBlocker blocker(box);
        const int place = box->currentIndex();
        box->clear();
        for (const ObservedHistory::Observation &observation : m_history.observations())
            box->addItem(inWords(observation));
        box->setCurrentIndex(place);
        box->setEnabled(box->count() > 0);
    }
}

void CompareDialog::compare()
{
    const int first = qMin(m_older->currentIndex(), m_newer->currentIndex());
    const int last = qMax(m_older->currentIndex(), m_newer->currentIndex());
    m_differences = first < 0 ? QList<FieldChange>() : m_history.between(first, last);
    m_table->setRowCount(static_cast<int>(m_differences.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FieldChange &difference = m_differences.at(row);
        const QStringList cells{Wording::fieldName(difference.field), difference.from, difference.to};
        for (int column = 0; column < ColumnCount; ++column) {
            const QString shown = Wording::oneLine(cells.at(column));
            auto *item = new QTableWidgetItem(shown);
            item->setToolTip(Wording::toolTip(shown));
            item->setData(Qt::AccessibleTextRole,
                          m_table->horizontalHeaderItem(column)->text() + u": "_s
                              + (shown.isEmpty() ? tr("empty") : shown));
            m_table->setItem(row, column, item);
        }
    }
    if (first < 0)
        m_note->setText(tr("This computer has seen no change of this incident yet."));
    else if (first == last)
        m_note->setText(tr("Choose two different states."));
    else if (m_differences.isEmpty())
        m_note->setText(tr("Both states are the same: what changed between them was changed back."));
    else
        m_note->setText(tr("%n field(s) differ.", nullptr, static_cast<int>(m_differences.size())));
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, FieldColumn);
    showWords();
}

void CompareDialog::showWords()
{
    const int row = m_table->currentRow();
    const bool isShown = row >= 0 && row < m_differences.size() && isText(m_differences.at(row).field);
    m_words->setVisible(isShown);
    m_wordsLabel->setVisible(isShown);
    if (!isShown)
        return;
    const FieldChange &difference = m_differences.at(row);
    // The name is a field's; "&" in it would become a mnemonic.
    const QString name = Wording::fieldName(difference.field).replace(u'&', u"&&"_s);
    //: %1 is the name of a field. Describes how its changed words are marked.
    m_wordsLabel->setText(tr("%1, &word by word: struck out is what went, underlined what came").arg(name));
    m_words->setPieces(WordDiff::between(difference.from, difference.to));
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare Two States"));
    m_intro->setText(tr("These are the states in which this computer saw the incident. Between two looks it "
                        "may have changed more often."));
    m_olderLabel->setText(tr("&Earlier state"));
    m_newerLabel->setText(tr("&Later state"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Earlier"), tr("Later")});
    m_table->setAccessibleName(tr("What differs between the two states"));
    m_close->setText(tr("&Close"));
    offer();
    compare();
}

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_close)
        retranslate();
}
