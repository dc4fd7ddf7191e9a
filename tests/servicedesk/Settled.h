// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"

#include "models/incident/Future.h"
#include <QTest>

#include <utility>

//! \brief The result of \a future once it is there; an error of kind StoreFailed when it never comes.
template <typename T>
[[nodiscard]] Result<T> settled(const Future<Result<T>> &future, int milliseconds = 10'000)
{
    if (QTest::qWaitFor([&future] { return future.isFinished(); }, milliseconds) && future.resultCount() == 1)
        return future.result();
    ServiceError error;
    error.kind = ServiceError::Kind::StoreFailed;
    error.detail = QStringLiteral("the future never finished");
    return tl::make_unexpected(std::move(error));
}
