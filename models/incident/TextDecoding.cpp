// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/IncidentReference.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace {

//! \brief The byte order of UTF-16 without a mark, told by where the zero bytes of its ASCII part stand.
std::optional<QStringConverter::Encoding> guessUtf16(const QByteArray &bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 4096) / 2;
    qsizetype firstZero = 0;
    qsizetype secondZero = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        firstZero += bytes.at(2 * i) == '\0' ? 1 : 0;
        secondZero += bytes.at(2 * i + 1) == '\0' ? 1 : 0;
    }
    if (secondZero * 5 >= pairs * 2 && secondZero > firstZero * 8)
        return QStringConverter::Utf16LE;
    if (firstZero * 5 >= pairs * 2 && firstZero > secondZero * 8)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

QString fromUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    return decoder.decode(bytes);
}

//! \brief Windows-1252: Latin-1 with letters and signs instead of the second block of controls.
QString fromWindows1252(QByteArrayView bytes)
{
    static constexpr std::array<char16_t, 32> upper{
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
    };
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x80 && u < 0xA0)
            c = upper.at(static_cast<size_t>(u - 0x80));
    }
    return text;
}

} // namespace

namespace IncidentReferences {

QString decode(const QByteArray &bytes)
{
    const QByteArrayView all(bytes);
    if (all.startsWith("\xFF\xFE"))
        return fromUtf16(all.sliced(2), QStringConverter::Utf16LE);
    if (all.startsWith("\xFE\xFF"))
        return fromUtf16(all.sliced(2), QStringConverter::Utf16BE);
    const bool marked = all.startsWith("\xEF\xBB\xBF");
    if (!marked) {
        if (const auto encoding = guessUtf16(bytes))
            return fromUtf16(all, *encoding);
    }
    const QByteArrayView content = marked ? all.sliced(3) : all;
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(content);
    return decoder.hasError() ? fromWindows1252(content) : text;
}

} // namespace IncidentReferences
