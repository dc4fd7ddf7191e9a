// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fault/Faults.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QSet>

//! \brief A ServiceDesk in memory behind a RawServer. It really executes what arrives, and any request can be
//! made to fail before or after that. Its journal, not the client, is the judge.
class FaultDesk : public QObject
{
    Q_OBJECT

public:
    enum class When { Before, After };
    //! \brief A fault for the requests of one kind.
    struct Trap {
        QByteArray verb; //!< "TOKEN" for a sign-in, else GET, POST, PUT or PATCH at an incident.
        Faults::Shape shape;
        When when = When::Before;
        int skip = 0; //!< So many requests of the kind pass first.
        int times = 1; //!< So many fail; negative = all.
    };
    //! \brief One write that was carried out.
    struct Execution {
        QByteArray verb;
        QByteArray id;
        QJsonObject body;
        QJsonObject replaced; //!< The incident as it stood before.
    };

    static constexpr auto user = "anna";
    static constexpr auto password = "canary-password-4711";

    [[nodiscard]] RawServer::Reply answer(const RawServer::Arrival &arrival);
    void set(const Trap &trap) { m_traps.append(trap); }
    void clearTraps() { m_traps.clear(); }
    //! \brief Asked for each arrival in place of the traps; a trap without a shape lets it pass.
    void setChance(const std::function<Trap(const RawServer::Arrival &)> &chance) { m_chance = chance; }

    //! \brief An incident as a colleague would make it; returns its id.
    QByteArray add(const QString &title);
    //! \brief A colleague changes one property.
    void change(const QByteArray &id, const QString &property, const QString &value);
    [[nodiscard]] QJsonObject incident(const QByteArray &id) const { return m_incidents.value(id); }
    [[nodiscard]] const QMap<QByteArray, QJsonObject> &incidents() const { return m_incidents; }

    [[nodiscard]] const QList<Execution> &executions() const { return m_executions; }
    [[nodiscard]] int signIns() const { return static_cast<int>(m_tokens.size()); }
    [[nodiscard]] const QList<QByteArray> &tokens() const { return m_tokens; }
    void endSessions() { m_sessions.clear(); }
    void setPasswordRefused(bool refused) { m_passwordRefused = refused; }
    //! \brief Properties that a PUT or PATCH leaves as they are, without a word.
    void setDeaf(const QStringList &properties) { m_deaf = properties; }
    //! \brief Writes show so much later; a negative time: never, though each is answered with success.
    void setLateness(int milliseconds) { m_lateness = milliseconds; }
    //! \brief Writes that are still to show.
    [[nodiscard]] int late() const { return m_late; }
    //! \brief Connections end with each answer, so that every request has a fresh one.
    void setKeepAlive(bool keep) { m_keepAlive = keep; }

    [[nodiscard]] static QByteArray kind(const RawServer::Arrival &arrival);

Q_SIGNALS:
    void executed(const FaultDesk::Execution &execution);

private:
    [[nodiscard]] Faults::Answer respond(const RawServer::Arrival &arrival, bool execute);
    [[nodiscard]] Faults::Answer signIn(const RawServer::Arrival &arrival);
    [[nodiscard]] Faults::Answer create(const QJsonObject &body, bool execute);
    [[nodiscard]] Faults::Answer write(const QByteArray &verb, const QByteArray &id, const QJsonObject &body,
                                       bool execute);
    void note(const Execution &execution);
    void carryOut(const QByteArray &verb, const QByteArray &id, const QJsonObject &body);

    QMap<QByteArray, QJsonObject> m_incidents;
    QList<Execution> m_executions;
    QList<Trap> m_traps;
    std::function<Trap(const RawServer::Arrival &)> m_chance;
    QSet<QByteArray> m_sessions;
    QList<QByteArray> m_tokens; //!< Every session ever given, in order.
    QStringList m_deaf;
    int m_number = 0;
    int m_lateness = 0;
    int m_late = 0;
    bool m_passwordRefused = false;
    bool m_keepAlive = true;
};
