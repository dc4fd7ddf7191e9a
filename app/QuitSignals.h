// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

//! \brief SIGTERM, SIGINT and SIGHUP as a signal of Qt's kind, so that the program ends in order. One object
//! per program; elsewhere than on Unix it does nothing.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void received();
};
