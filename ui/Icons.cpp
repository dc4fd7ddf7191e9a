// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>

#include <algorithm>
#include <array>
#include <utility>

namespace {

struct Drawing {
    int pixels;
    const char *folder;
    const char *suffix;
};

// The drawings that each icon has, the smallest first.
constexpr std::array drawings{Drawing{16, ":/icons/16/", ".alpha"}, Drawing{24, ":/icons/", ".alpha"},
                              Drawing{32, ":/icons/16/", "@2x.alpha"}, Drawing{48, ":/icons/", "@2x.alpha"}};

QString pathOf(const Drawing &drawing, const QString &name)
{
    return QLatin1String(drawing.folder) + name + QLatin1String(drawing.suffix);
}

//! \brief Reads and tints a drawing only when it is to be seen: a window has ten times more icons than it
//! shows.
class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(QString name, const QPalette &palette)
        : m_name(std::move(name))
        , m_palette(palette)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        const QPixmap drawn = scaledPixmap(rect.size() * scale, mode, state, scale);
        const QSize size = drawn.size() / drawn.devicePixelRatio();
        painter->drawPixmap(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, rect), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    //! \brief \a size is in pixels of the device; a drawing is made smaller to fit, never larger.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = std::min({size.width(), size.height(), drawings.back().pixels});
        if (side <= 0)
            return {};
        const QString key = QStringLiteral("tinted:%1:%2:%3").arg(m_name).arg(side).arg(ink(mode).rgba());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = tinted(side, ink(mode));
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIcon(*this); }

private:
    [[nodiscard]] QColor ink(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return m_palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return m_palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_palette.color(QPalette::Active, QPalette::WindowText);
    }

    [[nodiscard]] QPixmap tinted(int side, const QColor &colour) const
    {
        const auto *const fitting =
            std::find_if(drawings.begin(), drawings.end(),
                         [side](const Drawing &drawing) { return drawing.pixels >= side; });
        QFile file(pathOf(*fitting, m_name));
        const QByteArray opacity = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (opacity.size() != fitting->pixels * fitting->pixels)
            return {};
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are what a picture is made of.
        QImage mask(reinterpret_cast<const uchar *>(opacity.constData()), fitting->pixels, fitting->pixels,
                    fitting->pixels, QImage::Format_Alpha8);
        if (mask.width() > side)
            mask = mask.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QImage image(mask.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(colour);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
        painter.drawImage(0, 0, mask);
        painter.end();
        return QPixmap::fromImage(image);
    }

    QString m_name;
    QPalette m_palette;
};

} // namespace

namespace Icons {

QIcon get(const QString &name, const QPalette &palette)
{
    if (name.isEmpty() || !QFile::exists(pathOf(drawings.front(), name)))
        return {};
    return QIcon(new TintedIcon(name, palette));
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
    for (const int size : {16, 22, 24, 32, 48, 64, 128})
        icon.addFile(QStringLiteral(":/icons/incident-console-%1.png").arg(size), QSize(size, size));
    return icon;
}

} // namespace Icons
