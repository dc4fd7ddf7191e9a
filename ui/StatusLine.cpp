// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/StatusLine.h"

#include "models/items/Workspace.h"
#include "ui/Actions.h"
#include "ui/Icons.h"
#include "ui/Wording.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

#include <chrono>

using namespace std::chrono_literals;

namespace {

QString iconFor(Connectivity::State state)
{
    switch (state) {
    case Connectivity::State::Online:
        return QStringLiteral("network-online");
    case Connectivity::State::WorkOffline:
        return QStringLiteral("offline-mode");
    case Connectivity::State::SignInNeeded:
        return QStringLiteral("dialog-warning");
    case Connectivity::State::NotYetKnown:
    case Connectivity::State::Unreachable:
        return QStringLiteral("network-offline");
    }
    return {};
}

//! \brief A button with a menu that reads like the words beside it, without an arrow beneath them.
class WordsWithMenu : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
        QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

//! \brief A button shows "&" as a mnemonic; in a name it is a letter.
QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

bool needsPerson(const OutboxEntry &entry)
{
    switch (entry.state) {
    case OutboxEntry::State::Refused:
        return true;
    case OutboxEntry::State::Unknown:
        return entry.kind == OutboxEntry::Kind::Create;
    case OutboxEntry::State::Conflict: // Counted on its own.
    case OutboxEntry::State::Waiting:
    case OutboxEntry::State::Held:
    case OutboxEntry::State::InFlight:
    case OutboxEntry::State::Accepted:
        return false;
    }
    return false;
}

} // namespace

StatusLine::StatusLine(Workspace &workspace, Actions &actions, Clock clock, QWidget *parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_clock(std::move(clock))
{
    build(actions);
    connect(&m_workspace.connectivity(), &Connectivity::changed, this, &StatusLine::showConnection);
    connect(&m_workspace.engine(), &SyncEngine::entriesChanged, this, &StatusLine::showEntries);
    connect(&m_workspace.refresher(), &RefreshScheduler::lastRefreshChanged, this, &StatusLine::showRefresh);
    connect(&m_workspace.refresher(), &RefreshScheduler::started, this, &StatusLine::watch);
    m_second.setSingleShot(true);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &StatusLine::showProgress);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &StatusLine::showRefresh);
    m_minute.start();
    retranslate();
}

void StatusLine::build(Actions &actions)
{
    const auto prepared = [](QToolButton *made) {
        made->setAutoRaise(true);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    m_connection = prepared(new WordsWithMenu(this));
    m_connection->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_connection);
    menu->addActions({actions.get(ActionId::WorkOffline), actions.get(ActionId::TryAgain)});
    menu->addSeparator();
    menu->addActions({actions.get(ActionId::SignIn), actions.get(ActionId::SignOut)});
    m_connection->setMenu(menu);
    m_refresh = new QLabel(this);
    m_waiting = prepared(new QToolButton(this));
    m_conflicts = prepared(new QToolButton(this));
    m_selection = new QLabel(this);
    m_count = new QLabel(this);
    m_progress = new QProgressBar(this);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_stop = prepared(new QToolButton(this));
    m_message = new PlainLabel(this);
    m_message->setElided(true);
    connect(this, &QStatusBar::messageChanged, m_message, &PlainLabel::setText);
    for (QLabel *label : {m_refresh, m_selection, m_count})
        label->setTextFormat(Qt::PlainText);

    // All of them stay while a hint is shown: what the connection is must not be covered by a menu's words.
    addPermanentWidget(m_connection);
    addPermanentWidget(m_refresh);
    addPermanentWidget(m_waiting);
    addPermanentWidget(m_conflicts);
    addPermanentWidget(m_message, 1);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_stop);
    addPermanentWidget(m_selection);
    addPermanentWidget(m_count);
    hideProgress();
    connect(m_waiting, &QToolButton::clicked, this, &StatusLine::outboxRequested);
    connect(m_conflicts, &QToolButton::clicked, this, &StatusLine::conflictsRequested);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_run)
            m_run->cancel();
    });
}

void StatusLine::setUser(const QString &user)
{
    m_user = user;
    showConnection();
}

void StatusLine::setShown(qint64 shown, qint64 total)
{
    m_shown = shown;
    m_total = total;
    showCounts();
}

