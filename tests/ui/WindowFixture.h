// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/TestDesk.h"
#include "ui/MainWindow.h"
#include "ui/Preferences.h"
#include "ui/detail/DetailPane.h"
#include "ui/list/IncidentListPane.h"
#include "ui/widgets/MessageBanner.h"

#include <QSettings>
#include <QTest>

//! \brief The whole window over a real service and real files.
class WindowFixture
{
protected:
    void startDesk();
    void endDesk();
    void openWindow();
    [[nodiscard]] IncidentKey opened() const { return m_window->detail().model().key(); }
    [[nodiscard]] QString message() const
    {
        return m_window->banner()->isHidden() ? QString() : m_window->banner()->text();
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

inline void WindowFixture::startDesk()
{
    m_desk = std::make_unique<TestDesk>();
    QVERIFY(m_desk->start());
    m_preferences = std::make_unique<Preferences>(std::make_unique<QSettings>(
        m_desk->folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat));
}

inline void WindowFixture::endDesk()
{
    m_window.reset();
    m_preferences.reset();
    m_desk.reset();
}

inline void WindowFixture::openWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_desk->workspace, *m_preferences);
    m_window->setAccount(QStringLiteral("anna"), QStringLiteral("desk.example.com"));
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}
