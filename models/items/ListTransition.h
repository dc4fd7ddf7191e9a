// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"

#include <QList>

//! \brief How one list of row ids becomes another in steps that a view can follow without losing what is
//! selected: those that go are gathered at the end and removed at once, those that come are added there at
//! once, and a last permutation brings all into order. Lists that are alike share their memory.
struct ListTransition {
    QList<RowId> before;
    QList<RowId> gathered; //!< Those that stay, then those that go.
    QList<RowId> kept; //!< Those that stay.
    QList<RowId> extended; //!< Those that stay, then those that come.
    QList<RowId> after;

    //! \brief Linear in the lengths; milliseconds for a million, so not for the thread that paints.
    [[nodiscard]] static ListTransition between(const QList<RowId> &before, const QList<RowId> &after);
    //! \brief All of \a before go and all of \a after come, for when nobody holds a row that is in both:
    //! however many there are, nothing is done to each of them.
    [[nodiscard]] static ListTransition anew(const QList<RowId> &before, const QList<RowId> &after)
    {
        return {before, before, {}, after, after};
    }
    //! \brief From \a before to \a first with what else there is in \a behind after it.
    [[nodiscard]] static ListTransition toFront(const QList<RowId> &before, const QList<RowId> &first,
                                                const QList<RowId> &behind);
    //! \brief With which place the first one has to be exchanged, then with which the second, and so on,
    //! until \a first stands before the others of \a before; empty when one of \a first is not there.
    [[nodiscard]] static QList<int> swapsToFront(const QList<RowId> &before, const QList<RowId> &first);
};
