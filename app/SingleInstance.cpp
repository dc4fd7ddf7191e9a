// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/SingleInstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestWish = qint64(16) * 1024;
constexpr std::chrono::seconds longestTalk{5};
constexpr std::chrono::milliseconds betweenTries{50};
constexpr auto taken = "taken\n";

//! \brief Where the first one listens: in the profile's folder, which is the owner's alone, if the system's
//! short limit for such names allows it.
QString addressFor(const QString &folder)
{
    constexpr qsizetype longestSocketName = 100;
    const QString digest = QString::fromLatin1(
        QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().first(20));
#ifdef Q_OS_UNIX
    const QString inside = folder + "/instance.socket"_L1;
    if (QFile::encodeName(inside).size() <= longestSocketName)
        return inside;
    return QDir::tempPath() + "/incident-console-"_L1 + digest;
#else
    Q_UNUSED(longestSocketName)
    return "incident-console-"_L1 + digest;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_address(addressFor(QDir(profileFolder).canonicalPath()))
    , m_lock(profileFolder + "/instance.lock"_L1)
{
    // A lock goes stale with its process, never with its age: a console may run for weeks.
    m_lock.setStaleLockTime(0);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            answer(socket);
    });
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::claim(const QString &wish, std::chrono::milliseconds patience)
{
    QDeadlineTimer deadline(patience);
    do {
        if (m_lock.tryLock(0)) {
            listen();
            return Role::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return Role::Unusable;
        if (handOver(wish,
                     deadline.remainingTimeAsDuration() > patience
                         ? patience
                         : std::chrono::duration_cast<std::chrono::milliseconds>(
                             deadline.remainingTimeAsDuration())))
            return Role::HandedOver;
        // The other one may just be starting, or just be ending.
        QThread::msleep(static_cast<unsigned long>(betweenTries.count()));
    } while (!deadline.hasExpired());
    return Role::Unanswered;
}

void SingleInstance::listen()
{
    // Whatever is left there belonged to a program that is gone: the lock is ours.
    QLocalServer::removeServer(m_address);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_address))
        qWarning("A second start cannot reach this one: %ls", qUtf16Printable(m_server.errorString()));
}

void SingleInstance::answer(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(longestTalk, socket, &QLocalSocket::abort);
    const auto read = [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestWish)
                socket->abort();
            return;
        }
        const QString wish = QString::fromUtf8(socket->readLine(longestWish)).trimmed();
        socket->write(taken);
        socket->disconnectFromServer();
        Q_EMIT asked(wish);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    // The line may have come together with the connection.
    if (socket->bytesAvailable() > 0)
        read();
}

bool SingleInstance::handOver(const QString &wish, std::chrono::milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(left()))
        return false;
    socket.write(wish.toUtf8() + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(left()))
            return false;
    }
    return socket.readLine() == taken;
}
