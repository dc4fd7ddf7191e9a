// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Profile.h"

#include "models/store/FileSystem.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSettings = qint64(4) * 1024 * 1024;

//! \brief Makes \a folder for its owner only, whatever it or the umask allowed before.
bool makePrivate(const QString &folder)
{
    return QDir().mkpath(folder) && FileSystem::closeFolder(folder) && QFileInfo(folder).isWritable();
}

//! \brief The system's place for data, or nothing when this account has no home.
QString usualRoot()
{
#ifdef Q_OS_UNIX
    if (qEnvironmentVariableIsEmpty("HOME") && qEnvironmentVariableIsEmpty("XDG_DATA_HOME"))
        return {};
#endif
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

//! \brief A letter or a digit of ASCII.
bool isPlain(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

bool isDamaged(const QString &fileName)
{
    QFile file(fileName);
    if (!file.exists())
        return false;
    if (file.size() > largestSettings)
        return true;
    if (file.open(QIODevice::ReadOnly) && file.readAll().contains('\0'))
        return true;
    // Nothing is read, and no fault found, before somebody asks for keys.
    const QSettings trial(fileName, QSettings::IniFormat);
    (void)trial.allKeys();
    return trial.status() == QSettings::FormatError;
}

} // namespace

Profile::Profile(const QString &name, const QString &folder)
    : m_name(name)
    , m_folder(folder)
{
}

bool Profile::isValidName(const QString &name)
{
    constexpr int longest = 40;
    const auto mayStand = [](QChar c) { return isPlain(c) || QStringView(u"._-").contains(c); };
    return !name.isEmpty() && name.size() <= longest && isPlain(name.front())
        && std::all_of(name.begin(), name.end(), mayStand);
}

tl::expected<Profile, QString> Profile::open(const QString &name, const QString &root)
{
    if (!isValidName(name))
        return tl::make_unexpected(
            tr("“%1” cannot name a profile; take 1 to 40 letters, digits, dots, dashes or underscores, the "
               "first one a letter or a digit.")
                .arg(name.left(40)));
    const QString base = root.isEmpty() ? usualRoot() : root;
    if (base.isEmpty())
        return tl::make_unexpected(
            tr("There is no place for settings and incidents, because this account has no home folder; set "
               "HOME, or name a folder after --data-folder."));
    const QString profiles = base + "/profiles"_L1;
    const QString folder = profiles + u'/' + name;
    if (!makePrivate(profiles) || !makePrivate(folder))
        return tl::make_unexpected(
            tr("The folder %1 cannot be made or written to; correct its permissions, or name another one "
               "after --data-folder.")
                .arg(QDir::toNativeSeparators(folder)));
    return Profile(name, folder);
}

QString Profile::settingsFile() const
{
    return m_folder + "/settings.ini"_L1;
}

std::unique_ptr<QSettings> Profile::openSettings(QString *problem) const
{
    const QString fileName = settingsFile();
    if (isDamaged(fileName)) {
        const QString kept =
            fileName + ".broken-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
        if (QFile::rename(fileName, kept))
            *problem = tr("The settings of this profile were damaged. They are kept as %1, and the usual "
                          "settings are used.")
                           .arg(QDir::toNativeSeparators(kept));
    }
    if (QFile::exists(fileName))
        (void)FileSystem::closeFile(fileName);
    return std::make_unique<QSettings>(fileName, QSettings::IniFormat);
}

QString Profile::dataFolder(const QUrl &server) const
{
    const int usualPort = server.scheme() == "http"_L1 ? 80 : 443;
    const int port = server.port(usualPort);
    QString place = server.host(QUrl::FullyEncoded).toLower();
    if (port != usualPort)
        place += u':' + QString::number(port);
    QString path = server.path(QUrl::FullyEncoded).toLower();
    while (path.endsWith(u'/'))
        path.chop(1);
    place += path;

    const QString host = server.host(QUrl::FullyEncoded).toLower().left(60);
    QString readable;
    for (const QChar c : host) {
        if (isPlain(c) || c == u'.')
            readable += c;
        else if (!readable.endsWith(u'-'))
            readable += u'-';
    }
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + "/servers/"_L1 + readable + u'-' + QString::fromLatin1(hash.first(10));
}

QString Profile::unassignedFolder() const
{
    return m_folder + "/servers/not-signed-in"_L1;
}

void Profile::assign(const QUrl &server) const
{
    const QString target = dataFolder(server);
    if (QFileInfo::exists(unassignedFolder()) && !QFileInfo::exists(target))
        QDir().rename(unassignedFolder(), target);
}
