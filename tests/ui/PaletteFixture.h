// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/WorkspaceFixture.h"
#include "ui/MainWindow.h"
#include "ui/list/IncidentListPane.h"
#include "ui/palette/CommandPalette.h"
#include "ui/widgets/NoteLine.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

//! \brief The real window over four incidents, and its command palette, worked by keys.
class PaletteFixture
{
protected:
    void openWindow();
    void closeWindow();
    void open();
    void type(const QString &text);
    void press(Qt::Key key);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QModelIndex current() const { return m_list->currentIndex(); }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    CommandPalette *m_palette = nullptr;
    QLineEdit *m_line = nullptr;
    QListView *m_list = nullptr;
    NoteLine *m_note = nullptr;
};

inline void PaletteFixture::openWindow()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    for (int n = 1; n <= 4; ++n)
        m_fixture->add(Samples::incident(n));
    m_window = std::make_unique<MainWindow>(m_fixture->workspace, m_fixture->preferences);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(m_window->list().model().rowCount(), 4);
    m_window->list().focusList();
}

inline void PaletteFixture::closeWindow()
{
    m_window.reset();
    m_fixture.reset();
}

inline void PaletteFixture::open()
{
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    m_palette = m_window->findChild<CommandPalette *>();
    QVERIFY(m_palette);
    QTRY_VERIFY(m_palette->isVisible());
    m_line = m_palette->findChild<QLineEdit *>(QStringLiteral("command"));
    m_list = m_palette->findChild<QListView *>(QStringLiteral("commands"));
    m_note = m_palette->findChild<NoteLine *>();
    QVERIFY(m_line && m_list && m_note);
    QCOMPARE(QApplication::focusWidget(), m_line);
    QCOMPARE(m_line->text(), QString());
    QCOMPARE(current().row(), 0);
}

inline void PaletteFixture::type(const QString &text)
{
    m_line->clear();
    // Not every letter has a key of its own.
    m_line->insert(text);
    QCOMPARE(QApplication::focusWidget(), m_line);
}

inline void PaletteFixture::press(Qt::Key key)
{
    QTest::keyClick(m_line, key);
    QCoreApplication::processEvents();
}

inline QStringList PaletteFixture::names() const
{
    QStringList found;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        found += m_list->model()->index(row, 0).data().toString();
    return found;
}
