// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreThread.h"

#include <QHash>
#include <QList>

#include <array>

//! \brief How many incidents of this computer have which values, as the list shows them.
struct Overview {
    //! \brief Incidents with one value, or one pair of values; of spellings that differ by case only, any.
    struct Tally {
        QString value;
        QString second;
        qint64 count = 0;
        friend bool operator==(const Tally &, const Tally &) = default;
    };
    //! \brief A change was seen within so many days; the last of the four counts is that of all others.
    static constexpr std::array<int, 3> ages{1, 7, 28};

    QList<Tally> impactUrgency; //!< value = impact, second = urgency.
    QList<Tally> status;
    QList<Tally> classification; //!< Whole paths.
    std::array<qint64, ages.size() + 1> byAge{}; //!< Each incident in the first that holds.
    qint64 all = 0;

    friend bool operator==(const Overview &, const Overview &) = default;

    //! \brief Counts on the store's thread, behind whatever is urgent there.
    [[nodiscard]] static Future<Result<Overview>> count(StoreThread &thread);
};
