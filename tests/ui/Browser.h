// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QStringList>
#include <QUrl>

//! \brief Stands where the person's browser would, and keeps what it is asked for.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Browser() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }
    Q_DISABLE_COPY_MOVE(Browser)

    [[nodiscard]] const QStringList &opened() const { return m_opened; }

public Q_SLOTS:
    void open(const QUrl &url) { m_opened += url.toString(QUrl::FullyEncoded); }

private:
    static QStringList schemes()
    {
        return {QStringLiteral("http"),       QStringLiteral("https"),  QStringLiteral("file"),
                QStringLiteral("javascript"), QStringLiteral("mailto"), QStringLiteral("smb"),
                QStringLiteral("ms-settings")};
    }

    QStringList m_opened;
};
