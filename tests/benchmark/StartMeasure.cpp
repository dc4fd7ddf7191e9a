// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/Bench.h"
#include "tests/benchmark/Measures.h"

#include "ui/MainWindow.h"
#include "ui/list/IncidentListPane.h"
#include "ui/list/IncidentTableView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;
constexpr int patience = 60'000; // Milliseconds.

//! \brief Says so on the standard output when the first picture of which \a isFilled holds is painted, and
//! ends the process as a person would. \a isFilled is asked of each widget that is painted.
class FirstPaint : public QObject
{
public:
    using Condition = std::function<bool(const QObject *painted)>;

    explicit FirstPaint(Condition isFilled)
        : m_isFilled(std::move(isFilled))
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Behind the picture, and before what the console does when it is there.
        if (event->type() == QEvent::Paint && m_isFilled(watched))
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        return false;
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        std::puts("painted");
        std::fflush(stdout);
        QCoreApplication::quit();
        return true;
    }

private:
    Condition m_isFilled;
};

double startOf(const QString &kind, const QString &folder)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {u"--start"_s, kind, u"--folder"_s, folder});
    process.waitForReadyRead(patience);
    const auto took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(patience);
    return took;
}

} // namespace

int startAndEnd(const QString &kind, const QString &folder)
{
    if (kind == u"empty"_s) {
        QWidget window;
        auto *label = new QLabel(u"Empty"_s, &window);
        auto *table = new QTableView(&window);
        table->move(0, label->sizeHint().height());
        window.resize(1440, 900); // As the console's: its ground is painted as well.
        window.show();
        const FirstPaint painted([](const QObject *) { return true; });
        return QApplication::exec();
    }
    Bench bench(folder);
    const FirstPaint painted([&bench](const QObject *widget) {
        IncidentListPane &list = bench.list();
        return widget == list.table().viewport() && list.model().rowCount() >= 20 && bench.isScreenFilled();
    });
    return QApplication::exec();
}

bool measureStart(const Subject &subject, Figures &figures)
{
    {
        // A file that was not closed would be looked through first.
        Bench closedWell(subject.folder);
        if (!closedWell.settle())
            return false;
    }
    Series console;
    Series empty;
    for (int round = -1; round < rounds; ++round) {
        const double ours = startOf(u"console"_s, subject.folder);
        const double limit = startOf(u"empty"_s, subject.folder);
        if (round < 0)
            continue; // The first start reads the disk.
        console.add(ours);
        empty.add(limit);
    }
    const double ratio = console.median() / empty.median();
    figures.add({u"Start to 20 rows on the screen"_s, subject.incidents,
                 u"%1 ms (%2 ×)"_s.arg(console.median(), 0, 'f', 1).arg(ratio, 0, 'f', 2),
                 u"empty window %1 ms"_s.arg(empty.median(), 0, 'f', 1), u"≤ 1.3 ×"_s, ratio <= 1.3});
    return true;
}
