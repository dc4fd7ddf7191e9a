// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/steps/StepVfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <unordered_map>
#include <vector>

#include <unistd.h>

namespace {

using StepVfs::Way;
using Bytes = std::vector<char>;

//! \brief A write, or a cut, that no sync has covered yet.
struct Change {
    sqlite3_int64 offset = 0;
    sqlite3_int64 sizeBefore = 0;
    Bytes before; //!< What stood there, as far as the file reached.
    Bytes after; //!< Empty for a cut.
};

struct OpenFile {
    const sqlite3_io_methods *real = nullptr;
    sqlite3_io_methods counted = {};
    std::vector<Change> unsynced;
};

struct Plan {
    Way way = Way::Killed;
    int at = 0;
    int steps = 0;
} plan;

sqlite3_vfs *disk = nullptr;
sqlite3_vfs between = {};

//! \brief SQLite runs on one thread of the console, so no lock is needed.
std::unordered_map<sqlite3_file *, OpenFile> &files()
{
    static std::unordered_map<sqlite3_file *, OpenFile> all;
    return all;
}

// SQLite never asks for more at once, and its own files answer only so much.
constexpr size_t mostAtOnce = 64 * 1024;

template <typename Transfer> void inPieces(size_t size, Transfer transfer)
{
    for (size_t done = 0; done < size; done += mostAtOnce)
        transfer(done, static_cast<int>(std::min(size - done, mostAtOnce)));
}

void writeAll(sqlite3_file *file, const OpenFile &open, const Bytes &bytes, sqlite3_int64 offset)
{
    inPieces(bytes.size(), [&](size_t from, int count) {
        open.real->xWrite(file, bytes.data() + from, count, offset + static_cast<sqlite3_int64>(from));
    });
}

void takeBack(sqlite3_file *file, const OpenFile &open)
{
    for (auto change = open.unsynced.rbegin(); change != open.unsynced.rend(); ++change) {
        writeAll(file, open, change->before, change->offset);
        open.real->xTruncate(file, change->sizeBefore);
    }
}

void bringSomeBack(sqlite3_file *file, const OpenFile &open)
{
    for (size_t i = 1; i < open.unsynced.size(); i += 2) {
        const Change &change = open.unsynced.at(i);
        if (change.after.empty())
            open.real->xTruncate(file, change.offset);
        else
            writeAll(file, open, change.after, change.offset);
    }
}

[[noreturn]] void end()
{
    if (plan.way == Way::PowerLost || plan.way == Way::Scattered || plan.way == Way::LyingDisk) {
        for (const auto &[file, open] : files()) {
            takeBack(file, open);
            if (plan.way == Way::Scattered)
                bringSomeBack(file, open);
        }
    }
    ::_exit(StepVfs::endedAtStep);
}

//! \brief Does one step unless it is the last, or half of the last.
template <typename Whole, typename Half> int step(Whole whole, Half half)
{
    const bool isLast = ++plan.steps == plan.at;
    if (isLast && plan.way == Way::Torn) {
        half();
        end();
    }
    const int result = whole();
    if (isLast)
        end();
    return result;
}

Bytes contentAt(sqlite3_file *file, const OpenFile &open, sqlite3_int64 offset, sqlite3_int64 size,
                sqlite3_int64 most)
{
    Bytes bytes(static_cast<size_t>(std::clamp<sqlite3_int64>(size - offset, 0, most)));
    inPieces(bytes.size(), [&](size_t from, int count) {
        open.real->xRead(file, bytes.data() + from, count, offset + static_cast<sqlite3_int64>(from));
    });
    return bytes;
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    OpenFile &open = files().at(file);
    Change change;
    change.offset = offset;
    open.real->xFileSize(file, &change.sizeBefore);
    change.before = contentAt(file, open, offset, change.sizeBefore, count);
    const char *begin = static_cast<const char *>(bytes);
    change.after.assign(begin, begin + count);
    open.unsynced.push_back(std::move(change));
    return step([&] { return open.real->xWrite(file, bytes, count, offset); },
                [&] { open.real->xWrite(file, bytes, count / 2, offset); });
}

int cut(sqlite3_file *file, sqlite3_int64 size)
{
    OpenFile &open = files().at(file);
    Change change;
    change.offset = size;
    open.real->xFileSize(file, &change.sizeBefore);
    change.before = contentAt(file, open, size, change.sizeBefore, change.sizeBefore);
    open.unsynced.push_back(std::move(change));
    return step([&] { return open.real->xTruncate(file, size); }, [] {});
}

int sync(sqlite3_file *file, int flags)
{
    OpenFile &open = files().at(file);
    return step(
        [&] {
            const int result = open.real->xSync(file, flags);
            if (result == SQLITE_OK && plan.way != Way::LyingDisk)
                open.unsynced.clear();
            return result;
        },
        [] {});
}

int close(sqlite3_file *file)
{
    const auto found = files().find(file);
    const sqlite3_io_methods *real = found->second.real;
    file->pMethods = real;
    files().erase(found);
    return real->xClose(file);
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int result = disk->xOpen(disk, name, file, flags, outFlags);
    if (result != SQLITE_OK || !file->pMethods)
        return result;
    OpenFile &open = files()[file];
    open.real = file->pMethods;
    open.counted = *file->pMethods;
    open.counted.xWrite = &write;
    open.counted.xTruncate = &cut;
    open.counted.xSync = &sync;
    open.counted.xClose = &close;
    file->pMethods = &open.counted;
    return result;
}

int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    return step([&] { return disk->xDelete(disk, name, syncFolder); }, [] {});
}

} // namespace

std::string_view StepVfs::nameOf(Way way)
{
    switch (way) {
    case Way::Killed:
        return "killed";
    case Way::Torn:
        return "torn";
    case Way::PowerLost:
        return "power lost";
    case Way::Scattered:
        return "scattered";
    case Way::LyingDisk:
        return "lying disk";
    }
    return {};
}

void StepVfs::install(Way way, int at)
{
    plan = {way, at, 0};
    disk = sqlite3_vfs_find(nullptr);
    between = *disk;
    between.zName = "steps";
    between.xOpen = &open;
    between.xDelete = &remove;
    sqlite3_vfs_register(&between, 1);
}

int StepVfs::steps()
{
    return plan.steps;
}
