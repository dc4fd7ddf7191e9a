// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class DemoService;

//! \brief The line commands of `--control`.
class DemoControl
{
public:
    explicit DemoControl(DemoService &service);

    //! \brief Carries out one line and returns the line to print: `ok`, or `refused: ` and why.
    [[nodiscard]] QString run(const QString &line);
    [[nodiscard]] static bool quits(const QString &line);

private:
    [[nodiscard]] QString edit(const QString &arguments);
    [[nodiscard]] QString resolve(const QString &arguments);

    DemoService &m_service;
};
