// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/Fuzz.h"

#include <QCoreApplication>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

void Fuzz::expect(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

QString Fuzz::text(const QByteArray &input)
{
    if (!input.startsWith("\xFF\xFE"))
        return QString::fromUtf8(input);
    QString text((input.size() - 2) / 2, QChar(0));
    if (!text.isEmpty())
        std::memcpy(text.data(), input.constData() + 2, static_cast<size_t>(text.size()) * 2);
    return text;
}

//! \brief Called by the fuzzer, and by the replay of the corpus.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Qt looks for its plug-ins beside the program.
    static int count = 1;
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    Fuzz::one(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
