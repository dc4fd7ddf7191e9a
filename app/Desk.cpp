// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Desk.h"

#include "app/Logging.h"
#include "ui/Wording.h"
#include "ui/detail/DetailPane.h"
#include "ui/widgets/MessageBanner.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Key = Preferences::Key;

namespace {

constexpr qint64 largestCatalog = qint64(8) * 1024 * 1024;
//! A window that starts minimised paints nothing; the network is not to wait for ever.
constexpr auto paintPatience = 2s;
//! \brief Windows ends what has not answered after five seconds.
constexpr auto sessionEndPatience = 4s;

} // namespace

Desk::Desk(const QString &folder, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_preferences(preferences)
    , m_workspace(m_client)
    , m_retention(m_workspace, preferences)
    , m_opening(beginOpening())
    , m_window(m_workspace, preferences)
{
    connect(&m_client, &ServiceDeskClient::tokenTaken, this, &Logging::addSecret);
    connect(&m_workspace.connectivity(), &Connectivity::changed, this, &Desk::takeConnectivity);
    connect(&m_preferences, &Preferences::changed, this, &Desk::takePreference);
    // Until the first picture is drawn.
    m_workspace.storeThread().holdPatient(true);
    connect(this, &Desk::painted, this, [this] { m_workspace.storeThread().holdPatient(false); });
    for (const Key key : {Key::UndoSeconds, Key::RefreshMinutes, Key::TrustedCertificates})
        takePreference(key);
    readAdminCatalog();
    m_window.installEventFilter(this);
}

Desk::~Desk()
{
    m_window.removeEventFilter(this);
}

void Desk::open()
{
    m_opening.then(this, [this](const Result<StoreReport> &report) { takeReport(report); });
    m_window.show();
    QTimer::singleShot(paintPatience, this, [this] {
        if (!std::exchange(m_isPainted, true))
            Q_EMIT painted();
    });
}

bool Desk::eventFilter(QObject *watched, QEvent *event)
{
    // Behind the paint, so that the first frame is on the screen before anything is sent.
    if (event->type() == QEvent::Paint && !std::exchange(m_isPainted, true))
        QTimer::singleShot(0, this, &Desk::painted);
    return QObject::eventFilter(watched, event);
}

void Desk::keep()
{
    if (!m_workspace.keep(sessionEndPatience))
        qWarning("What was typed last may not be on disk: the disk did not answer in time.");
}

void Desk::tell(Theme::Tone tone, const QString &sentence, const QString &details)
{
    MessageBanner *banner = m_window.banner();
    const QString earlier = banner->isHidden() ? QString() : banner->text();
    if (earlier.contains(sentence))
        return;
    banner->showMessage(tone, earlier.isEmpty() ? sentence : earlier + u'\n' + sentence, details);
}

QString Desk::salvageWords(const StoreReport &report)
{
    const auto listed = [](const QStringList &files) {
        return QDir::toNativeSeparators(files.join(", "_L1));
    };
    QStringList words{tr("A file of this computer's incidents was damaged. It is kept as %1.")
                          .arg(listed(report.setAside))};
    if (report.rescued > 0)
        words += tr("What could be read of it is here. Changes that waited in it are held: look through the "
                    "outbox, and send what was not sent.");
    else if (report.unsaved.size() < report.setAside.size())
        words += tr("Nothing of it could be read.");
    if (report.rescued > 0 && report.isPartial)
        words += tr("A part of it was too damaged to be read.");
    if (report.leftOut > 0)
        words +=
            tr("%n older entry(ies) in it stayed out, because newer ones are here.", nullptr, report.leftOut);
    if (!report.unsaved.isEmpty())
        words +=
            tr("Nothing of %1 is here yet, because it could not be copied: the disk may be full. Correct "
               "what the details say, and start the console again; it tries again then.")
                .arg(listed(report.unsaved.keys()));
    return words.join(u' ');
}

void Desk::takeReport(const Result<StoreReport> &report)
{
    if (!report) {
        m_window.banner()->showMessage(
            Theme::Tone::Error,
            tr("The incidents on this computer cannot be opened, so nothing can be shown or kept. Quit, "
               "correct what the details say, and start again. Folder: %1")
                .arg(QDir::toNativeSeparators(m_folder)),
            Wording::errorDetails(report.error()));
        m_window.banner()->addAction(tr("Quit"), this, [] { QCoreApplication::quit(); });
        return;
    }
    if (!report->setAside.isEmpty())
        tell(Theme::Tone::Warning, salvageWords(*report), QStringList(report->unsaved.values()).join(u'\n'));
    if (report->madeUnknown > 0)
        tell(Theme::Tone::Information,
             tr("The console ended while %n change(s) were on the way. It now finds out what became of them; "
                "the outbox shows it.",
                nullptr, report->madeUnknown));
    Q_EMIT opened();
}

void Desk::workOfflineForNow(bool offline)
{
    const QScopedValueRollback guard(m_forNow, true);
    m_workspace.connectivity().setWorkOffline(offline);
}

void Desk::takeConnectivity()
{
    const bool offline = m_workspace.connectivity().isWorkOffline();
    if (offline == m_offline)
        return;
    m_offline = offline;
    m_client.setWorkOffline(offline);
    if (!m_forNow)
        m_preferences.set(Key::WorkOffline, offline);
}

void Desk::takePreference(Key key)
{
    switch (key) {
    case Key::UndoSeconds:
        m_workspace.engine().setUndoWindow(std::chrono::seconds(m_preferences.number(key)));
        return;
    case Key::RefreshMinutes:
        m_workspace.refresher().setInterval(std::chrono::minutes(m_preferences.number(key)));
        return;
    case Key::ClosedStatuses:
        m_workspace.setClosedStatuses(m_preferences.value(key).toStringList());
        return;
    case Key::TrustedCertificates:
        m_client.setTrusted(CertificateTrusts::fromTexts(m_preferences.value(key).toStringList()));
        return;
    case Key::CatalogFile:
        readAdminCatalog();
        return;
    case Key::Language:
    case Key::Theme:
    case Key::ServerAddress:
    case Key::UserName:
    case Key::RememberPassword:
    case Key::InsecureAllowed:
    case Key::WorkOffline:
    case Key::OpenNextAfterResolve:
    case Key::WindowGeometry:
    case Key::WindowState:
    case Key::SplitterState:
    case Key::ListHeader:
    case Key::ListSort:
    case Key::ListGroup:
    case Key::LastView:
    case Key::LastIncident:
    case Key::BringInSize:
    case Key::ForgetAfterDays:
    case Key::LastForgetting:
        return;
    }
}

Future<Result<StoreReport>> Desk::beginOpening()
{
    // Before anything can meet it: it is told once, and heard when the window is there.
    connect(&m_workspace.storeThread(), &StoreThread::damaged, this, [this] {
        tell(Theme::Tone::Warning,
             tr("A file of this computer's incidents is damaged. Quit and start the console again: what can "
                "be read of it is saved then."));
    });
    auto opening = m_workspace.open(m_folder);
    // Meanwhile what the first list is asked by, or it would be asked for again.
    takePreference(Key::ClosedStatuses);
    QFile starter(u":/catalog/starter.json"_s);
    const bool isThere = starter.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    if (const auto read = m_workspace.catalog().addFile(starter.readAll(), starter.fileName());
        !isThere || !read)
        qWarning("The shipped value lists cannot be read.");
    return opening;
}

void Desk::readAdminCatalog()
{
    const QString name = m_preferences.text(Key::CatalogFile);
    if (name.isEmpty())
        return;
    QFile file(name);
    if (QFileInfo(name).isDir() || !file.open(QIODevice::ReadOnly) || file.size() > largestCatalog) {
        tell(Theme::Tone::Warning,
             tr("The value lists in %1 cannot be read, so the usual ones are offered. Check the file's name "
                "and permissions in the settings.")
                 .arg(QDir::toNativeSeparators(name)),
             file.errorString());
        return;
    }
    if (const auto read = m_workspace.catalog().addFile(file.readAll(), QFileInfo(name).fileName()); !read)
        tell(Theme::Tone::Warning,
             tr("The value lists in %1 have a mistake, so the usual ones are offered. The details say where.")
                 .arg(QDir::toNativeSeparators(name)),
             read.error().detail);
}
