// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/LinkOpener.h"

#include "models/incident/WebLinks.h"

#include <QDesktopServices>

bool LinkOpener::open(const QUrl &url)
{
    return WebLinks::isWebAddress(url) && QDesktopServices::openUrl(url);
}
