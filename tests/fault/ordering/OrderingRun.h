// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/Desk.h"
#include "tests/fault/FaultDesk.h"
#include "tests/fault/campaign/Judge.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <memory>

//! \brief One seed: a person in a hurry at the real window, and a server whose replies come in any order.
//! What the server was told and what was on disk are compared with what the console claimed.
class OrderingRun : public QObject
{
    Q_OBJECT

public:
    struct Figures {
        int intents = 0;
        int executions = 0;
        int replies = 0;
        int overtaken = 0; //!< Replies that left before one to an earlier request.
        int signOuts = 0;
        int restarts = 0;
        int inTheGap = 0;
        Figures &operator+=(const Figures &other);
    };

    explicit OrderingRun(quint32 seed);
    ~OrderingRun() override;

    //! \brief What was broken, each with its promise; empty as it should be.
    [[nodiscard]] QStringList run();
    //! \brief What the server was asked, said and saw, with the milliseconds of the run, the oldest first.
    [[nodiscard]] const QStringList &story() const { return m_story; }
    [[nodiscard]] Figures figures() const;

private:
    //! \brief An incident as the server gave it, and how many texts colleagues had written then.
    struct Served {
        QJsonObject json;
        int texts = 0;
        qint64 first = 0; //!< When it was given first and last, in milliseconds.
        qint64 last = 0;
    };

    // The server's side.
    [[nodiscard]] RawServer::Reply serve(const RawServer::Arrival &arrival);
    void given(const QByteArray &id, int texts);
    [[nodiscard]] static bool mayHaveCrossed(const Served &older, const Served &newer);
    void letOneGo();
    void letAllGo();
    void colleagueWrites();
    void judgeArrival(const RawServer::Arrival &arrival);

    // The person's side.
    void openDesk();
    void closeDesk();
    void act();
    void type();
    void save();
    void create();
    void resolve();
    void refreshSome();
    void refresh(const QStringList &keys);
    void signOut();
    void signIn();
    void setOffline(bool offline);
    void waitForQuiet();
    static constexpr char probe[] = "/probe";
    void decide(const OutboxEntry &entry);
    void settle(const OutboxEntry &entry);
    void queue(const OutboxEntry &entry, const QString &text);
    void pause();
    [[nodiscard]] QString storyOf(const IncidentKey &key, const QString &text);
    void compareDrafts();
    void finish();
    [[nodiscard]] bool nothingIsStored();
    void compareAtTheEnd();
    void searchFiles();

    void listen();
    void watchBase(const IncidentKey &key);
    void broken(const QString &what);
    void tell(const QString &what);
    void tell(const QString &what, const RawServer::Arrival &arrival);
    [[nodiscard]] QString freshText(const QString &kind);
    [[nodiscard]] static QString textOf(const OutboxEntry &entry);
    [[nodiscard]] Workspace &workspace() { return m_desk->workspace(); }
    [[nodiscard]] QString anyKnown();
    [[nodiscard]] bool chance(int of) { return m_random.bounded(of) == 0; }

    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    FaultDesk m_server;
    RawServer m_wire;
    Judge m_judge;
    Figures m_figures;
    QStringList m_broken;
    QStringList m_story;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Desk> m_desk;

    QStringList m_known; //!< Session ids that this computer was told of.
    QStringList m_created; //!< Of those, what was created here and not resolved yet.
    QHash<QByteArray, QList<Served>> m_served; //!< For each incident, its states in the order served.
    QHash<QByteArray, int> m_refreshing; //!< How many answers a refresh waits for.
    QHash<IncidentKey, qsizetype> m_newest; //!< The youngest of these that the store has held.
    QList<int> m_marks; //!< For each held reply, the colleagues' last text when it was made.
    QHash<IncidentKey, QString> m_typed; //!< Titles typed and not saved yet.
    QSet<QString> m_asked; //!< Questions that the person has answered.
    int m_texts = 0;
    int m_reasonsToSignIn = 0;
    int m_queueing = 0;
    bool m_shuffles = true;
    bool m_isSignedOut = false;
    QNetworkAccessManager m_prober;
    QElapsedTimer m_clock;
    QElapsedTimer m_quietFor;
    bool m_isQuiet = false; //!< Nothing may be sent: signed out, or working offline.
};
