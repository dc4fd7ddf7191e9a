// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/servicedesk/RawServer.h"

#include <functional>

//! \brief Everything that can go wrong with one answer, by the names of matrix.md.
namespace Faults {

//! \brief What a healthy server would say.
struct Answer {
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json; charset=utf-8";
    QByteArray headers = {}; //!< Further lines, each with its line end.
};

//! \brief Makes of the right answer what goes over the wire.
using Shape = std::function<RawServer::Reply(const Answer &)>;

[[nodiscard]] RawServer::Reply plain(const Answer &answer);
//! \brief The fault called \a name; null when there is none. \a elsewhere is where redirects lead to.
[[nodiscard]] Shape named(const QString &name, const QByteArray &elsewhere = {});

// One table for each family, put together by named().
using Table = QHash<QString, Shape>;
[[nodiscard]] Table transport();
[[nodiscard]] Table framing();
[[nodiscard]] Table meaning();
[[nodiscard]] Table statuses();

} // namespace Faults
