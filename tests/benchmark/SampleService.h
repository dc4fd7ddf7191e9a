// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentKey.h"

#include <QList>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

//! \brief The sample service in a process of its own; it ends with this.
class SampleService
{
public:
    //! \brief With so many \a incidents, each answered after \a latency milliseconds.
    SampleService(int incidents, int latency);
    ~SampleService();
    Q_DISABLE_COPY_MOVE(SampleService)

    [[nodiscard]] const QUrl &base() const { return m_base; }
    [[nodiscard]] QList<IncidentKey> keys() const;
    //! \brief Gives each of \a keys the title \a title, as a colleague would; false when one was not changed.
    [[nodiscard]] bool retitle(const QList<IncidentKey> &keys, const QString &title);
    //! \brief Nothing but GETs, as many at a time as the console sends: milliseconds for all of \a keys.
    [[nodiscard]] double bareLoop(const QList<IncidentKey> &keys) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_base;
};
