// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/gallery/Scenes.h"

#include <QTest>

namespace {

constexpr int patience = 10'000;

} // namespace

QList<Scene> Scenes::all()
{
    return windows() + dialogs() + signIns();
}

void Scenes::await(const std::function<bool()> &stands)
{
    if (!QTest::qWaitFor(stands, patience))
        qWarning("A window did not come to stand.");
}

Scene::Picture Scenes::shown(std::unique_ptr<QWidget> widget, const std::function<bool()> &stands)
{
    widget->show();
    widget->activateWindow();
    if (!QTest::qWaitForWindowActive(widget.get()))
        qWarning("A window did not become active.");
    await(stands);
    QWidget *const raw = widget.get();
    return {std::move(widget), raw};
}
