// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

//! \brief Waits until nobody types, so that a sheet that comes by itself never takes the next letters of a
//! sentence.
class TypingPause : public QObject
{
    Q_OBJECT

public:
    explicit TypingPause(QObject *parent = nullptr);

    //! \brief Calls \a deed at once, or after the first second in which no key was pressed. A later call
    //! replaces an earlier one.
    void whenQuiet(const std::function<void()> &deed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer m_sinceKey;
    QTimer m_timer;
    std::function<void()> m_deed;
};
