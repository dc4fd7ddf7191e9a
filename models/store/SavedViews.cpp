// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/SavedViews.h"

#include "models/incident/SearchQuery.h"
#include "models/store/Database.h"
#include "models/store/ValueJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using View = ListQuery::View;

namespace {

constexpr std::array viewNames{std::pair{View::All, "all"}, std::pair{View::Open, "open"},
                               std::pair{View::Unread, "unread"}, std::pair{View::Waiting, "waiting"},
                               std::pair{View::Conflicts, "conflicts"}};
constexpr auto formatMark = "incident-console-views"_L1;

QString nameOf(View view)
{
    const auto found = std::find_if(viewNames.cbegin(), viewNames.cend(),
                                    [view](const auto &known) { return known.first == view; });
    return QLatin1String(found->second);
}

//! \brief What a later version may know by another name is shown as a view of all.
View viewOf(const QString &name)
{
    const auto found = std::find_if(viewNames.cbegin(), viewNames.cend(), [&name](const auto &known) {
        return name == QLatin1String(known.second);
    });
    return found == viewNames.cend() ? View::All : found->first;
}

ListColumn::Value columnOf(const QString &name)
{
    const auto column = ValueJson::fromName<ListColumn::Value>(name);
    return column && *column != ListColumn::Count ? *column : ListColumn::LastRead;
}

//! \brief None for an empty name, or for one of which nothing is known here.
std::optional<ListColumn::Value> groupOf(const QString &name)
{
    const auto column = ValueJson::fromName<ListColumn::Value>(name);
    return column && ListColumn::field(*column) ? column : std::nullopt;
}

QString nameOf(std::optional<ListColumn::Value> group)
{
    return group ? ValueJson::name(*group) : u""_s;
}

Result<QList<SavedView>> loadNow(Database &database)
{
    SqlFile &file = database.work().file();
    QList<SavedView> views;
    SqlRows rows = file.query(u"SELECT id, name, within, search, sort, descending, grouped FROM saved_view "
                              "ORDER BY place, id"_s);
    while (rows.next()) {
        views.append({rows.number(0), rows.text(1), viewOf(rows.text(2)), rows.text(3),
                      columnOf(rows.text(4)), rows.number(5) != 0 ? Qt::DescendingOrder : Qt::AscendingOrder,
                      groupOf(rows.text(6))});
    }
    return readResult(file, views);
}

//! \brief A view with an id that the file does not know was forgotten meanwhile, and stays out.
Result<QList<SavedView>> replaceNow(Database &database, QList<SavedView> views)
{
    SqlFile &file = database.work().file();
    SqlTransaction transaction(file);
    QSet<qint64> known{0};
    for (SqlRows rows = file.query(u"SELECT id FROM saved_view"_s); rows.next();)
        known.insert(rows.number(0));
    qint64 lastId = *std::max_element(known.cbegin(), known.cend());
    for (const SavedView &view : std::as_const(views))
        lastId = std::max(lastId, view.id);
    views.removeIf([&known](const SavedView &view) { return !known.contains(view.id); });
    for (SavedView &view : views) {
        if (view.id == 0)
            view.id = ++lastId;
    }
    file.execute(u"DELETE FROM saved_view"_s);
    for (qsizetype place = 0; place < views.size(); ++place) {
        const SavedView &view = views.at(place);
        file.execute(u"INSERT INTO saved_view(id, place, name, within, search, sort, descending, grouped) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {view.id, place, view.name, nameOf(view.within), view.text, ValueJson::name(view.sort),
                      view.order == Qt::DescendingOrder ? 1 : 0, nameOf(view.group)});
    }
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return views;
}

qsizetype placeOf(const QList<SavedView> &views, qint64 id)
{
    const auto found =
        std::find_if(views.cbegin(), views.cend(), [id](const SavedView &view) { return view.id == id; });
    return id == 0 || found == views.cend() ? -1 : std::distance(views.cbegin(), found);
}

qsizetype placeNamed(const QList<SavedView> &views, const QString &name)
{
    const QString wanted = name.simplified().toCaseFolded();
    const auto found = std::find_if(views.cbegin(), views.cend(), [&wanted](const SavedView &view) {
        return view.name.toCaseFolded() == wanted;
    });
    return found == views.cend() ? -1 : std::distance(views.cbegin(), found);
}

//! \brief \a name, with a number where it is taken.
QString freeName(const QList<SavedView> &views, const QString &name)
{
    QString free = name;
    for (int number = 2; placeNamed(views, free) >= 0; ++number)
        free = u"%1 (%2)"_s.arg(name).arg(number);
    return free;
}

bool isSameSearch(const SavedView &a, const SavedView &b)
{
    return a.within == b.within && a.text == b.text && a.sort == b.sort && a.order == b.order
        && a.group == b.group;
}

} // namespace

SavedViews::SavedViews(StoreThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
}

void SavedViews::load()
{
    m_thread.run([](Database &database) { return loadNow(database); })
        .then(this, [this](const Result<QList<SavedView>> &views) {
            if (!views || *views == m_views)
                return;
            m_views = *views;
            Q_EMIT changed();
        });
}

