// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/TestDesk.h"
#include "ui/Preferences.h"

#include <QHash>

class MainWindow;

//! \brief A desk with something on it: the embedded service, real files, and incidents in every state a
//! person can meet.
class Stage
{
public:
    enum class Furnishing { Empty, Busy };

    explicit Stage(Furnishing furnishing);
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    [[nodiscard]] Workspace &workspace() { return *m_desk.workspace; }
    [[nodiscard]] Preferences &preferences() { return *m_preferences; }
    [[nodiscard]] DemoService &service() { return m_desk.service; }
    //! \brief The incident at \a place, counted from 0.
    [[nodiscard]] IncidentKey key(int place) const { return m_keys.at(place); }
    [[nodiscard]] Incident incident(int place) { return m_desk.record(key(place)).shown; }
    [[nodiscard]] OutboxEntry entry(OutboxEntry::State state) const;
    [[nodiscard]] static QString user();

private:
    void bringIn();
    void fillOutbox();
    void letColleaguesWork();
    void queue(int place, OutboxEntry::Kind kind, OutboxEntry::State state, const QList<FieldChange> &wanted);
    void queueNew();
    void settle(OutboxEntry entry, OutboxEntry::State state);

    TestDesk m_desk;
    std::unique_ptr<Preferences> m_preferences;
    QList<IncidentKey> m_keys;
};
