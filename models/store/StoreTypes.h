// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"
#include "models/incident/IncidentKey.h"
#include "models/incident/Result.h"
#include "models/store/OutboxEntry.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

//! \brief A number of an incident in the cache file; stable while the file lives, used for lists only. Small,
//! because the order of a million of them is held, copied and compared.
using RowId = qint32;

//! \brief What a list can show and sort by.
class ListColumn
{
    Q_GADGET

public:
    enum Value {
        Unread,
        Sync,
        Number,
        Title,
        Priority,
        Status,
        AffectedUser,
        Classification,
        Impact,
        Urgency,
        Type,
        CloseCode,
        LastRead,
        Count
    };
    Q_ENUM(Value)

    //! \brief The field that \a column shows; none for those that show how the incident stands here.
    [[nodiscard]] static std::optional<Incident::Field> field(Value column);
};

//! \brief Which incidents a list shows, in which order.
struct ListQuery {
    enum class View { All, Open, Unread, Waiting, Conflicts };

    View view = View::All;
    QString text; //!< In the language of SearchQuery; what is none of it is taken as plain words.
    ListColumn::Value sort = ListColumn::LastRead; //!< LastRead descending = most recently touched first.
    Qt::SortOrder order = Qt::DescendingOrder;
    QStringList closedStatuses; //!< For View::Open.
    QStringList priorityOrder; //!< Low to high, for sorting by priority; unknown ones sort below.
    std::optional<ListColumn::Value> group; //!< Rows of one value together, below a header.
    QStringList collapsed; //!< ListGroup::key() of the groups of which only the header is shown.

    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};

//! \brief The rows of a list that have one value in the column by which it is grouped.
struct ListGroup {
    QString value;
    qint64 count = 0; //!< Incidents, whether they are shown or not.
    ListColumn::Value column = ListColumn::Status; //!< Whose value it is.

    //! \brief The same for all spellings of one value, as the files compare them.
    [[nodiscard]] QString key() const;
    friend bool operator==(const ListGroup &, const ListGroup &) = default;
};

//! \brief What one row of the list needs. \c shown = base ⊕ pending intents; its description and resolution
//! are left out.
struct IncidentRow {
    RowId row = 0;
    IncidentKey key;
    Incident shown;
    SyncState::Value sync = SyncState::InStep;
    bool unread = false; //!< Never opened here, or changed on the server since it was.
    bool readFailed =
        false; //!< The last refresh of this incident failed; the values are older than they should be.
    bool isFromFile = false; //!< The server said it to another computer, never to this one.
    QDateTime readAt; //!< Last time the server said this; invalid = never.

    friend bool operator==(const IncidentRow &, const IncidentRow &) = default;
};

//! \brief What a ListQuery finds. In a list of groups each begins with its header, the number -1 - its place
//! in \c groups, and goes on with its rows unless it is collapsed.
struct ListAnswer {
    QList<ListGroup> groups;
    QList<RowId> ids;
    QList<IncidentRow> screen; //!< The rows of the beginning, so that they come with it.
};

//! \brief Text on the way into an incident, kept on disk while it is typed.
struct Draft {
    IncidentKey key;
    OutboxEntry::Kind kind = OutboxEntry::Kind::Edit;
    IncidentChange change;
    QDateTime savedAt; //!< UTC.
    friend bool operator==(const Draft &, const Draft &) = default;
};

//! \brief Everything this computer knows of one incident.
struct IncidentRecord {
    RowId row = 0;
    IncidentKey key;
    IncidentSnapshot base; //!< What the server said last; \c readAt invalid when it never did.
    Incident shown; //!< base ⊕ pending intents.
    QList<OutboxEntry> pending; //!< In order of sending.
    QList<Draft> drafts; //!< At most one of each kind.
    Incident seen; //!< The base when the person last looked.
    bool unread = false;
    std::optional<ServiceError> readError;

    //! \brief The change of the draft of \a kind; empty when there is none.
    [[nodiscard]] IncidentChange draft(OutboxEntry::Kind kind) const
    {
        for (const Draft &draft : drafts) {
            if (draft.kind == kind)
                return draft.change;
        }
        return {};
    }
};

//! \brief One observed change of one field: it happened between two looks of this computer.
struct ObservedChange {
    Incident::Field field = Incident::Field::Status;
    QString before;
    QString after;
    QDateTime lastSeenBefore; //!< UTC.
    QDateTime firstSeenAfter; //!< UTC.
};

struct ViewCounts {
    qint64 all = 0;
    qint64 open = 0;
    qint64 unread = 0;
    qint64 waiting = 0;
    qint64 conflicts = 0;
    friend bool operator==(const ViewCounts &, const ViewCounts &) = default;
};

//! \brief What opening the files found and did.
struct StoreReport {
    bool isNew = false;
    QStringList setAside; //!< Broken files, kept under these names, that were looked into now.
    int rescued = 0; //!< Rows that could be read of them; what waited in them is held.
    int leftOut = 0; //!< Rows that stayed out, because something newer is here.
    bool isPartial = false; //!< Something in one of them is damaged for good.
    QMap<QString, QString> unsaved; //!< Those of which nothing is here yet, and why in technical words; the
                                    //!< next opening tries again.
    int madeUnknown = 0; //!< Intents a crash left in flight.
    bool isUnchecked = false; //!< A large cache that was not closed is read through when there is time.
};

Q_DECLARE_METATYPE(IncidentRow)
Q_DECLARE_METATYPE(ListGroup)
Q_DECLARE_METATYPE(ViewCounts)
