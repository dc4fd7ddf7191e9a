// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/journey/Workplace.h"

#include <QJsonObject>
#include <QProcess>

//! \brief The sample service as a program of its own, which can be killed and started again at the same
//! address.
class ServiceProcess
{
public:
    ServiceProcess();
    ~ServiceProcess();
    Q_DISABLE_COPY_MOVE(ServiceProcess)

    [[nodiscard]] bool start();
    //! \brief Ends it in the middle of whatever it does.
    void kill();

    [[nodiscard]] const Door &door() const { return m_door; }
    //! \brief The export that names every incident, at most \a count of them.
    [[nodiscard]] QString csv(int count) const;
    //! \brief Every arrival since the first start, over all its lives.
    [[nodiscard]] QList<QJsonObject> journal() const;
    //! \brief Arrivals with \a method at an incident's address; executed ones only when \a executed.
    [[nodiscard]] int arrivals(const QString &method, bool executed = false) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    Door m_door;
};
