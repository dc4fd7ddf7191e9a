// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ConflictChoices.h"

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
        rows += same == m_rows.cend() ? Row{conflict, Choice::Open, {}} : *same;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    return true;
}

bool ConflictChoices::isText(Incident::Field field)
{
    return field == Incident::Field::IncidentName || field == Incident::Field::IncidentDescription
        || field == Incident::Field::Resolution;
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
    case Choice::Written:
        return at.written;
    }
    return {};
}

void ConflictChoices::choose(int row, Choice choice)
{
    m_rows[row].choice = choice;
    changed(row);
}

void ConflictChoices::write(int row, const QString &text)
{
    Row &at = m_rows[row];
    if (text == at.conflict.mine)
        at.choice = Choice::Mine;
    else if (text == at.conflict.theirs)
        at.choice = Choice::Theirs;
    else
        at.choice = Choice::Written;
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
    const QString written = fieldsWith(Choice::Written);
    if (openChoices() > 0 || m_rows.isEmpty())
        return tr("Save");
    if (mine.isEmpty() && written.isEmpty())
        //: %1 is a list of field names.
        return tr("Keep their %1 and drop mine").arg(theirs);
    QStringList parts;
    if (!mine.isEmpty())
        //: %1 is a list of field names; part of "Save with …".
        parts += tr("my %1").arg(mine);
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

static QString choiceWords(ConflictChoices::Choice choice)
{
    switch (choice) {
    case ConflictChoices::Choice::Open:
        //: Two unmarked choices: nothing is chosen yet for this field.
        return ConflictChoices::tr("○ theirs  ○ mine");
    case ConflictChoices::Choice::Theirs:
        //: The server's value is used.
        return ConflictChoices::tr("◉ theirs  ○ mine");
    case ConflictChoices::Choice::Mine:
        //: The person's own value is used.
        return ConflictChoices::tr("○ theirs  ◉ mine");
    case ConflictChoices::Choice::Written:
        //: A text that the person wrote anew is used.
        return ConflictChoices::tr("written anew");
    }
    return {};
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
        return choiceWords(row.choice);
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
