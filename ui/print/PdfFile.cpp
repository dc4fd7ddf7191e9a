// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/print/PdfFile.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

std::optional<FileFault> PdfFile::write(const QString &path, const QString &title, const Paint &paint)
{
    if (auto fault = FileFault::beforeWriting(path))
        return fault;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return FileFault::ofWriting(file);
    bool isPainted = false;
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setCreator(QCoreApplication::applicationName());
        constexpr int dotsPerInch = 300;
        constexpr double margin = 15;
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
        isPainted = paint(writer);
    }
    // The writer does not look whether its words arrived.
    if (!isPainted || file.error() != QFileDevice::NoError || !file.commit())
        return FileFault::ofWriting(file);
    return std::nullopt;
}
