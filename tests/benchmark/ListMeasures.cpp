// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/Bench.h"
#include "tests/benchmark/Measures.h"
#include "tests/benchmark/Sample.h"

#include "models/store/ListSql.h"
#include "models/store/OrderedTexts.h"
#include "ui/MainWindow.h"
#include "ui/list/IncidentListPane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstPage = 200;

//! \brief The cache through plain SQLite: what no program can be quicker than.
class PlainFile
{
public:
    explicit PlainFile(const QString &folder)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        m_database.setDatabaseName(Bench::storeFolder(folder) + u"/cache.sqlite"_s);
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        (void)m_database.open();
    }
    ~PlainFile()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"plain"_s);
    }
    Q_DISABLE_COPY_MOVE(PlainFile)

    //! \brief Milliseconds to read the first page of \a sql.
    [[nodiscard]] double read(const QString &sql, const QVariantList &values) const
    {
        QElapsedTimer timer;
        timer.start();
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        query.exec();
        while (query.next()) { }
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

private:
    QSqlDatabase m_database;
};

//! \brief The first page of a sorted list as one query that reads an index from one end and nothing else.
QString sortedPage(const ListQuery &query)
{
    const bool isUp = query.order == Qt::AscendingOrder;
    const QString column = ListSql::columnName(query.sort);
    const bool isText = ListColumn::field(query.sort).has_value();
    // In an index of texts the newest come first among equals, in others the oldest.
    return u"SELECT row FROM incident ORDER BY %1 %2, touched %3 LIMIT %4"_s.arg(
        isText ? OrderedTexts::expression(column) : column, isUp ? u"ASC"_s : u"DESC"_s,
        isUp == isText ? u"DESC"_s : u"ASC"_s, QString::number(firstPage));
}

void press(QWidget *widget, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
}

} // namespace

bool measureSearch(const Subject &subject, Figures &figures)
{
    Bench bench(subject.folder);
    if (!bench.isOpen() || !Bench::await([&] { return bench.list().model().isComplete(); }))
        return false;
    const PlainFile plain(subject.folder);
    auto *line = bench.list().findChild<QLineEdit *>(u"search"_s);
    bool answered = false;
    QObject::connect(&bench.list().model(), &IncidentTableModel::firstScreenShown, &bench,
                     [&answered] { answered = true; });
    Series ours;
    Series limit;
    const QStringList searches = Sample::searches();
    for (const QString &search : searches) {
        // All but the last key; what is measured is that one.
        line->setText(search.chopped(1));
        const double took = bench.untilPainted(
            [&] {
                answered = false;
                press(line, search.last(1));
            },
            [&] { return answered && bench.isScreenFilled(); });
        if (took < 0) {
            qWarning("No first screen for the search %s", qPrintable(search));
            return false;
        }
        ours.add(took);
        ListQuery query;
        query.text = search;
        const ListSql sql = ListSql::select(u"row"_s, query, firstPage);
        limit.add(plain.read(sql.text, sql.values));
        if (qEnvironmentVariableIsSet("CONSOLE_BENCHMARK_DETAILS"))
            qInfo("%-24s %8.1f ms, plain %8.1f ms", qPrintable(search), took,
                  plain.read(sql.text, sql.values));
    }
    const double goal = subject.incidents > 100'000 ? 50 : 16;
    figures.add(
        {u"Key press to first screen of results, %1 searches"_s.arg(searches.size()), subject.incidents,
         u"median %1 ms, p99 %2 ms"_s.arg(ours.median(), 0, 'f', 1).arg(ours.percentile(99), 0, 'f', 1),
         u"plain SQLite: median %1 ms, p99 %2 ms"_s.arg(limit.median(), 0, 'f', 1)
             .arg(limit.percentile(99), 0, 'f', 1),
         u"p99 ≤ %1 ms"_s.arg(goal), ours.percentile(99) <= goal});
    return true;
}

bool measureGroup(const Subject &subject, Figures &figures)
{
    Bench bench(subject.folder);
    if (!bench.isOpen() || !Bench::await([&] { return bench.list().model().isComplete(); }))
        return false;
    IncidentTableModel &model = bench.list().model();
    Series first;
    Series all;
    for (const auto column :
         {ListColumn::Status, ListColumn::Priority, ListColumn::Classification, ListColumn::AffectedUser}) {
        QElapsedTimer timer;
        timer.start();
        const double took = bench.untilPainted([&] { model.setGroup(column); },
                                               [&] { return model.isHeader(0) && bench.isScreenFilled(); });
        if (took < 0 || !Bench::await([&] { return model.isComplete(); }))
            return false;
        first.add(took);
        all.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (qEnvironmentVariableIsSet("CONSOLE_BENCHMARK_DETAILS"))
            qInfo("group by column %d: %.1f ms, all %.1f ms", int(column), took, all.most());
    }
    const double goal = subject.incidents > 100'000 ? 250 : 50;
    figures.add({u"Group by a column to first screen"_s, subject.incidents,
                 u"median %1 ms, most %2 ms; all rows: most %3 ms"_s.arg(first.median(), 0, 'f', 1)
                     .arg(first.most(), 0, 'f', 1)
                     .arg(all.most(), 0, 'f', 1),
                 u"–"_s, u"most ≤ %1 ms"_s.arg(goal), first.most() <= goal});
    return true;
}

bool measureSort(const Subject &subject, Figures &figures)
{
    Bench bench(subject.folder);
    if (!bench.isOpen() || !Bench::await([&] { return bench.list().model().isComplete(); }))
        return false;
    const PlainFile plain(subject.folder);
    IncidentTableModel &model = bench.list().model();
    bool answered = false;
    QObject::connect(&model, &IncidentTableModel::firstScreenShown, &bench, [&answered] { answered = true; });
    Series more;
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (int column = 0; column < ListColumn::Count; ++column) {
            const double took = bench.untilPainted(
                [&] {
                    answered = false;
                    bench.list().table().horizontalHeader()->setSortIndicator(column, order);
                },
                [&] { return answered && bench.isScreenFilled(); });
            if (took < 0)
                return false;
            const double limit = plain.read(sortedPage(model.query()), {});
            more.add(took - limit);
            if (qEnvironmentVariableIsSet("CONSOLE_BENCHMARK_DETAILS"))
                qInfo("column %2d: %8.1f ms, plain %8.1f ms", column, took, limit);
        }
    }
    figures.add(
        {u"Sort by any column to first screen"_s, subject.incidents,
         u"median limit + %1 ms, most + %2 ms"_s.arg(more.median(), 0, 'f', 1).arg(more.most(), 0, 'f', 1),
         u"the same query, plain SQLite"_s, u"median ≤ limit + 5 ms"_s, more.median() <= 5});
    return true;
}
