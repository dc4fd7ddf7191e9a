// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreThread.h"

#include <functional>
#include <optional>

#include <tl/expected.hpp>

//! \brief A search with its order and its groups that a person gave a name.
struct SavedView {
    qint64 id = 0; //!< 0 = not saved yet.
    QString name;
    ListQuery::View within = ListQuery::View::All; //!< The fixed view in which is searched.
    QString text; //!< In the language of SearchQuery.
    ListColumn::Value sort = ListColumn::LastRead;
    Qt::SortOrder order = Qt::DescendingOrder;
    std::optional<ListColumn::Value> group = std::nullopt;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

//! \brief The saved views in the order in which the person put them. Kept in the file that is never thrown
//! away; a change counts once it is on disk.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    //! \brief Why a view cannot have a name.
    enum class Fault { NoName, TooLong, TooMany };
    Q_ENUM(Fault)

    static constexpr qsizetype longestName = 100;
    static constexpr qsizetype most = 100;

    explicit SavedViews(StoreThread &thread, QObject *parent = nullptr);

    void load();
    [[nodiscard]] const QList<SavedView> &all() const { return m_views; }
    [[nodiscard]] std::optional<SavedView> find(qint64 id) const;
    //! \brief The one with this name, compared without case.
    [[nodiscard]] std::optional<SavedView> named(const QString &name) const;
    [[nodiscard]] std::optional<Fault> fault(const QString &name) const;

    //! \brief Lets \a edit change what is on disk, on the store's thread, so that of two quick changes the
    //! second begins with the first. A view without an id gets one; one with an id that is not there any more
    //! stays out.
    [[nodiscard]] Future<Result<void>> change(std::function<void(QList<SavedView> &)> edit);
    //! \brief Adds \a view, or puts it in the place of the one with its id or its name.
    [[nodiscard]] Future<Result<void>> save(const SavedView &view);
    [[nodiscard]] Future<Result<void>> remove(qint64 id);
    //! \brief Adds \a view, which was removed, at \a place again and says what it is called: where its name
    //! was taken meanwhile it gets a number.
    [[nodiscard]] Future<Result<QString>> bringBack(const SavedView &view, qsizetype place);
    //! \brief One place up (-1) or down (1); at the end nothing happens.
    [[nodiscard]] Future<Result<void>> move(qint64 id, int by);
    //! \brief Adds those of \a views that are not there yet, and says how many; a name that is taken gets a
    //! number.
    [[nodiscard]] Future<Result<int>> merge(const QList<SavedView> &views);

    //! \brief For a file that goes to another computer.
    [[nodiscard]] static QByteArray toJson(const QList<SavedView> &views);
    //! \brief What such a file holds; none when it is no such file. Ids are 0.
    [[nodiscard]] static std::optional<QList<SavedView>> fromJson(const QByteArray &json);

Q_SIGNALS:
    void changed();

private:
    StoreThread &m_thread;
    QList<SavedView> m_views;
};
