// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentChange.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

//! \brief The fields of a conflict and what the person chose for each; nothing is chosen in advance.
class ConflictChoices : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, BaseColumn, TheirsColumn, MineColumn, UseColumn, ColumnCount };
    Q_ENUM(Column)
    enum class Choice { Open, Theirs, Mine, Both, Written };
    Q_ENUM(Choice)

    explicit ConflictChoices(QObject *parent = nullptr);

    //! \brief Takes over \a conflicts; a choice stays where neither side moved. False when nothing is new.
    bool setConflicts(const QList<FieldConflict> &conflicts);
    [[nodiscard]] const FieldConflict &conflictAt(int row) const { return m_rows.at(row).conflict; }
    [[nodiscard]] Choice choiceAt(int row) const { return m_rows.at(row).choice; }
    //! \brief What would be sent for \a row.
    [[nodiscard]] QString resultAt(int row) const;
    //! \brief Both is not taken where it is not offered.
    void choose(int row, Choice choice);
    //! \brief The next of theirs, mine and, where it is offered, both.
    void chooseNext(int row);
    //! \brief True when the changes of both sides in a long text can be put together.
    [[nodiscard]] bool offersBoth(int row) const { return m_rows.at(row).merged.has_value(); }
    //! \brief The person's own text for \a row; equal to one side, or both together, it counts as that.
    void write(int row, const QString &text);
    //! \brief True for fields whose text can be written freely.
    [[nodiscard]] static bool isText(Incident::Field field);
    //! \brief True for fields whose texts are put together word by word.
    [[nodiscard]] static bool isLongText(Incident::Field field);

    [[nodiscard]] int openChoices() const;
    [[nodiscard]] QHash<Incident::Field, QString> chosen() const;
    //! \brief The save button's words, which name the result.
    [[nodiscard]] QString saveWords() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        FieldConflict conflict;
        Choice choice = Choice::Open;
        QString written;
        std::optional<QString> merged; //!< Both changes in one text, where they do not meet.
    };
    [[nodiscard]] static Row opened(const FieldConflict &conflict);
    [[nodiscard]] static QString choiceWords(const Row &row);
    [[nodiscard]] QString cell(const Row &row, Column column) const;
    [[nodiscard]] QString fieldsWith(Choice choice) const;
    void changed(int row);

    QList<Row> m_rows;
};
