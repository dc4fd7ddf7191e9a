// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/FileSystem.h"

#include <QSet>

#ifdef Q_OS_WIN
#include <QDir>
#include <QFileInfo>

#include <windows.h>

#include <aclapi.h>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

//! \brief Who runs this process. Empty when the system does not say.
std::vector<BYTE> currentUser()
{
    HANDLE opened = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &opened))
        return {};
    const std::unique_ptr<void, decltype(&CloseHandle)> token(opened, &CloseHandle);
    DWORD size = 0;
    GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    std::vector<BYTE> user(size);
    if (!GetTokenInformation(token.get(), TokenUser, user.data(), size, &size))
        return {};
    return user;
}

bool close(const QString &path, DWORD inheritance)
{
    const std::vector<BYTE> user = currentUser();
    if (user.empty())
        return false;
    EXPLICIT_ACCESSW access = {};
    access.grfAccessPermissions = FILE_ALL_ACCESS;
    access.grfAccessMode = SET_ACCESS;
    access.grfInheritance = inheritance;
    access.Trustee.TrusteeForm = TRUSTEE_IS_SID;
    access.Trustee.TrusteeType = TRUSTEE_IS_USER;
    access.Trustee.ptstrName =
        static_cast<LPWSTR>(reinterpret_cast<const TOKEN_USER *>(user.data())->User.Sid);
    ACL *made = nullptr;
    if (SetEntriesInAclW(1, &access, nullptr, &made) != ERROR_SUCCESS)
        return false;
    const std::unique_ptr<ACL, decltype(&LocalFree)> list(made, &LocalFree);
    std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    // Protected: what the folders above allow does not come back.
    return SetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT,
                                 DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr,
                                 nullptr, list.get(), nullptr)
        == ERROR_SUCCESS;
}

} // namespace

bool FileSystem::closeFile(const QString &path)
{
    return close(path, NO_INHERITANCE);
}

bool FileSystem::closeFolder(const QString &path)
{
    return close(path, SUB_CONTAINERS_AND_OBJECTS_INHERIT);
}

QByteArray FileSystem::identity(const QString &path)
{
    // An open file can be neither removed nor replaced here.
    return QFileInfo::exists(path) ? QByteArrayLiteral("there") : QByteArray();
}

bool FileSystem::isRemote(const QString &path)
{
    const QString full = QDir::cleanPath(QDir(path).absolutePath());
    const bool isLongName = full.startsWith("//?/"_L1) || full.startsWith("//./"_L1);
    if (full.startsWith("//"_L1) && (!isLongName || full.startsWith("//?/UNC/"_L1, Qt::CaseInsensitive)))
        return true;
    const QString drive = (isLongName ? full.mid(4) : full).first(2) + u'\\';
    return GetDriveTypeW(drive.toStdWString().c_str()) == DRIVE_REMOTE;
}
#else
#include <QFile>
#include <QStorageInfo>

#include <sys/stat.h>

bool FileSystem::closeFile(const QString &path)
{
    return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

bool FileSystem::closeFolder(const QString &path)
{
    return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray FileSystem::identity(const QString &path)
{
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return {};
    return QByteArray::number(qulonglong(file.st_dev)) + ':' + QByteArray::number(qulonglong(file.st_ino));
}

bool FileSystem::isRemote(const QString &path)
{
    return isRemoteType(QStorageInfo(path).fileSystemType());
}
#endif

bool FileSystem::isRemoteType(const QByteArray &type)
{
    static const QSet<QByteArray> types{
        "nfs",   "nfs4",  "cifs", "smb",        "smb2",       "smb3",        "smbfs",          "ncpfs",
        "afs",   "coda",  "9p",   "ceph",       "glusterfs",  "lustre",      "webdav",         "davfs",
        "afpfs", "ocfs2", "gfs2", "fuse.sshfs", "fuse.davfs", "fuse.rclone", "fuse.gvfsd-fuse"};
    return types.contains(type.toLower());
}
