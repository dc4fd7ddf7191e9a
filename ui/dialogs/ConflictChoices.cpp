// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ConflictChoices.h"

#include "models/incident/WordMerge.h"
#include "ui/Icons.h"
#include "ui/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ConflictChoices::ConflictChoices(QObject *parent)
    : QAbstractTableModel(parent)
{
}

bool ConflictChoices::setConflicts(const QList<FieldConflict> &conflicts)
{
    const bool isSame = std::equal(m_rows.cbegin(), m_rows.cend(), conflicts.cbegin(), conflicts.cend(),
                                   [](const Row &row, const FieldConflict &c) { return row.conflict == c; });
    if (isSame)
        return false;
    QList<Row> rows;
    for (const FieldConflict &conflict : conflicts) {
        const auto same = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                       [&conflict](const Row &row) { return row.conflict == conflict; });
        rows += same == m_rows.cend() ? opened(conflict) : *same;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    return true;
}

ConflictChoices::Row ConflictChoices::opened(const FieldConflict &conflict)
{
    Row row{conflict, Choice::Open, {}, {}};
    if (isLongText(conflict.field))
        row.merged = WordMerge::merged(conflict.base, conflict.theirs, conflict.mine);
    return row;
}

bool ConflictChoices::isText(Incident::Field field)
{
    return field == Incident::Field::IncidentName || isLongText(field);
}

bool ConflictChoices::isLongText(Incident::Field field)
{
    return field == Incident::Field::IncidentDescription || field == Incident::Field::Resolution;
}

QString ConflictChoices::resultAt(int row) const
{
    const Row &at = m_rows.at(row);
    switch (at.choice) {
    case Choice::Open:
    case Choice::Mine:
        return at.conflict.mine;
    case Choice::Theirs:
        return at.conflict.theirs;
    case Choice::Both:
        return at.merged.value_or(at.conflict.mine);
    case Choice::Written:
        return at.written;
    }
    return {};
}

void ConflictChoices::choose(int row, Choice choice)
{
    if (choice == Choice::Both && !offersBoth(row))
        return;
    m_rows[row].choice = choice;
    changed(row);
}

void ConflictChoices::chooseNext(int row)
{
    const Choice now = choiceAt(row);
    if (now == Choice::Mine && offersBoth(row))
        choose(row, Choice::Both);
    else
        choose(row, now == Choice::Theirs || now == Choice::Written ? Choice::Mine : Choice::Theirs);
}

void ConflictChoices::write(int row, const QString &text)
{
    Row &at = m_rows[row];
    if (text == at.conflict.mine)
        at.choice = Choice::Mine;
    else if (text == at.conflict.theirs)
        at.choice = Choice::Theirs;
    else
        at.choice = text == at.merged ? Choice::Both : Choice::Written;
    at.written = text;
    changed(row);
}

void ConflictChoices::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ConflictChoices::openChoices() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [](const Row &row) { return row.choice == Choice::Open; }));
}

QHash<Incident::Field, QString> ConflictChoices::chosen() const
{
    QHash<Incident::Field, QString> values;
    for (int row = 0; row < rowCount(); ++row)
        values.insert(m_rows.at(row).conflict.field, resultAt(row));
    return values;
}

QString ConflictChoices::fieldsWith(Choice choice) const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (row.choice == choice)
            names += Wording::fieldName(row.conflict.field);
    }
    //: Several fields of an incident, as part of "Save with my …".
    return names.size() > 3 ? tr("%n field(s)", nullptr, static_cast<int>(names.size()))
                            : names.join(u", "_s);
}

