// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fault/FaultDesk.h"
#include "tests/fault/campaign/Judge.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

//! \brief One worker on one folder before one failing desk: started, killed at random, started again.
class Lane : public QObject
{
    Q_OBJECT

public:
    Lane(const QString &worker, int number, int kills, quint32 seed);

    void start();
    [[nodiscard]] const Judge &judge() const { return m_judge; }

Q_SIGNALS:
    void killed();
    void finished();

private:
    void launch();
    void ended(int code, QProcess::ExitStatus status);
    void listen();
    [[nodiscard]] int lifetime();
    void answer(const QString &text, const QByteArray &intent, int run, int turns = 5);
    [[nodiscard]] FaultDesk::Trap chance(const RawServer::Arrival &arrival);
    void look(const QByteArray &id);
    void disturb(const QByteArray &id);
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("desk")); }

    QString m_worker;
    int m_number;
    int m_left;
    int m_run = 0;
    bool m_draining = false;
    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    FaultDesk m_desk;
    RawServer m_server;
    Judge m_judge;
    QList<QByteArray> m_known;
    QList<QByteArray> m_resolved; //!< Colleagues open them again now and then.
    QTimer m_kill;
    bool m_isAwaited = false; //!< To say its first word, from which on it lives as long as it may.
    QTimer m_colleague;
    std::unique_ptr<QProcess> m_process;
};
