// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

//! \brief How the process treats memory that it needs no more.
namespace Memory {

//! \brief Gives back at once what a long list took. By itself glibc keeps the room of the largest block that
//! was ever freed, and an order of a million rows is there several times while it changes.
void giveBackLarge();

} // namespace Memory