void StatusLine::setSelected(int count)
{
    m_selected = count;
    showCounts();
}

QString StatusLine::connectionText() const
{
    return m_connection->accessibleName();
}

QString StatusLine::countText() const
{
    return m_count->text();
}

void StatusLine::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop refreshing. What has arrived is kept."));
    m_progress->setAccessibleName(tr("Refreshing"));
    m_waiting->setToolTip(tr("Show what waits to be sent."));
    m_conflicts->setToolTip(tr("Show the incidents that a colleague changed at the same time."));
    showConnection();
    showRefresh();
    showEntries();
    showCounts();
}

void StatusLine::showConnection()
{
    const Connectivity &connectivity = m_workspace.connectivity();
    const QString text = Wording::connectivity(connectivity, m_user);
    m_connection->setIcon(Icons::get(iconFor(connectivity.state()), palette()));
    m_connection->setText(withoutMnemonic(Wording::oneLine(text)));
    m_connection->setAccessibleName(text);
    QString tip = text;
    if (const std::optional<ServiceError> &reason = connectivity.reason())
        tip += u'\n' + Wording::error(*reason);
    m_connection->setToolTip(Wording::toolTip(tip));
    m_stop->setIcon(Icons::get(QStringLiteral("process-stop"), palette()));
    m_waiting->setIcon(Icons::get(QStringLiteral("mail-outbox"), palette()));
    m_conflicts->setIcon(Icons::get(QStringLiteral("state-conflict"), palette()));
}

void StatusLine::showRefresh()
{
    const QDateTime last = m_workspace.refresher().lastRefresh();
    m_refresh->setText(last.isValid() ? tr("last refresh %1").arg(Wording::ago(last, m_clock()))
                                      : tr("not refreshed yet"));
    m_refresh->setToolTip(last.isValid() ? Wording::toolTip(Wording::exact(last)) : QString());
}

void StatusLine::showEntries()
{
    int conflicts = 0;
    int waiting = 0;
    int forPerson = 0;
    for (const OutboxEntry &entry : m_workspace.engine().entries()) {
        if (entry.state == OutboxEntry::State::Conflict)
            ++conflicts;
        else if (needsPerson(entry))
            ++forPerson;
        else
            ++waiting;
    }
    QStringList words;
    if (waiting > 0)
        words += tr("%n change(s) waiting", nullptr, waiting);
    if (forPerson > 0)
        //: Changes that only the person can decide on
        words += tr("%n need(s) you", nullptr, forPerson);
    m_waiting->setText(words.join(QStringLiteral(" · ")));
    m_waiting->setVisible(!words.isEmpty());
    m_conflicts->setText(tr("%n conflict(s)", nullptr, conflicts));
    m_conflicts->setVisible(conflicts > 0);
}

void StatusLine::showCounts()
{
    const QLocale locale;
    m_selection->setText(tr("%n selected", nullptr, m_selected));
    m_selection->setVisible(m_selected > 1);
    //: 87 of 1,204 incidents
    m_count->setText(tr("%1 of %2").arg(locale.toString(m_shown), locale.toString(m_total)));
    m_count->setAccessibleName(tr("%1 of %2 incidents on this computer are shown")
                                   .arg(locale.toString(m_shown), locale.toString(m_total)));
}

void StatusLine::watch(ReadRun *run)
{
    m_run = run;
    m_second.start();
    connect(run, &ReadRun::progress, this, [this, run](int done, int total) {
        if (run != m_run)
            return;
        m_progress->setMaximum(total);
        m_progress->setValue(done);
        //: Refreshed so far, of all
        m_progress->setFormat(tr("%1 of %2").arg(done).arg(total));
    });
    connect(run, &ReadRun::finished, this, [this, run] {
        if (run == m_run)
            hideProgress();
    });
}

void StatusLine::showProgress()
{
    if (!m_run || m_run->isFinished())
        return;
    m_progress->setMaximum(m_run->total());
    m_progress->setValue(m_run->done());
    m_progress->show();
    m_stop->show();
}

void StatusLine::hideProgress()
{
    m_second.stop();
    m_progress->hide();
    m_stop->hide();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (!m_count)
        return;
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showConnection();
}
