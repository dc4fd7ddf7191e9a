// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>

class QLocalSocket;

//! \brief One console per profile: a second start hands its wish to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, //!< This program works in the profile.
        HandedOver, //!< Another one does, and took the wish.
        Unanswered, //!< Another one does, and did not answer in time.
        Unusable, //!< The profile's folder allows no lock.
    };

    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    //! \brief Becomes the first, or hands \a wish (one line, may be empty) over, waiting \a patience at most.
    //! Blocks; called before there is a window.
    [[nodiscard]] Role claim(const QString &wish, std::chrono::milliseconds patience);

    //! \brief Where the first one listens: a socket's path, or a pipe's name.
    [[nodiscard]] const QString &address() const { return m_address; }

Q_SIGNALS:
    //! \brief A second start wants the window, and \a wish opened in it unless that is empty.
    void asked(const QString &wish);

private:
    void listen();
    void answer(QLocalSocket *socket);
    [[nodiscard]] bool handOver(const QString &wish, std::chrono::milliseconds patience) const;

    QString m_address;
    QLockFile m_lock;
    QLocalServer m_server;
};