std::optional<SavedView> SavedViews::find(qint64 id) const
{
    const qsizetype place = placeOf(m_views, id);
    return place < 0 ? std::nullopt : std::optional(m_views.at(place));
}

std::optional<SavedView> SavedViews::named(const QString &name) const
{
    const qsizetype place = placeNamed(m_views, name);
    return place < 0 ? std::nullopt : std::optional(m_views.at(place));
}

std::optional<SavedViews::Fault> SavedViews::fault(const QString &name) const
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return Fault::NoName;
    if (wanted.size() > longestName)
        return Fault::TooLong;
    return m_views.size() >= most && !named(wanted) ? std::optional(Fault::TooMany) : std::nullopt;
}

Future<Result<void>> SavedViews::change(std::function<void(QList<SavedView> &)> edit)
{
    return m_thread
        .run([edit = std::move(edit)](Database &database) {
            return loadNow(database).and_then([&](QList<SavedView> views) {
                edit(views);
                return replaceNow(database, std::move(views));
            });
        })
        .then(this, [this](const Result<QList<SavedView>> &changed) -> Result<void> {
            if (!changed)
                return tl::unexpected(changed.error());
            if (*changed != m_views) {
                m_views = *changed;
                Q_EMIT this->changed();
            }
            return {};
        });
}

Future<Result<void>> SavedViews::save(const SavedView &view)
{
    return change([view](QList<SavedView> &views) {
        SavedView saved = view;
        saved.name = view.name.simplified();
        // The name decides: a view that is renamed to another's name takes its place.
        if (const qsizetype same = placeNamed(views, saved.name); same >= 0) {
            const qint64 id = views.at(same).id;
            if (saved.id != id)
                views.removeIf([&saved](const SavedView &known) { return known.id == saved.id; });
            saved.id = id;
        }
        if (const qsizetype place = placeOf(views, saved.id); place >= 0)
            views[place] = saved;
        else
            views.append(saved);
    });
}

Future<Result<void>> SavedViews::remove(qint64 id)
{
    return change([id](QList<SavedView> &views) {
        views.removeIf([id](const SavedView &view) { return view.id == id; });
    });
}

Future<Result<QString>> SavedViews::bringBack(const SavedView &view, qsizetype place)
{
    const auto name = std::make_shared<QString>();
    const auto insert = [view, place, name](QList<SavedView> &views) {
        SavedView again = view;
        again.id = 0;
        again.name = *name = freeName(views, view.name);
        views.insert(std::clamp<qsizetype>(place, 0, views.size()), again);
    };
    return change(insert).then(
        this, [name](const Result<void> &done) { return done.map([name] { return *name; }); });
}

Future<Result<void>> SavedViews::move(qint64 id, int by)
{
    return change([id, by](QList<SavedView> &views) {
        const qsizetype from = placeOf(views, id);
        const qsizetype to = from + by;
        if (from >= 0 && to >= 0 && to < views.size())
            views.move(from, to);
    });
}

Future<Result<int>> SavedViews::merge(const QList<SavedView> &views)
{
    const auto added = std::make_shared<int>(0);
    const auto add = [views, added](QList<SavedView> &all) {
        for (SavedView view : views) {
            const QString name = view.name.simplified();
            const qsizetype same = placeNamed(all, name);
            if ((same >= 0 && isSameSearch(all.at(same), view)) || all.size() >= most)
                continue;
            view.id = 0;
            view.name = freeName(all, name);
            all.append(view);
            ++*added;
        }
    };
    return change(add).then(
        this, [added](const Result<void> &done) { return done.map([added] { return *added; }); });
}

QByteArray SavedViews::toJson(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views) {
        array.append(QJsonObject{{u"name"_s, view.name},
                                 {u"within"_s, nameOf(view.within)},
                                 {u"search"_s, view.text},
                                 {u"sort"_s, ValueJson::name(view.sort)},
                                 {u"descending"_s, view.order == Qt::DescendingOrder},
                                 {u"group"_s, nameOf(view.group)}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, formatMark}, {u"version"_s, 1}, {u"views"_s, array}})
        .toJson();
}

std::optional<QList<SavedView>> SavedViews::fromJson(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(u"format"_s).toString() != formatMark || !file.value(u"views"_s).isArray())
        return std::nullopt;
    QList<SavedView> views;
    const QJsonArray array = file.value(u"views"_s).toArray();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        SavedView view;
        view.name = object.value(u"name"_s).toString().simplified();
        view.within = viewOf(object.value(u"within"_s).toString());
        view.text = object.value(u"search"_s).toString();
        view.sort = columnOf(object.value(u"sort"_s).toString());
        view.order = object.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
        view.group = groupOf(object.value(u"group"_s).toString());
        if (view.name.isEmpty() || view.name.size() > longestName || views.size() >= most
            || view.text.size() > SearchQuery::longestText)
            return std::nullopt;
        views.append(view);
    }
    return views;
}
