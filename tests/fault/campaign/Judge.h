// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fault/FaultDesk.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>

//! \brief Compares what the technician was told with what the server executed.
class Judge : public QObject
{
    Q_OBJECT

public:
    Judge() { m_clock.start(); }

    struct Figures {
        int kills = 0;
        int intents = 0; //!< Stored, as the technician was told.
        int executions = 0;
        int settled = 0; //!< Conflicts that the technician was asked about.
        int drafts = 0; //!< Saved, as the technician was told.
        int lost = 0; //!< Stored, and in the end neither executed nor given up; drafts among them.
        int doubled = 0; //!< Executions beyond the one that each intent, or the person's word, allows.
        int falseDone = 0; //!< Called confirmed before it was executed.
        int overwritten = 0; //!< A colleague's text, served to this console, replaced without a word.
        int inTheGap = 0; //!< Replaced between the last look and the write, which no client can help.
        int unsound = 0; //!< Files that fail the integrity check or were set aside.
        int unfinished = 0; //!< Outboxes that could not be emptied in the end.

        Figures &operator+=(const Figures &other);
        [[nodiscard]] int faults() const;
    };

    //! \brief The worker said something.
    void heard(const QString &word, const QString &text, const QString &over);
    //! \brief A write reached the server, which may carry it out later.
    void arrived(const RawServer::Arrival &arrival);
    //! \brief The server carried a write out.
    void executed(const FaultDesk::Execution &execution);
    //! \brief The console is being given the incident \a id. A write that comes soon may still rest on an
    //! answer before this one, if there was one a moment ago.
    void served(const QByteArray &id) { served(id, m_texts); }
    //! \brief The same with an answer that was made when there were \a texts of colleagues.
    void served(const QByteArray &id, int texts);
    //! \brief How many texts colleagues have written.
    [[nodiscard]] int colleaguesTexts() const { return m_texts; }
    //! \brief The next text of a colleague for a property of an incident.
    [[nodiscard]] QString colleagueWrites(const QByteArray &id, const QString &property);
    [[nodiscard]] QByteArray createdAs(const QString &text) const { return m_created.value(text); }

    void killed(bool byUs) { m_figures.kills += byUs ? 1 : 0; }
    void unsound(const QString &file);
    //! \brief The end: the outbox is \a empty, or never will be.
    void close(bool empty);
    [[nodiscard]] const Figures &figures() const { return m_figures; }
    [[nodiscard]] const QStringList &remarks() const { return m_remarks; }

private:
    //! \brief An answer, and how many texts colleagues had written when it was made.
    struct Served {
        qint64 at = 0; //!< Milliseconds.
        int texts = 0;
    };
    static constexpr qint64 onTheWay =
        250; //!< Milliseconds from a look to the arrival of its write, on a busy machine.

    struct Intent {
        bool stored = false;
        bool dropped = false;
        int executions = 0;
        int allowed = 1; //!< One, and one more each time a person settles a conflict for it.
        QStringList over; //!< The texts that it was knowingly laid over.
        QStringList unserved; //!< Colleagues' texts that the console had not been given when it wrote.
        int written = 0; //!< Number of the last colleague's text at that time.
    };

    [[nodiscard]] static QString textOf(const QByteArray &verb, const QJsonObject &body);
    [[nodiscard]] bool heardOfDraft(const QString &word, const QString &text, const QString &over);
    void checkOverwriting(const FaultDesk::Execution &execution, const QString &text);
    [[nodiscard]] int textsKnown(const QByteArray &id) const;
    void remark(int &count, const QString &what);

    Figures m_figures;
    QHash<QString, Intent> m_intents;
    QHash<QString, QByteArray> m_created;
    QHash<QByteArray, QStringList> m_written; //!< Colleagues' texts.
    QHash<QByteArray, QList<Served>> m_served; //!< The last answer that has arrived, and those since.
    QElapsedTimer m_clock;
    QSet<QString> m_drafts; //!< Texts that have to be there.
    QSet<QString> m_found;
    QSet<QString> m_forgotten; //!< Incidents that must not be there.
    QStringList m_remarks;
    int m_texts = 0;
};
