// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fault/campaign/Judge.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

//! \brief One console that works for days before a server that spoils every tenth request.
class Soak : public QObject
{
    Q_OBJECT

public:
    struct Figures {
        int polls = 0;
        int requests = 0;
        int faults = 0;
        int busiestUsual = 0; //!< Requests in the busiest of the usual seconds that were looked at.
        int busiestAfterSleep = 0;
        int sleeps = 0;
        QList<QPair<double, double>> memory; //!< Polls, KB.

        //! \brief KB a poll, by least squares over all but the first fifth.
        [[nodiscard]] double slope() const;
    };

    Soak(int polls, bool storms, quint32 seed);

    void start(const QString &worker);
    [[nodiscard]] const Judge &judge() const { return m_judge; }
    [[nodiscard]] const Figures &figures() const { return m_figures; }

Q_SIGNALS:
    void finished();

private:
    [[nodiscard]] FaultDesk::Trap chance(const RawServer::Arrival &arrival);
    void listen();
    void hear(const QStringList &words);
    void answer(const QString &text, const QByteArray &intent);
    void ended(int code, QProcess::ExitStatus status);
    [[nodiscard]] int requests() const { return static_cast<int>(m_server.arrivals().size()); }

    int m_polls;
    bool m_storms;
    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    FaultDesk m_desk;
    RawServer m_server;
    Judge m_judge;
    QList<QByteArray> m_known;
    Figures m_figures;
    int m_requestsBefore = 0; //!< The second that is looked at.
    QProcess m_process;
};
