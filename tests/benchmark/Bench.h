// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/Application.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>

class IncidentListPane;

//! \brief The whole console at work in this process, on the incidents of a folder, without a server.
class Bench : public QObject
{
public:
    explicit Bench(const QString &folder);
    ~Bench() override;

    [[nodiscard]] bool isOpen() const { return m_application != nullptr; }
    [[nodiscard]] Desk &desk() { return m_application->desk(); }
    [[nodiscard]] IncidentListPane &list();
    //! \brief Waits until the list is complete and what was changed is painted; false when it did not come to
    //! that.
    [[nodiscard]] bool settle();
    //! \brief Lets all settle, as a person does between two keys, runs \a deed, waits until \a done holds and
    //! paints the list. \return Milliseconds from the deed to the end of that paint; -1 when \a done did not
    //! come in a minute.
    double untilPainted(const std::function<void()> &deed, const std::function<bool()> &done);
    //! \brief Lets events come until \a done holds; false when it did not in \a seconds.
    static bool await(const std::function<bool()> &done, int seconds = 60);
    //! \brief True when the rows on the first screen are there.
    [[nodiscard]] bool isScreenFilled();

    //! \brief Where the incidents of \a folder lie.
    [[nodiscard]] static QString storeFolder(const QString &folder);
    //! \brief Fills \a folder with \a count sample incidents, unless it has them.
    [[nodiscard]] static bool prepare(const QString &folder, int count);

private:
    std::unique_ptr<Application> m_application;
};
