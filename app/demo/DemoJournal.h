// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QList>
#include <QMutex>
#include <QPair>
#include <QString>

using DemoHeaders = QList<QPair<QByteArray, QByteArray>>;

//! \brief One request that arrived, and what became of it.
struct DemoArrival {
    QDateTime time;
    QByteArray method;
    QString path;
    DemoHeaders headers;
    QByteArray body;
    int status = 0; //!< 0: the connection was closed without an answer
    bool executed = false; //!< whether the request did what it asked for
    quint16 connection = 0; //!< the peer's port, the same for all requests of one connection

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

//! \brief The judge: every arrival in order, written before its answer leaves. Safe from every thread.
class DemoJournal
{
public:
    explicit DemoJournal(bool remember);

    //! \brief Also writes one JSON line per arrival to \a fileName; sign-in bodies are left out of the file.
    [[nodiscard]] bool open(const QString &fileName);
    void record(const DemoArrival &arrival);
    [[nodiscard]] QList<DemoArrival> arrivals() const;
    void clear();

private:
    mutable QMutex m_lock;
    bool m_remember;
    QList<DemoArrival> m_arrivals;
    QFile m_file;
};
