// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/Bench.h"
#include "tests/benchmark/Measures.h"

#include "ui/MainWindow.h"
#include "ui/list/IncidentListPane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <QTableView>
#include <QTimer>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;

//! \brief Ends the process with the first paint at which \a isFilled holds, so that its whole life is the
//! start-up.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(std::function<bool()> isFilled)
        : m_isFilled(std::move(isFilled))
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_isFilled())
            QTimer::singleShot(0, this, [] { std::_Exit(EXIT_SUCCESS); });
        return false;
    }

private:
    std::function<bool()> m_isFilled;
};

double lifeOf(const QString &kind, const QString &folder)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {u"--start"_s, kind, u"--folder"_s, folder});
    process.waitForFinished(60'000);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
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
        const FirstPaint painted([] { return true; });
        return QApplication::exec();
    }
    Bench bench(folder);
    const FirstPaint painted(
        [&bench] { return bench.list().model().rowCount() >= 20 && bench.isScreenFilled(); });
    return QApplication::exec();
}

bool measureStart(const Subject &subject, Figures &figures)
{
    {
        // A start that is cut short, as those below are, leaves its log for the next one to read.
        Bench closedWell(subject.folder);
        if (!closedWell.settle())
            return false;
    }
    Series console;
    Series empty;
    for (int round = -1; round < rounds; ++round) {
        const double ours = lifeOf(u"console"_s, subject.folder);
        const double limit = lifeOf(u"empty"_s, subject.folder);
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
