// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/IncidentListPane.h"

#include "models/items/ViewsModel.h"
#include "models/items/Workspace.h"
#include "ui/FocusOrder.h"
#include "ui/Preferences.h"
#include "ui/list/FoundTip.h"
#include "ui/list/SearchCompleter.h"
#include "ui/list/SearchLine.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

IncidentListPane::IncidentListPane(Workspace &workspace, Preferences &preferences, ViewsModel &views,
                                   IncidentListPresenter::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_views(views)
    , m_model(workspace, storedQuery())
    , m_presenter(workspace.catalog(), std::move(clock))
{
    build();
    restoreState();
    connectTable();

    connect(m_search, &SearchLine::asked, &m_model, &IncidentTableModel::setSearch);
    m_search->completer().setValues([this](Incident::Field field) {
        return PlaceNames::isPlace(field) ? m_workspace.placeNames().choices(field)
                                          : m_workspace.catalog().values(field);
    });
    connect(m_search, &SearchLine::left, this, &IncidentListPane::focusList);

    m_chooseTimer.setSingleShot(true);
    m_chooseTimer.setInterval(60ms);
    connect(&m_chooseTimer, &QTimer::timeout, this, &IncidentListPane::chooseSelected);

    connect(&m_views, &ViewsModel::countsChanged, this, &IncidentListPane::updatePage);
    connect(&m_workspace.catalog(), &ValueCatalog::changed, this, [this](Incident::Field field) {
        if (field == Incident::Field::Priority)
            applyLists();
    });
    // Queued: whoever hands the statuses to the workspace hears of the change too.
    connect(
        &m_preferences, &Preferences::changed, this,
        [this](Preferences::Key key) {
            if (key == Preferences::Key::ClosedStatuses)
                applyLists();
        },
        Qt::QueuedConnection);
    connect(&m_workspace, &Workspace::opened, this, &IncidentListPane::applyLists);
    retranslate();
    updatePage();
}

IncidentListPane::~IncidentListPane()
{
    // Both report to this object while they lose the focus or the selection, so they must go before the
    // members do.
    delete m_search;
    delete m_table;
}

void IncidentListPane::build()
{
    m_search = new SearchLine(this);
    m_table = new IncidentTableView(this);
    m_presenter.setPalette(palette());
    m_presenter.setSourceModel(&m_model);
    m_table->setModel(&m_presenter);
    m_table->setRows(m_model);
    m_foundTip = new FoundTip(m_workspace, *m_table);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_table);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addLayout(m_pages, 1);
}

void IncidentListPane::connectTable()
{
    connect(&m_model, &IncidentTableModel::queryAnswered, this, [this] {
        m_fault.reset();
        m_table->settle();
        takeWanted();
        updatePage();
    });
    // Not before: what was found earlier would be painted once more, with marks that are not its own.
    connect(&m_model, &IncidentTableModel::firstScreenShown, this, &IncidentListPane::markFound);
    connect(&m_model, &IncidentTableModel::failed, this, [this](const ServiceError &error) {
        m_fault = error;
        updatePage();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_model, signal, this, [this] {
            takeWanted();
            updatePage();
        });
    }
    connect(&m_model, &QAbstractItemModel::modelReset, this, &IncidentListPane::updatePage);
    connect(&m_presenter, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_choiceIsLoading)
            chooseSelected();
    });
    connect(m_table, &IncidentTableView::selectedRowsChanged, this, [this] {
        if (selectedCount() > 0)
            m_wanted = 0;
        m_chooseTimer.start();
        Q_EMIT selectionChanged();
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const IncidentKey key = m_model.keyAt(index.row());
        if (!key.isEmpty())
            Q_EMIT incidentActivated(key);
    });
    connect(m_table, &IncidentTableView::copyRequested, this, &IncidentListPane::copyRequested);
    connect(m_table, &IncidentTableView::pasteRequested, this,
            [this] { Q_EMIT bringInRequested(QGuiApplication::clipboard()->text()); });
    connect(m_table, &IncidentTableView::numberTyped, this, &IncidentListPane::lookForNumber);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(position));
    });
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) {
                auto *menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                menu->addActions(m_columns->actions());
                menu->popup(m_table->horizontalHeader()->mapToGlobal(position));
            });
}

