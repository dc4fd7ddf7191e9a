// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <thread>

//! \brief Connects to the session's bus on a thread of its own while the first window is made. On Linux Qt
//! reaches screen readers over it, and waits for it as soon as the first widget says something of itself;
//! elsewhere it does nothing. Made after the QApplication, and gone before it.
class EarlyBus
{
public:
    EarlyBus();

private:
    std::jthread m_thread;
};
