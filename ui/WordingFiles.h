// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/exchange/FileFault.h"

#include <QCoreApplication>

//! \brief What went wrong with a file that the person chose, in one sentence.
class WordingFiles
{
    Q_DECLARE_TR_FUNCTIONS(WordingFiles)

public:
    [[nodiscard]] static QString fault(const FileFault &fault);
};
