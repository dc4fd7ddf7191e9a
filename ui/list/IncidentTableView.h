// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/SearchMarks.h"
#include "models/store/StoreTypes.h"

#include <QElapsedTimer>
#include <QTableView>

class IncidentDelegate;
class IncidentTableModel;

//! \brief The list as it is handled: whole rows, several at once, keys that work on rows, nothing that walks
//! over a million of them.
class IncidentTableView : public QTableView
{
    Q_OBJECT

public:
    explicit IncidentTableView(QWidget *parent = nullptr);

    //! \brief How many rows are selected; cheap whatever their number.
    [[nodiscard]] int selectedRowCount() const;
    //! \brief The selected rows from top to bottom.
    [[nodiscard]] QList<int> selectedRows() const;
    //! \brief Selects \a row alone and shows it; -1 selects nothing.
    void selectRowAlone(int row);
    //! \brief One row up (-1) or down (+1) from the selected one.
    void step(int by);
    //! \brief After the list changed: the keys go on from where the selected row was, and nothing scrolls.
    void settle();
    //! \brief Default widths from the font, before a stored layout is restored.
    void setDefaultColumns();

    //! \brief Marks in the cells what the search found.
    void setMarks(const SearchMarks &marks);
    //! \brief Whose rows are shown through models between; it tells headers of groups from incidents,
    //! and is told how many rows are seen.
    void setRows(IncidentTableModel &rows) { m_rows = &rows; }

    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void selectedRowsChanged();
    void copyRequested();
    void pasteRequested();
    //! \brief The person shuts or opens the group of the header \a row.
    void collapseRequested(int row, bool collapsed);
    //! \brief A number was typed on the list that no fetched row has.
    void numberTyped(const QString &number);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
    //! \brief Beside the other columns; when they leave too little, the list scrolls.
    void giveTitleTheRest();
    //! \brief Left, Right and Enter on headers; true when the key was one of them.
    bool moveAmongGroups(const QKeyEvent &event);
    void toggle(const QModelIndex &index);
    [[nodiscard]] int rowWithNumber(const QString &typed) const;

    IncidentDelegate *m_delegate = nullptr;
    IncidentTableModel *m_rows = nullptr;
    int m_place = 0; //!< Where the selection was last.
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};
