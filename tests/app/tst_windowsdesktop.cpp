// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/WindowsDesktop.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#ifdef Q_OS_WIN
#include <memory>

#include <windows.h>

#include <shobjidl.h>
#endif

using namespace Qt::StringLiterals;

class TestWindowsDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherSystemsAreLeftAlone();
    void linksOpenThisProgram();
    void linksOfAnotherLivingProgramStay();
    void linksOfAProgramThatIsGoneAreTaken();
    void processIsNamed();
    void programCarriesVersionAndManifest();

private:
#ifdef Q_OS_WIN
    //! \brief A branch of the registry for one test.
    class Branch
    {
    public:
        Branch()
            : m_name(u"Software\\IncidentConsoleTests\\"_s
                     + QUuid::createUuid().toString(QUuid::WithoutBraces))
        {
        }
        ~Branch() { RegDeleteTreeW(HKEY_CURRENT_USER, m_name.toStdWString().c_str()); }
        Q_DISABLE_COPY_MOVE(Branch)
        [[nodiscard]] QString path() const { return u"HKEY_CURRENT_USER\\"_s + m_name; }
        [[nodiscard]] QString value(const QString &key) const
        {
            return QSettings(path() + u"\\incident-console"_s, QSettings::NativeFormat).value(key).toString();
        }

    private:
        QString m_name;
    };
#endif
};

void TestWindowsDesktop::otherSystemsAreLeftAlone()
{
#ifdef Q_OS_WIN
    QSKIP("This is Windows.");
#else
    QCOMPARE(WindowsDesktop::registerLinks(u"/usr/bin/incident-console"_s, WindowsDesktop::userClasses()),
             QString());
#endif
}

void TestWindowsDesktop::linksOpenThisProgram()
{
#ifdef Q_OS_WIN
    const Branch branch;
    const QString command = WindowsDesktop::registerLinks(
        u"C:/Program Files/Incident Console/incident-console.exe"_s, branch.path());
    QCOMPARE(command, uR"("C:\Program Files\Incident Console\incident-console.exe" --open "%1")"_s);
    QCOMPARE(branch.value(u"shell/open/command/."_s), command);
    QCOMPARE(branch.value(u"."_s), u"URL:Incident Console"_s);
    QVERIFY(QSettings(branch.path() + u"\\incident-console"_s, QSettings::NativeFormat)
                .contains(u"URL Protocol"_s));
#else
    QSKIP("Packages register links here.");
#endif
}

void TestWindowsDesktop::linksOfAnotherLivingProgramStay()
{
#ifdef Q_OS_WIN
    const Branch branch;
    const QTemporaryDir folder;
    QFile other(folder.filePath(u"incident-console.exe"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    const QString theirs = WindowsDesktop::registerLinks(other.fileName(), branch.path());
    QVERIFY(theirs.contains(QDir::toNativeSeparators(other.fileName())));
    QCOMPARE(WindowsDesktop::registerLinks(u"C:/portable/incident-console.exe"_s, branch.path()), theirs);
    QCOMPARE(branch.value(u"shell/open/command/."_s), theirs);
#else
    QSKIP("Packages register links here.");
#endif
}

void TestWindowsDesktop::linksOfAProgramThatIsGoneAreTaken()
{
#ifdef Q_OS_WIN
    const Branch branch;
    (void)WindowsDesktop::registerLinks(u"C:/gone/incident-console.exe"_s, branch.path());
    const QString ours = WindowsDesktop::registerLinks(u"C:/here/incident-console.exe"_s, branch.path());
    QVERIFY(ours.startsWith(uR"("C:\here\incident-console.exe")"_s));
    QCOMPARE(branch.value(u"shell/open/command/."_s), ours);
#else
    QSKIP("Packages register links here.");
#endif
}

void TestWindowsDesktop::processIsNamed()
{
    WindowsDesktop::nameProcess();
#ifdef Q_OS_WIN
    wchar_t *name = nullptr;
    const HRESULT told = GetCurrentProcessExplicitAppUserModelID(&name);
    if (told == E_NOTIMPL)
        QSKIP("Wine does not keep the name.");
    QCOMPARE(told, S_OK);
    QCOMPARE(QString::fromWCharArray(name), u"IncidentConsole.IncidentConsole"_s);
    CoTaskMemFree(name);
#else
    QSKIP("Task bars of other systems go by the desktop file.");
#endif
}

void TestWindowsDesktop::programCarriesVersionAndManifest()
{
#ifdef Q_OS_WIN
    const std::wstring program = QDir::toNativeSeparators(QStringLiteral(CONSOLE_PROGRAM)).toStdWString();
    const std::unique_ptr<HINSTANCE__, decltype(&FreeLibrary)> module(
        LoadLibraryExW(program.c_str(), nullptr, LOAD_LIBRARY_AS_DATAFILE), &FreeLibrary);
    QVERIFY(module);
    const auto resource = [&module](const wchar_t *type) {
        const HRSRC found = FindResourceW(module.get(), MAKEINTRESOURCEW(1), type);
        const HGLOBAL loaded = found ? LoadResource(module.get(), found) : nullptr;
        return loaded ? QByteArray(static_cast<const char *>(LockResource(loaded)),
                                   static_cast<qsizetype>(SizeofResource(module.get(), found)))
                      : QByteArray();
    };
    // Numbers of the two kinds of resource: RT_VERSION and RT_MANIFEST.
    const QByteArray version = resource(MAKEINTRESOURCEW(16));
    const QString told =
        QString::fromUtf16(reinterpret_cast<const char16_t *>(version.constData()), version.size() / 2);
    QVERIFY(told.contains(QStringLiteral(CONSOLE_VERSION)));
    QVERIFY(told.contains(u"Incident Console"_s));
    const QByteArray manifest = resource(MAKEINTRESOURCEW(24));
    for (const char *word : {"PerMonitorV2", "longPathAware", "UTF-8", "asInvoker"})
        QVERIFY2(manifest.contains(word), word);
    QVERIFY(!resource(MAKEINTRESOURCEW(14)).isEmpty());
#else
    QSKIP("Only programs for Windows carry them.");
#endif
}

QTEST_GUILESS_MAIN(TestWindowsDesktop)
#include "tst_windowsdesktop.moc"
