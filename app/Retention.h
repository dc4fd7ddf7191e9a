// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class Preferences;
class Workspace;

//! \brief Forgets incidents that were not read for as long as the settings say, once a day; never what was
//! not sent, and nothing at all unless the person chose a time.
class Retention : public QObject
{
    Q_OBJECT

public:
    //! \brief Both must outlive it.
    Retention(Workspace &workspace, Preferences &preferences, QObject *parent = nullptr);

    //! \brief Does today's part, if it is still to be done.
    void apply();

Q_SIGNALS:
    void applied(int incidents);

private:
    Workspace &m_workspace;
    Preferences &m_preferences;
    QTimer m_timer;
};
