// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/Icons.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>

namespace Icons {

namespace {

constexpr int smallSize = 16;
constexpr int normalSize = 24;

QPixmap tinted(const QString &path, int scale, const QColor &colour)
{
    const QString cacheKey =
        QStringLiteral("tinted:%1:%2").arg(path, QString::number(colour.rgba(), smallSize));
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    QImage image(path);
    if (image.isNull())
        return {};
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(1);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    image.setDevicePixelRatio(scale);
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

void add(QIcon &icon, const QString &path, int scale, const QPalette &palette)
{
    const auto addMode = [&](QIcon::Mode mode, const QColor &colour) {
        const QPixmap pixmap = tinted(path, scale, colour);
        if (!pixmap.isNull())
            icon.addPixmap(pixmap, mode);
    };
    addMode(QIcon::Normal, palette.color(QPalette::Active, QPalette::WindowText));
    addMode(QIcon::Disabled, palette.color(QPalette::Disabled, QPalette::WindowText));
    addMode(QIcon::Selected, palette.color(QPalette::Active, QPalette::HighlightedText));
}

} // namespace

QIcon get(const QString &name, const QPalette &palette)
{
    QIcon icon;
    if (name.isEmpty())
        return icon;
    for (const int size : {smallSize, normalSize}) {
        const QString folder = size == smallSize ? QStringLiteral(":/icons/16/") : QStringLiteral(":/icons/");
        add(icon, folder + name + QStringLiteral(".png"), 1, palette);
        add(icon, folder + name + QStringLiteral("@2x.png"), 2, palette);
    }
    return icon;
}

QIcon get(const QString &name)
{
    return get(name, QGuiApplication::palette());
}

QString nameFor(SyncState::Value state)
{
    switch (state) {
    case SyncState::InStep:
        return {};
    case SyncState::Draft:
        return QStringLiteral("state-draft");
    case SyncState::Accepted:
        return QStringLiteral("state-accepted");
    case SyncState::Waiting:
        return QStringLiteral("state-waiting");
    case SyncState::Held:
        return QStringLiteral("state-held");
    case SyncState::Sending:
        return QStringLiteral("state-sending");
    case SyncState::Unknown:
        return QStringLiteral("state-unknown");
    case SyncState::Conflict:
        return QStringLiteral("state-conflict");
    case SyncState::Refused:
        return QStringLiteral("state-refused");
    }
    return {};
}

QString nameForPriority(int rank, int count)
{
    constexpr int shapes = 6;
    if (rank < 0 || rank >= count)
        return {};
    // A site may have more or fewer priorities than we have shapes: the lowest and the highest keep theirs.
    const int shape = count == 1 ? shapes / 2 : (rank * (shapes - 1) + (count - 1) / 2) / (count - 1);
    return QStringLiteral("priority-%1").arg(shape + 1);
}

QIcon application()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
        icon.addFile(QStringLiteral(":/icons/incident-console-%1.png").arg(size));
    return icon;
}

} // namespace Icons
