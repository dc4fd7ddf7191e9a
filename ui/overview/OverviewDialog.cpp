// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/overview/OverviewDialog.h"

#include "models/items/Workspace.h"
#include "ui/overview/HeatMap.h"
#include "ui/overview/TallyTree.h"
#include "ui/widgets/PlainLabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Field = Incident::Field;

namespace {

//! \brief Levels of a classification, by its vendor's word. What a server sends with thousands of them is
//! counted with its tenth.
constexpr qsizetype mostLevels = 10;

//! \brief A line for every level of every path, with the sum of what lies below.
QList<TallyTree::Line> levels(const QList<Overview::Tally> &tallies)
{
    QHash<QString, TallyTree::Line> found;
    for (const Overview::Tally &tally : tallies) {
        const QStringList path = tally.value.split(u'.');
        for (qsizetype depth = 1; depth <= std::min(path.size(), mostLevels); ++depth) {
            const QString name = path.mid(0, depth).join(u'.');
            TallyTree::Line &line = found[name.toCaseFolded()];
            line.path = path.mid(0, depth);
            const QString term = TallyTree::term(u"class"_s, name);
            line.query = term.isEmpty() ? QString() : term.chopped(1) + u".*\""_s;
            line.count += tally.count;
        }
    }
    QList<TallyTree::Line> lines = found.values();
    std::sort(lines.begin(), lines.end(),
              [](const TallyTree::Line &a, const TallyTree::Line &b) { return a.path < b.path; });
    return lines;
}

} // namespace

OverviewDialog::OverviewDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    build();
    m_timer.setSingleShot(true);
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &OverviewDialog::count);
    connect(&m_workspace.store(), &IncidentStore::rowsChanged, this, [this] {
        // Not started anew while it runs: a long refresh must not put the counts off for ever.
        if (!m_timer.isActive())
            m_timer.start();
    });
    retranslate();
    count();
}

void OverviewDialog::build()
{
    m_intro = new PlainLabel(this);
    m_intro->setWordWrap(true);
    m_heatLabel = new QLabel(this);
    m_heat = new HeatMap(this);
    m_heat->setObjectName(u"heat"_s);
    m_heatLabel->setBuddy(m_heat);
    m_status = new TallyTree(this);
    m_status->setObjectName(u"status"_s);
    m_status->setRootIsDecorated(false);
    m_classification = new TallyTree(this);
    m_classification->setObjectName(u"classification"_s);
    m_age = new TallyTree(this);
    m_age->setObjectName(u"age"_s);
    m_age->setRootIsDecorated(false);
    auto *trees = new QHBoxLayout;
    trees->addWidget(m_status, 2);
    trees->addWidget(m_classification, 3);
    trees->addWidget(m_age, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(m_heatLabel);
    layout->addWidget(m_heat);
    layout->addLayout(trees, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 34);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_heat, &HeatMap::chosen, this, &OverviewDialog::filterRequested);
    for (const TallyTree *tree : {m_status, m_classification, m_age})
        connect(tree, &TallyTree::chosen, this, &OverviewDialog::filterRequested);
}

void OverviewDialog::count()
{
    if (std::exchange(m_isCounting, true)) {
        m_timer.start();
        return;
    }
    Overview::count(m_workspace.storeThread()).then(this, [this](const Result<Overview> &overview) {
        m_isCounting = false;
        if (!overview || *overview == m_overview)
            return;
        m_overview = *overview;
        fill();
    });
}

QStringList OverviewDialog::known(Field field) const
{
    return m_workspace.catalog().values(field);
}

void OverviewDialog::fill()
{
    m_heat->setTallies(m_overview.impactUrgency, known(Field::Impact), known(Field::Urgency));
    QList<TallyTree::Line> status;
    for (const Overview::Tally &tally : std::as_const(m_overview.status))
        status.append({{tally.value}, TallyTree::term(u"status"_s, tally.value), tally.count});
    m_status->setLines(status, false);
    m_classification->setLines(levels(m_overview.classification), false);
    m_age->setLines({{{tr("Changed in the last day")}, u"changed:<1d"_s, m_overview.byAge.at(0)},
                     {{tr("In the last week")}, u"changed:<1w changed:>1d"_s, m_overview.byAge.at(1)},
                     {{tr("In the last four weeks")}, u"changed:<4w changed:>1w"_s, m_overview.byAge.at(2)},
                     {{tr("No change seen since")}, u"changed:>4w"_s, m_overview.byAge.at(3)}},
                    true);
}

void OverviewDialog::retranslate()
{
    setWindowTitle(tr("Overview"));
    m_intro->setText(
        tr("All numbers count the incidents on this computer, with your own unsent values. Enter or a "
           "double click on a number shows its incidents."));
    m_heatLabel->setText(tr("&Impact (down) and urgency (across)"));
    m_heat->setAccessibleName(tr("Incidents by impact and urgency"));
    m_status->setHeading(tr("Status"));
    m_classification->setHeading(tr("Classification"));
    //: How long ago this computer saw a change of the incident.
    m_age->setHeading(tr("Last change seen"));
    fill();
}

void OverviewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_age)
        retranslate();
}
