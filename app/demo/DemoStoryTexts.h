// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

//! \brief One thing that goes wrong at work. Words in braces differ with each telling.
struct DemoStory {
    const char *title;
    const char *otherTitle;
    const char *description;
    const char *classification;
    const char *broadClassification;
    const char *type;
    int impact; //!< 0 one person, 1 a group, 2 a department
    int urgency; //!< 0 can wait, 1 supports the work, 2 stops the business
    const char *resolution;
    const char *closeCode;
};

//! \brief A name and how it is spelled in a mail address.
struct DemoName {
    const char *written;
    const char *ascii;
};

[[nodiscard]] std::span<const DemoStory> demoStories();
[[nodiscard]] std::span<const DemoName> demoFirstNames();
[[nodiscard]] std::span<const DemoName> demoLastNames();
[[nodiscard]] std::span<const char *const> demoPlaces();
[[nodiscard]] std::span<const char *const> demoApplications();
[[nodiscard]] std::span<const char *const> demoPrinters();
[[nodiscard]] std::span<const char *const> demoRooms();
[[nodiscard]] std::span<const char *const> demoDays();
//! \brief Sentences that may follow any story.
[[nodiscard]] std::span<const char *const> demoAsides();
//! \brief Several lines of notes, for the few incidents that have become long.
[[nodiscard]] const char *demoLongTail();
