// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/store/StoreFiles.h"

#include "models/store/FileSystem.h"
#include "models/store/Salvage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerFolder = ownerFile | QFile::ExeOwner;
constexpr qint64 headerSize = 100;
constexpr qint64 cheapToCheck = 8 * 1024 * 1024;

ServiceError failure(const QString &path, const QString &why)
{
    ServiceError error;
    error.kind = ServiceError::Kind::StoreFailed;
    error.outcome = ServiceError::Outcome::NotSent;
    error.detail = QFileInfo(path).fileName() + u": "_s + why;
    return error;
}

QStringList companions(const QString &path)
{
    return {path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s};
}

quint32 headerNumber(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

//! \brief The first bytes, read without SQLite, which would recover a foreign file's journal by opening it.
QByteArray headerOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
}

bool looksWhole(const QString &path)
{
    const QByteArray header = headerOf(path);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return false;
    quint32 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    if (pageSize == 1)
        pageSize = 65536;
    // Pages may still wait in the log; without one the file must hold every page that it counts.
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    return hasLog || QFileInfo(path).size() >= qint64(pageSize) * headerNumber(header, 28);
}

Result<void> makeFile(const QString &path)
{
    // SQLite gives its companions the mode of the main file, so this mode covers them all.
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, ownerFile) || !FileSystem::closeFile(path))
        return tl::unexpected(failure(path, file.errorString()));
    return {};
}

Result<void> closeToOthers(const QString &path)
{
    const QStringList paths = QStringList(path) + companions(path);
    for (const QString &each : paths) {
        if (QFile::exists(each) && !FileSystem::closeFile(each))
            return tl::unexpected(failure(each, u"cannot be made private"_s));
    }
    return {};
}

//! \brief The name of the file that was set aside last for the one at \a path; empty when there is none.
QString lastSetAside(const QString &path)
{
    static const QRegularExpression mainFile(u"^.*\\.broken-\\d{8}T\\d{6}Z(-\\d+)?"_s);
    const QFileInfo info(path);
    const QStringList names =
        info.dir().entryList({info.fileName() + u".broken-*"_s}, QDir::Files | QDir::Hidden);
    QString last;
    for (const QString &name : names)
        last = std::max(last, mainFile.match(name).captured());
    return last;
}

bool isAnyThere(const QStringList &paths)
{
    return std::any_of(paths.cbegin(), paths.cend(), [](const QString &each) { return QFile::exists(each); });
}

//! \brief Where the file at \a path goes. A log that is alone follows its file: a kill came between them.
QString placeAside(const QString &path)
{
    const QString last = QFileInfo(path).dir().filePath(lastSetAside(path));
    if (!QFile::exists(path) && QFileInfo(last).isFile() && !isAnyThere(companions(last)))
        return last;
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString place = path + u".broken-"_s + stamp;
    for (int i = 2; isAnyThere(QStringList(place) + companions(place)); ++i)
        place = path + u".broken-"_s + stamp + u'-' + QString::number(i);
    return place;
}

Result<void> setAside(const QString &path, StoreReport &report)
{
    const QString place = placeAside(path);
    QStringList moved;
    const QStringList all = QStringList(path) + companions(path);
    for (const QString &each : all) {
        const QString suffix = each.mid(path.size());
        if (!QFile::exists(each))
            continue;
        if (!QFile::rename(each, place + suffix)) {
            // A file without its log would be taken for all there is.
            for (const QString &other : std::as_const(moved))
                QFile::rename(place + other, path + other);
            return tl::unexpected(failure(each, u"is broken and cannot be set aside"_s));
        }
        moved.append(suffix);
    }
    report.setAside.append(place);
    return {};
}

struct Attempt {
    std::unique_ptr<SqlFile> file;
    ServiceError error;
    bool broken = false;
    bool isUnchecked = false; //!< What would take seconds is left for when there is time.
};

