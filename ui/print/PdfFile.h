// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/exchange/FileFault.h"

#include <functional>

class QPagedPaintDevice;

//! \brief Contents of paper on their way into a PDF file.
namespace PdfFile {

using Paint = std::function<bool(QPagedPaintDevice &device)>;

//! \brief Lets \a paint fill the file at \a path, which appears when it is whole.
[[nodiscard]] std::optional<FileFault> write(const QString &path, const QString &title, const Paint &paint);

} // namespace PdfFile