QString ConflictChoices::saveWords() const
{
    const QString mine = fieldsWith(Choice::Mine);
    const QString theirs = fieldsWith(Choice::Theirs);
    const QString both = fieldsWith(Choice::Both);
    const QString written = fieldsWith(Choice::Written);
    if (openChoices() > 0 || m_rows.isEmpty())
        return tr("Save");
    if (mine.isEmpty() && both.isEmpty() && written.isEmpty())
        //: %1 is a list of field names.
        return tr("Keep their %1 and drop mine").arg(theirs);
    QStringList parts;
    if (!mine.isEmpty())
        //: %1 is a list of field names; part of "Save with …".
        parts += tr("my %1").arg(mine);
    if (!both.isEmpty())
        //: %1 is a list of field names that hold the changes of both sides; part of "Save with …".
        parts += tr("both sides' %1").arg(both);
    if (!written.isEmpty())
        //: %1 is a list of field names that were written anew; part of "Save with …".
        parts += tr("the new %1").arg(written);
    if (!theirs.isEmpty())
        //: %1 is a list of field names as the server has them; part of "Save with …".
        parts += tr("their %1").arg(theirs);
    //: Joins "my Impact" and "their Title".
    return tr("Save with %1").arg(parts.join(tr(" and ")));
}

void ConflictChoices::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (int row = 0; row < rowCount(); ++row)
        changed(row);
}

int ConflictChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConflictChoices::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

//! \brief One of the values that can be used, marked whether it is.
static QString option(const QString &value, bool isChosen)
{
    return (isChosen ? u"◉ "_s : u"○ "_s) + value;
}

QString ConflictChoices::choiceWords(const Row &row)
{
    if (row.choice == Choice::Written)
        //: A text that the person wrote anew is used.
        return tr("written anew");
    //: Stands behind a mark: the server's value. As short as possible.
    QStringList options{option(tr("theirs", "option"), row.choice == Choice::Theirs),
                        //: Stands behind a mark: the person's own value. As short as possible.
                        option(tr("mine", "option"), row.choice == Choice::Mine)};
    if (row.merged)
        //: Stands behind a mark: the changes of both sides in one text. As short as possible.
        options += option(tr("both", "option"), row.choice == Choice::Both);
    return options.join(u"  "_s);
}

QString ConflictChoices::cell(const Row &row, Column column) const
{
    switch (column) {
    case FieldColumn:
        return Wording::fieldName(row.conflict.field);
    case BaseColumn:
        return row.conflict.base;
    case TheirsColumn:
        return row.conflict.theirs;
    case MineColumn:
        return row.conflict.mine;
    case UseColumn:
        return choiceWords(row);
    case ColumnCount:
        break;
    }
    return {};
}

static QString spokenChoice(ConflictChoices::Choice choice)
{
    switch (choice) {
    case ConflictChoices::Choice::Open:
        return ConflictChoices::tr("nothing chosen yet");
    case ConflictChoices::Choice::Theirs:
        return ConflictChoices::tr("theirs");
    case ConflictChoices::Choice::Mine:
        return ConflictChoices::tr("mine");
    case ConflictChoices::Choice::Both:
        return ConflictChoices::tr("both together");
    case ConflictChoices::Choice::Written:
        return ConflictChoices::tr("written anew");
    }
    return {};
}

QVariant ConflictChoices::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const QString text = cell(row, column);
    if (role == Qt::DisplayRole)
        return Wording::oneLine(text);
    if (role == Qt::ToolTipRole)
        return Wording::toolTip(text);
    if (role == Qt::AccessibleTextRole)
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
            + (column == UseColumn ? spokenChoice(row.choice) : Wording::oneLine(text));
    if (role == Qt::DecorationRole && column == UseColumn && row.choice == Choice::Open)
        return Icons::get(u"state-conflict"_s);
    return {};
}

QVariant ConflictChoices::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case FieldColumn:
        return tr("Field");
    case BaseColumn:
        return tr("When you began");
    case TheirsColumn:
        return tr("On the server now");
    case MineColumn:
        //: Column: the person's own value.
        return tr("Yours");
    case UseColumn:
        //: Column: which value to use.
        return tr("Use");
    case ColumnCount:
        break;
    }
    return {};
}