//! \brief Leaves its verdict in \a file: healthy, failed, or failed and broken.
bool check(SqlFile &file, const Schema &schema, bool closedCleanly, SqlFile::Journal journal,
           bool &isUnchecked)
{
    if (SqlRows tables = file.query(u"SELECT 1 FROM sqlite_schema WHERE name = 'meta'"_s); !tables.next())
        return false;
    QHash<QString, QString> meta;
    for (SqlRows rows = file.query(u"SELECT name, value FROM meta"_s); rows.next();)
        meta.insert(rows.text(0), rows.text(1));
    const bool isMarked = meta.contains(u"unchecked"_s);
    const bool isPrecious = schema.durability == SqlFile::Durability::PowerLoss;
    const bool isLarge = QFileInfo(file.path()).size() >= cheapToCheck;
    // Only beside a log can somebody read and nobody has to wait.
    const bool mayWait = isLarge && !isPrecious && journal == SqlFile::Journal::WriteAhead;
    const bool isDoubtful = !closedCleanly || isMarked;
    isUnchecked = mayWait && isDoubtful;
    QString verdict = u"ok"_s;
    if (!mayWait && (isPrecious || isDoubtful || !isLarge)) {
        SqlRows rows = file.query(u"PRAGMA quick_check(1)"_s);
        verdict = rows.next() ? rows.text(0) : u"no answer"_s;
    }
    return !file.hasFailed() && meta.value(u"sentinel"_s) == "incident-console"_L1 && verdict == "ok"_L1;
}

//! \brief Brings home what can be read of the files that were set aside for \a file and not read yet; they
//! stay where they are. One of them may name others.
void rescue(SqlFile &file, StoreReport &report)
{
    const QDir folder = QFileInfo(file.path()).dir();
    QStringList tried;
    const auto next = [&] {
        QStringList names = Salvage::noted(file);
        names.removeIf([&tried](const QString &name) { return tried.contains(name); });
        return names.value(0);
    };
    for (QString name = next(); !name.isEmpty(); name = next()) {
        tried.append(name);
        const QString broken = folder.filePath(name);
        if (QFile::exists(broken) && !report.setAside.contains(broken))
            report.setAside.append(broken);
        const auto rescued = Salvage::rescue(broken, file);
        report.unsaved.remove(broken);
        if (rescued) {
            report.rescued += rescued->rows;
            report.leftOut += rescued->leftOut;
            report.isPartial = report.isPartial || rescued->isPartial;
        } else {
            report.unsaved.insert(broken, rescued.error().detail);
            qWarning("%s could not be read: %s", qUtf8Printable(broken),
                     qUtf8Printable(rescued.error().detail));
        }
    }
    [[maybe_unused]] const auto read = file.takeResult();
}

Attempt tryOpen(const QString &path, const Schema &schema, bool isNew, SqlFile::Journal journal)
{
    const bool closedCleanly = QFileInfo(path + u"-wal"_s).size() == 0;
    auto file = std::make_unique<SqlFile>(path, schema.durability);
    file->open();
    // A new file is filled before it gets its log, so the mark in its header is true from the first commit
    // on.
    if (!file->hasFailed()) {
        if (auto migrated = migrate(*file, schema); !migrated)
            return {nullptr, migrated.error(), file->isBroken(), false};
    }
    file->useJournal(journal);
    bool isUnchecked = false;
    const bool healthy =
        !file->hasFailed() && (isNew || check(*file, schema, closedCleanly, journal, isUnchecked));
    const auto result = file->takeResult();
    if (!result)
        return {nullptr, result.error(), file->isBroken(), false};
    if (!healthy)
        return {nullptr, failure(path, u"did not pass the check"_s), true, false};
    if (isUnchecked) {
        // The doubt outlives this start. A full disk must not keep anybody from the work.
        file->execute(u"INSERT OR IGNORE INTO meta(name, value) VALUES ('unchecked', '')"_s);
        [[maybe_unused]] const auto marked = file->takeResult();
    }
    return {std::move(file), {}, false, isUnchecked};
}

//! \brief Fills the file beside its place and moves it there whole: a process that is killed meanwhile leaves
//! no empty file, which would look like a broken one.
Result<void> makeWhole(const QString &path, const Schema &schema)
{
    const QString beside = path + u".new"_s;
    const QStringList left = QStringList(beside) + companions(beside);
    for (const QString &each : left) {
        if (QFile::exists(each) && !QFile::remove(each))
            return tl::unexpected(failure(each, u"cannot be removed"_s));
    }
    if (auto made = makeFile(beside); !made)
        return made;
    {
        const Attempt filled = tryOpen(beside, schema, true, SqlFile::Journal::Rollback);
        if (!filled.file)
            return tl::unexpected(filled.error);
        // It knows from its first moment in place what it is to take over.
        if (const QString last = lastSetAside(path); !last.isEmpty())
            Salvage::note(last, *filled.file);
        if (auto noted = filled.file->takeResult(); !noted)
            return noted;
    }
    if (!QFile::rename(beside, path))
        return tl::unexpected(failure(path, u"cannot be made"_s));
    return {};
}

} // namespace

