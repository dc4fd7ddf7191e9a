// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

class Stage;

//! \brief One picture: a window in one state.
struct Scene {
    //! \brief The widget to look at, and what keeps it alive when it belongs to another one.
    struct Picture {
        std::unique_ptr<QWidget> owner;
        QWidget *shown = nullptr;
    };

    QString name; //!< The file's name without its ending.
    bool isBusy = true; //!< Played on the desk with incidents; else on the empty one.
    std::function<Picture(Stage &)> play; //!< Shows the window and waits until it stands.
};

namespace Scenes {

[[nodiscard]] QList<Scene> all();
[[nodiscard]] QList<Scene> windows();
[[nodiscard]] QList<Scene> dialogs();
[[nodiscard]] QList<Scene> signIns();

//! \brief Shows \a widget and waits until \a stands is true; says so when it never is.
[[nodiscard]] Scene::Picture shown(
    std::unique_ptr<QWidget> widget, const std::function<bool()> &stands = [] { return true; });
//! \brief Waits until \a stands is true, with a warning when it never is.
void await(const std::function<bool()> &stands);

} // namespace Scenes