//! \brief The page in the list's place; not with the window, which is there sooner without it.
EmptyListPage &IncidentListPane::placeholder()
{
    if (m_empty)
        return *m_empty;
    m_empty = new EmptyListPage(this);
    m_pages->addWidget(m_empty);
    FocusOrder::putBehind(m_table, m_empty);
    connect(m_empty, &EmptyListPage::bringInRequested, this, [this] { Q_EMIT bringInRequested({}); });
    connect(m_empty, &EmptyListPage::newRequested, this, &IncidentListPane::newRequested);
    connect(m_empty, &EmptyListPage::clearFilterRequested, this, [this] {
        setFilter({});
        focusFilter();
    });
    connect(m_empty, &EmptyListPage::showAllRequested, this, [this] { setView(ListQuery::View::All); });
    connect(m_empty, &EmptyListPage::tryAgainRequested, this, &IncidentListPane::retry);
    return *m_empty;
}

//! \brief What the list showed last, so that it is asked for once.
ListQuery IncidentListPane::storedQuery() const
{
    const int stored = m_preferences.number(Preferences::Key::ListSort);
    ListQuery query = withLists({});
    query.sort = static_cast<ListColumn::Value>(stored < 0 ? -stored - 1 : stored);
    query.order = stored < 0 ? Qt::DescendingOrder : Qt::AscendingOrder;
    query.view = static_cast<ListQuery::View>(m_preferences.number(Preferences::Key::LastView));
    const int group = m_preferences.number(Preferences::Key::ListGroup);
    if (group >= 0 && group < ListColumn::Count
        && GroupActions::isOffered(static_cast<ListColumn::Value>(group)))
        query.group = static_cast<ListColumn::Value>(group);
    return query;
}

void IncidentListPane::restoreState()
{
    m_table->setDefaultColumns();
    const QByteArray header = m_preferences.value(Preferences::Key::ListHeader).toByteArray();
    if (!header.isEmpty() && !m_table->horizontalHeader()->restoreState(header))
        m_table->setDefaultColumns();
    m_table->setColumnHidden(ListColumn::Title, false);
    m_columns = new ColumnActions(*m_table, this);
    m_groups = new GroupActions(this);
    connect(m_groups, &GroupActions::chosen, &m_model, &IncidentTableModel::setGroup);
    connect(m_table, &IncidentTableView::collapseRequested, &m_model, &IncidentTableModel::setCollapsed);

    const ListQuery &query = m_model.query();
    m_groups->setColumn(query.group);
    m_table->horizontalHeader()->setSortIndicator(query.sort, query.order);
    m_table->setSortingEnabled(true);
}

void IncidentListPane::saveState() const
{
    m_preferences.set(Preferences::Key::ListHeader, m_table->horizontalHeader()->saveState());
    const ListQuery &query = m_model.query();
    m_preferences.set(Preferences::Key::ListSort,
                      query.order == Qt::DescendingOrder ? -query.sort - 1 : static_cast<int>(query.sort));
    m_preferences.set(Preferences::Key::LastView, static_cast<int>(query.view));
    m_preferences.set(Preferences::Key::ListGroup, query.group ? static_cast<int>(*query.group) : -1);
}

bool IncidentListPane::isListShown() const
{
    return m_pages->currentWidget() == m_table;
}

void IncidentListPane::setView(ListQuery::View view)
{
    if (m_savedView == 0 && view == m_model.query().view)
        return;
    const bool isSavedText = m_savedView != 0 && filter() == m_savedText;
    m_savedView = 0;
    m_model.setView(view);
    // What the person typed goes on; what the saved view brought goes with it.
    if (isSavedText)
        setFilter({});
    Q_EMIT viewChanged(view);
    Q_EMIT savedViewShown(0);
}

