// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

//! \brief A QFuture whose continuation simply does not happen when its context object is gone.
//!
//! Qt 6.4's own then(context, …) asserts when the context dies before the future is done, and windows do
//! close while answers are on their way.
template <typename T> class Future : public QFuture<T>
{
public:
    Future() = default;
    Future(const QFuture<T> &future)
        : QFuture<T>(future)
    {
    }
    Future(QFuture<T> &&future)
        : QFuture<T>(std::move(future))
    {
    }

    //! \brief Calls \a next on \a context's thread with the result; not at all when there is none. Call it on
    //! that thread.
    template <typename Function>
    auto then(QObject *context, Function next) const -> Future<std::invoke_result_t<Function, T>>
    {
        using Next = std::invoke_result_t<Function, T>;
        auto promise = std::make_shared<QPromise<Next>>();
        promise->start();
        const QFuture<Next> following = promise->future();
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, promise = std::move(promise), next = std::move(next)]() mutable {
                             watcher->deleteLater();
                             const QFuture<T> done = watcher->future();
                             if (done.resultCount() == 0)
                                 return;
                             if constexpr (std::is_void_v<Next>)
                                 next(done.result());
                             else
                                 promise->addResult(next(done.result()));
                             promise->finish();
                         });
        watcher->setFuture(*this);
        return following;
    }

    //! \brief Calls \a next on \a context's thread once it is sure that no result comes. Qt's own calls at
    //! once, and a context that ends takes its futures along: it would be called when half of it is gone.
    template <typename Function> void onCanceled(QObject *context, Function next) const
    {
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, next = std::move(next)]() mutable {
                             watcher->deleteLater();
                             if (watcher->isCanceled())
                                 next();
                         });
        watcher->setFuture(*this);
    }

    //! \brief Calls \a next on the thread that brings the result forth, for work that no waiting thread
    //! should do. It touches nothing but what it was given.
    template <typename Function> auto thenThere(Function next) -> Future<std::invoke_result_t<Function, T>>
    {
        return QFuture<T>::then(QtFuture::Launch::Sync, std::move(next));
    }
};
