// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/IncidentTableModel.h"
#include "models/store/SavedViews.h"
#include "ui/list/ColumnActions.h"
#include "ui/list/EmptyListPage.h"
#include "ui/list/GroupActions.h"
#include "ui/list/IncidentListPresenter.h"
#include "ui/list/IncidentTableView.h"

#include <QWidget>

#include <optional>

class FoundTip;
class Preferences;
class QStackedLayout;
class SearchLine;
class ViewsModel;
class Workspace;

//! \brief The list of incidents with its filter line; says honestly why it is empty when it is.
class IncidentListPane : public QWidget
{
    Q_OBJECT

public:
    IncidentListPane(Workspace &workspace, Preferences &preferences, ViewsModel &views,
                     IncidentListPresenter::Clock clock, QWidget *parent = nullptr);
    ~IncidentListPane() override;

    [[nodiscard]] IncidentTableModel &model() { return m_model; }
    [[nodiscard]] IncidentTableView &table() { return *m_table; }
    [[nodiscard]] ColumnActions &columns() { return *m_columns; }
    [[nodiscard]] GroupActions &groups() { return *m_groups; }
    //! \brief There since it had to be shown for the first time.
    [[nodiscard]] const EmptyListPage &emptyPage() const { return *m_empty; }
    [[nodiscard]] bool isListShown() const;

    [[nodiscard]] ListQuery::View view() const { return m_model.query().view; }
    void setView(ListQuery::View view);
    //! \brief Shows the incidents of a saved view in its order; its text may then be changed.
    void showSaved(const SavedView &view);
    //! \brief The id of the saved view that was chosen last; 0 when it was a fixed one.
    [[nodiscard]] qint64 savedView() const { return m_savedView; }
    //! \brief What the list shows now, without a name.
    [[nodiscard]] SavedView asView() const;
    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const;
    void focusFilter();
    void focusList();

    //! \brief Selects the row of \a id now, or as soon as the list has it.
    void reveal(RowId id);
    //! \brief Selects nothing; used while the detail shows an incident that this list does not have.
    void clearSelection();
    void step(int by) { m_table->step(by); }
    //! \brief Selects the next row that was not seen yet, from the top again after the last.
    void stepToUnread();
    [[nodiscard]] int selectedCount() const { return m_table->selectedRowCount(); }
    [[nodiscard]] QList<RowId> selectedIds() const;
    //! \brief The key of the one selected row; empty when none or several are selected, or while it is being
    //! fetched.
    [[nodiscard]] IncidentKey selectedKey() const;
    //! \brief Numbers of the fetched rows among the selected ones.
    [[nodiscard]] QStringList selectedNumbers() const;
    //! \brief The visible columns of the fetched rows among the selected ones, a line a row, tabs between.
    [[nodiscard]] QString selectedText() const;

    void saveState() const;

Q_SIGNALS:
    //! \brief The person rests on this one.
    void incidentChosen(const IncidentKey &key);
    //! \brief Enter or a double click.
    void incidentActivated(const IncidentKey &key);
    void selectionChanged();
    void nothingUnread();
    //! \brief How many rows are shown changed.
    void countChanged();
    void viewChanged(ListQuery::View view);
    //! \brief 0: a fixed view is shown.
    void savedViewShown(qint64 id);
    //! \brief Something else is looked for.
    void marksChanged(const SearchMarks &marks);
    void bringInRequested(const QString &text);
    void newRequested();
    void copyRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectTable();
    void restoreState();
    void retranslate();
    [[nodiscard]] EmptyListPage &placeholder();
    void updatePage();
    void markFound();
    [[nodiscard]] ListQuery storedQuery() const;
    //! \brief \a query with what the site calls closed and how it orders priorities.
    [[nodiscard]] ListQuery withLists(ListQuery query) const;
    void applyLists();
    void chooseSelected();
    void takeWanted();
    void lookForNumber(const QString &typed);
    void retry();

    Workspace &m_workspace;
    Preferences &m_preferences;
    ViewsModel &m_views;
    IncidentTableModel m_model;
    IncidentListPresenter m_presenter;
    SearchLine *m_search = nullptr;
    IncidentTableView *m_table = nullptr;
    FoundTip *m_foundTip = nullptr;
    EmptyListPage *m_empty = nullptr;
    QStackedLayout *m_pages = nullptr;
    ColumnActions *m_columns = nullptr;
    GroupActions *m_groups = nullptr;
    QTimer m_chooseTimer;
    std::optional<ServiceError> m_fault;
    RowId m_wanted = 0;
    qint64 m_savedView = 0;
    SearchMarks m_marks; //!< Of what is shown.
    QString m_savedText; //!< What the saved view put into the search line.
    bool m_choiceIsLoading = false;
};