void IncidentListPane::showSaved(const SavedView &view)
{
    m_savedView = view.id;
    m_savedText = view.text;
    ListQuery query = m_model.query();
    query.view = view.within;
    query.text = view.text;
    query.sort = view.sort;
    query.order = view.order;
    m_groups->setColumn(view.group);
    if (query.group != m_groups->column())
        query.collapsed.clear();
    query.group = m_groups->column();
    m_model.setQuery(query);
    m_table->horizontalHeader()->setSortIndicator(view.sort, view.order);
    m_search->setText(view.text);
    Q_EMIT savedViewShown(view.id);
}

SavedView IncidentListPane::asView() const
{
    const ListQuery &query = m_model.query();
    return {0, {}, query.view, query.text, query.sort, query.order, query.group};
}

void IncidentListPane::setFilter(const QString &text)
{
    m_search->setText(text);
}

QString IncidentListPane::filter() const
{
    return m_search->text();
}

void IncidentListPane::markFound()
{
    const SearchMarks marks(SearchQuery::parse(m_model.query().text).value_or(SearchQuery()));
    if (marks == m_marks)
        return;
    m_marks = marks;
    m_table->setMarks(marks);
    m_foundTip->setMarks(marks);
    Q_EMIT marksChanged(marks);
}

ListQuery IncidentListPane::withLists(ListQuery query) const
{
    const ValueCatalog &catalog = m_workspace.catalog();
    query.closedStatuses = m_workspace.closedStatuses();
    query.priorityOrder = catalog.values(Incident::Field::Priority).mid(0, catalog.priorityCount());
    return query;
}

void IncidentListPane::applyLists()
{
    m_model.setQuery(withLists(m_model.query()));
}

void IncidentListPane::retry()
{
    const ListQuery query = m_model.query();
    m_model.setQuery({});
    m_model.setQuery(query);
}

void IncidentListPane::focusFilter()
{
    m_search->focusText();
}

void IncidentListPane::focusList()
{
    if (!isListShown()) {
        m_empty->focusText();
        return;
    }
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_presenter.rowCount() > 0)
        m_table->setCurrentIndex(m_presenter.index(0, 0));
}

void IncidentListPane::reveal(RowId id)
{
    const int row = m_model.rowOfId(id);
    if (row >= 0) {
        m_wanted = 0;
        m_table->selectRowAlone(row);
        return;
    }
    clearSelection();
    m_wanted = id;
}

void IncidentListPane::clearSelection()
{
    m_table->clearSelection();
    m_wanted = 0;
}

void IncidentListPane::takeWanted()
{
    if (m_wanted == 0 || selectedCount() > 0)
        return;
    const int row = m_model.rowOfId(m_wanted);
    if (row >= 0)
        m_table->selectRowAlone(row);
}

void IncidentListPane::chooseSelected()
{
    const IncidentKey key = selectedKey();
    m_choiceIsLoading = key.isEmpty() && selectedCount() == 1;
    if (!key.isEmpty())
        Q_EMIT incidentChosen(key);
}

void IncidentListPane::updatePage()
{
    Q_EMIT countChanged();
    QWidget *page = m_table;
    if (m_fault) {
        placeholder().explain(EmptyListPage::Reason::Failed, {}, *m_fault);
        page = m_empty;
    } else if (m_model.rowCount() == 0 && m_model.isComplete()) {
        // A view's emptiness is told from a whole cache that is empty by the counts, which come a little
        // later.
        if (m_views.counts().all == 0 && m_model.query().text.isEmpty())
            placeholder().explain(EmptyListPage::Reason::NothingHere);
        else if (!m_model.query().text.isEmpty())
            placeholder().explain(EmptyListPage::Reason::NothingMatches, m_model.query().text);
        else
            placeholder().explain(EmptyListPage::Reason::ViewIsEmpty);
        page = m_empty;
    }
    m_pages->setCurrentWidget(page);
}

void IncidentListPane::retranslate()
{
    m_table->setAccessibleName(tr("Incidents"));
    m_table->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_columns->retranslate();
    m_groups->retranslate();
    m_presenter.retranslate();
}

void IncidentListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_workspace.orderTexts();
    } else if (event->type() == QEvent::PaletteChange && m_table) {
        m_presenter.setPalette(palette());
    }
}
