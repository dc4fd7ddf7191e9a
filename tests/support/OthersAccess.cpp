// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/support/OthersAccess.h"

#ifdef Q_OS_WIN
#include <QDir>
#include <QStringList>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

template <typename T> using Local = std::unique_ptr<T, decltype(&LocalFree)>;

QString nameOf(PSID sid)
{
    wchar_t *text = nullptr;
    if (!ConvertSidToStringSidW(sid, &text))
        return u"?"_s;
    const Local<wchar_t> kept(text, &LocalFree);
    return QString::fromWCharArray(text);
}

} // namespace

bool OthersAccess::canBeTold()
{
    const HMODULE system = GetModuleHandleW(L"ntdll.dll");
    return system == nullptr || GetProcAddress(system, "wine_get_version") == nullptr;
}

QString OthersAccess::to(const QString &path)
{
    std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    ACL *list = nullptr;
    PSID owner = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT,
                              DACL_SECURITY_INFORMATION | OWNER_SECURITY_INFORMATION, &owner, nullptr, &list,
                              nullptr, &descriptor)
        != ERROR_SUCCESS)
        return u"the access list cannot be read"_s;
    const Local<void> kept(descriptor, &LocalFree);
    if (!list)
        return u"everybody may do everything"_s;
    QStringList others;
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *found = nullptr;
        if (!GetAce(list, i, &found))
            return u"an entry cannot be read"_s;
        auto *entry = static_cast<ACCESS_ALLOWED_ACE *>(found);
        PSID sid = &entry->SidStart;
        const bool isSystem = IsWellKnownSid(sid, WinLocalSystemSid)
            || IsWellKnownSid(sid, WinBuiltinAdministratorsSid) || IsWellKnownSid(sid, WinCreatorOwnerSid);
        if (entry->Header.AceType == ACCESS_ALLOWED_ACE_TYPE && entry->Mask != 0 && !isSystem
            && !EqualSid(sid, owner))
            others += u"%1 may do %2"_s.arg(nameOf(sid), QString::number(entry->Mask, 16));
    }
    return others.join(u", "_s);
}

bool OthersAccess::grant(const QString &path)
{
    std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    return SetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr,
                                 nullptr, nullptr)
        == ERROR_SUCCESS;
}
#else
#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

bool OthersAccess::canBeTold()
{
    return true;
}

QString OthersAccess::to(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return u"it cannot be looked at"_s;
    return (status.st_mode & 0077U) == 0 ? QString()
                                         : u"mode "_s + QString::number(status.st_mode & 0777U, 8);
}

bool OthersAccess::grant(const QString &path)
{
    return ::chmod(QFile::encodeName(path).constData(), 0777) == 0;
}
#endif
