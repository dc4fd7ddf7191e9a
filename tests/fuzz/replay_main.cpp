// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include <QByteArray>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

constexpr qsizetype kilobytes64 = 64 * 1024;
constexpr qsizetype megabyte = 1024 * 1024;
constexpr qint64 patienceMs = 30'000; //!< What takes this long does not take time in proportion.

bool replay(const QByteArray &input, const QString &name)
{
    std::fprintf(stderr, "%s", qPrintable(name));
    QElapsedTimer clock;
    clock.start();
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()),
                           static_cast<size_t>(input.size()));
    std::fprintf(stderr, ": %lld ms\n", static_cast<long long>(clock.elapsed()));
    return clock.elapsed() < patienceMs;
}

} // namespace

//! \brief replay-… FOLDER: gives each file of the corpus to the target, the same cut off at several places,
//! and the same over and over until it is one megabyte long.
int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    bool good = !names.isEmpty() && replay({}, QStringLiteral("nothing"));
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        const QByteArray seed = file.readAll();
        good = replay(seed, name) && good;
        const qsizetype step = seed.size() / 16 + 1;
        for (qsizetype size = step; size < seed.size(); size += step)
            good = replay(seed.first(size), name + QStringLiteral(", cut to %1").arg(size)) && good;
        if (seed.isEmpty())
            continue;
        good = replay(seed.repeated(kilobytes64 / seed.size() + 1), name + QStringLiteral(", 64 KB")) && good;
        QByteArray line = seed;
        line.replace('\r', ' ').replace('\n', ' ');
        good = replay(line.repeated(megabyte / line.size() + 1), name + QStringLiteral(", a line of 1 MB"))
            && good;
    }
    std::fprintf(stderr, "%lld files of the corpus\n", static_cast<long long>(names.size()));
    return good ? 0 : 1;
}
