// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <thread>

//! \brief Lets the system find its fonts on a thread of its own while the program begins; Qt, which asks for
//! them with the first text, finds them ready. On Linux a start is sooner by a twentieth; elsewhere it does
//! nothing. Made before the QApplication, and gone before main() ends.
class EarlyFonts
{
public:
    EarlyFonts();

private:
    std::jthread m_thread;
};