namespace StoreFiles {

Result<void> prepareFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        const bool made =
            QDir().mkpath(info.absolutePath()) && QDir().mkdir(info.absoluteFilePath(), ownerFolder);
        if (!made)
            return tl::unexpected(failure(folder, u"cannot be made"_s));
    }
    if (!QFileInfo(folder).isDir() || !FileSystem::closeFolder(folder))
        return tl::unexpected(failure(folder, u"is no folder of ours"_s));
    return {};
}

Result<void> refuseForeign(const QString &folder, const Schema &schema)
{
    const QString path = QDir(folder).filePath(schema.fileName);
    const QFileInfo info(path);
    if (info.exists() && !info.isReadable())
        return tl::unexpected(failure(path, u"cannot be read"_s));
    const QByteArray header = headerOf(path);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return {};
    if (headerNumber(header, 68) != schema.applicationId)
        return tl::unexpected(failure(path, u"belongs to another program"_s));
    const auto version = static_cast<int>(headerNumber(header, 60));
    if (version > schema.latestVersion()) {
        return tl::unexpected(
            failure(path, u"schema version %1 is newer than %2"_s.arg(version).arg(schema.latestVersion())));
    }
    return {};
}

Result<std::unique_ptr<SqlFile>> open(const QString &folder, const Schema &schema, StoreReport &report,
                                      SqlFile::Journal journal)
{
    const QString path = QDir(folder).filePath(schema.fileName);
    const bool exists = QFile::exists(path);
    const bool hasStrayLog = !exists && QFileInfo(path + u"-wal"_s).size() > 0;
    if (hasStrayLog || (exists && !looksWhole(path))) {
        if (auto moved = setAside(path, report); !moved)
            return tl::unexpected(moved.error());
    }
    Attempt attempt;
    for (int tries = 0; tries < 2; ++tries) {
        const bool isNew = !QFile::exists(path);
        if (isNew) {
            if (auto made = makeWhole(path, schema); !made)
                return tl::unexpected(made.error());
        }
        if (auto closed = closeToOthers(path); !closed)
            return tl::unexpected(closed.error());
        attempt = tryOpen(path, schema, isNew, journal);
        if (attempt.file) {
            report.isUnchecked = report.isUnchecked || attempt.isUnchecked;
            rescue(*attempt.file, report);
            return std::move(attempt.file);
        }
        if (!attempt.broken)
            break;
        if (auto moved = setAside(path, report); !moved)
            return tl::unexpected(moved.error());
    }
    return tl::unexpected(attempt.error);
}

std::optional<bool> isWhole(const QString &path, const std::stop_token &stop)
{
    SqlFile file(path, SqlFile::Durability::Process);
    if (!QFile::exists(path) || !file.open())
        return {};
    QStringList tables;
    for (SqlRows rows = file.query(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s); rows.next();)
        tables.append(rows.text(0));
    QString verdict = u"ok"_s;
    for (QString &table : tables) {
        if (stop.stop_requested())
            return {};
        SqlRows rows = file.query(u"PRAGMA quick_check('%1')"_s.arg(table.replace(u'\'', u"''"_s)));
        if (verdict == "ok"_L1 && rows.next())
            verdict = rows.text(0);
    }
    const auto read = file.takeResult();
    if (!read)
        verdict = read.error().detail;
    if (verdict == "ok"_L1)
        return tables.isEmpty() ? std::nullopt : std::optional(true);
    qWarning("%s could not be read through: %s", qUtf8Printable(path), qUtf8Printable(verdict));
    // A disk that did not answer says nothing about the file; SQLite tells that in the verdict, too.
    const bool isFileToBlame = read ? !verdict.contains("error code="_L1) : file.isBroken();
    return isFileToBlame ? std::optional(false) : std::nullopt;
}

QStringList brokenFiles(const QString &folder)
{
    const QDir dir(folder);
    QStringList files = dir.entryList({u"*.broken-*"_s}, QDir::Files | QDir::Hidden);
    for (QString &file : files)
        file = dir.filePath(file);
    return files;
}

} // namespace StoreFiles
