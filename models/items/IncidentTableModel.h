// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/ListTransition.h"
#include "models/store/IncidentStore.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>

class Workspace;

//! \brief The list: it holds row ids in order and fetches the rows that are looked at. Columns are
//! ListColumn; words and icons are made in ui/.
class IncidentTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, //!< IncidentKey.
        RowIdRole,
        RowRole, //!< The whole IncidentRow; invalid while it is being fetched.
        LoadedRole, //!< bool.
        PriorityRankRole, //!< 0 = lowest; -1 unknown.
        GroupRole, //!< Of a header its ListGroup; invalid on other rows.
        CollapsedRole, //!< bool, of a header.
    };
    Q_ENUM(Role)

    //! \brief Asks for \a query at once, or as soon as there is somebody to ask.
    explicit IncidentTableModel(Workspace &workspace, ListQuery query = {}, QObject *parent = nullptr);
    ~IncidentTableModel() override;

    [[nodiscard]] const ListQuery &query() const { return m_query; }
    //! \brief Changes what is shown; the answer arrives later, selection survives by QPersistentModelIndex.
    void setQuery(const ListQuery &query);
    void setSearch(const QString &text);
    void setView(ListQuery::View view);
    void sort(int column, Qt::SortOrder order) override;
    //! \brief Puts the rows of one value together, below headers that cannot be selected.
    void setGroup(std::optional<ListColumn::Value> column);
    //! \brief Shows of the group of the header \a row only the header, or its rows as well.
    void setCollapsed(int row, bool collapsed);
    [[nodiscard]] bool isHeader(int row) const { return idAt(row) < 0; }
    //! \brief The header above \a row, or -1.
    [[nodiscard]] int headerAbove(int row) const;
    //! \brief How many of the rows from \a first to \a last are headers; cheap.
    [[nodiscard]] int headersAmong(int first, int last) const;
    //! \brief Incidents of the answer, those of collapsed groups too.
    [[nodiscard]] int incidentCount() const;

    //! \brief How many rows are seen at once: so many come with the beginning of an answer.
    void setScreen(int rows) { m_screen = rows; }

    [[nodiscard]] IncidentKey keyAt(int row) const;
    //! \brief The row that shows \a key among the fetched ones, or -1.
    [[nodiscard]] int rowOf(const IncidentKey &key) const;
    //! \brief The row of \a id, or -1; linear in the number of rows.
    [[nodiscard]] int rowOfId(RowId id) const { return static_cast<int>(m_ids.indexOf(id)); }
    [[nodiscard]] RowId idAt(int row) const { return m_ids.value(row, 0); }
    //! \brief The first row behind \a row that shows one of \a ids, from the top again after the last; -1
    //! when none does.
    [[nodiscard]] int nextRowAmong(const QList<RowId> &ids, int row) const;
    //! \brief True once the answer to the current query is shown in full.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    //! \brief The beginning of the answer to the current query, or all of it, is shown.
    void firstScreenShown();
    void queryAnswered();
    void failed(const ServiceError &error);

private:
    //! \brief What makes the list ask anew.
    enum class Change { Filter, Order, Rows };
    struct Answer;
    //! \brief What the store found: headers are negative and keep their number as long as the model lives.
    struct Found {
        QList<RowId> ids;
        QHash<RowId, ListGroup> groups;
        QList<IncidentRow> screen; //!< Those of a beginning that are on screen.
    };
    class HeaderNumbers;

    void ask(Change change);
    void refetchSoon();
    void askForAll(quint64 generation, const ListQuery &query);
    [[nodiscard]] Future<Result<Found>> find(const ListQuery &query, int limit);
    [[nodiscard]] QVariant groupData(RowId id, int role) const;
    void takeGroups(const QHash<RowId, ListGroup> &groups, bool whole);
    [[nodiscard]] const QList<int> &headers() const;
    void hold(const QList<RowId> &ids);
    //! \brief Rows that somebody holds on to, such as the selected ones; of very many only the first.
    [[nodiscard]] QList<RowId> held() const;
    void take(quint64 generation, const Answer &answer, bool whole);
    void show(const ListTransition &planned);
    void permute(const QList<RowId> &ids);
    void swap(const QList<int> &swaps);
    void rowsMoved(const QList<RowId> &rows);
    void rowsReread(const QHash<RowId, QDateTime> &times);
    //! \brief Those of \a rows whose values are at hand.
    [[nodiscard]] QList<RowId> fetched(const QList<RowId> &rows) const;
    void fetch(const QList<RowId> &rows);
    void want(int row) const;
    void fetchWanted();
    [[nodiscard]] bool takeRows(const Result<QList<IncidentRow>> &rows);
    void tellChanged(const QList<RowId> &rows);
    //! \brief The same when \a rows stood in the lines \a places a moment ago.
    void tellChanged(const QList<RowId> &rows, const QList<int> &places);

    Workspace &m_workspace;
    ListQuery m_query;
    QList<RowId> m_ids;
    QHash<RowId, ListGroup> m_groups; //!< By their headers.
    mutable std::optional<QList<int>> m_headers; //!< Their rows, ascending, once somebody asked.
    int m_screen = 60; //!< Of a tall window; the first list is asked for before there is one.
    int m_groupedCount = 0; //!< Incidents in the groups of the last answer.
    std::shared_ptr<HeaderNumbers> m_numbers;
    mutable QCache<RowId, IncidentRow> m_rows{2'000};
    mutable QSet<int> m_wanted; //!< Rows that were looked at and are not there yet.
    mutable QTimer m_fetchTimer;
    int m_fetching = 0; //!< Answers with rows that are on their way.
    QTimer m_refetchTimer;
    QElapsedTimer m_sinceAsked; //!< For the whole order.
    QDeadlineTimer m_rest; //!< A list that takes long is not put in order all the time.
    quint64 m_generation = 0;
    std::stop_source m_stop; //!< Ends the reading of an order that nobody waits for any more.
    bool m_complete = false;
    bool m_isAsking = false; //!< The answer to the current query is on its way.
    bool m_isStale = false; //!< Rows changed while the order was being read.
};
