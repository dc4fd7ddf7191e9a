// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/journey/Technician.h"

#include <QTemporaryDir>
#include <QUrl>

#include <memory>

class Application;

//! \brief Where a console signs in.
struct Door {
    QUrl address;
    QString user;
    QString password;
};

//! \brief One computer with the real console on it: its files stay when the program is started again.
class Workplace
{
public:
    //! \brief \a folder already holds the console's files; a new one is used without it, and removed at the
    //! end.
    explicit Workplace(const QString &folder = {});
    ~Workplace();
    Q_DISABLE_COPY_MOVE(Workplace)

    [[nodiscard]] QString folder() const { return m_folder; }
    //! \brief Starts the program with \a options and waits for its window.
    [[nodiscard]] bool start(const QStringList &options = {});
    //! \brief The same without the wait.
    [[nodiscard]] bool launch(const QStringList &options = {});
    //! \brief Ends the program and closes its files.
    void quit();

    //! \brief Fills in the sign-in that is open and waits until the window says who is signed in.
    [[nodiscard]] bool signIn(const Door &door);
    //! \brief Starts, signs in, and brings in what \a text names; false when the list does not show \a count
    //! rows then.
    [[nodiscard]] bool settleIn(const Door &door, const QString &text, int count);
    [[nodiscard]] bool bringIn(const QString &text, int count);
    //! \brief Goes to the list's row with \a number and into its form, as with Enter.
    [[nodiscard]] bool openIncident(const QString &number);
    [[nodiscard]] bool isConnected() const;

    //! \brief Call first in each journey: from here on unexpected warnings and long stalls are faults.
    void watch();
    //! \brief What the test itself did since the last beat of the program does not count as a stall of it.
    void excuseStall();
    //! \brief Prints the longest stall; true when a person would have noticed it.
    [[nodiscard]] bool hasStalled();

    Technician person;

private:
    void noteStalls();

    QTemporaryDir m_own;
    QString m_folder;
    std::unique_ptr<Application> m_application;
    qint64 m_longestStall = 0; //!< Of the programs that were ended, in milliseconds.
};
