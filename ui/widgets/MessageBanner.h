// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Theme.h"

#include <QFrame>

#include <functional>

class PlainLabel;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;

//! \brief A quiet line inside the window that says what happened and offers what can be done; read out when
//! it appears.
class MessageBanner : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBanner(QWidget *parent = nullptr);

    //! \brief Shows \a text; \a details appear behind a "Details" button, copyable.
    void showMessage(Theme::Tone tone, const QString &text, const QString &details = {});
    //! \brief A button on the banner, removed with the message.
    void addAction(const QString &text, QObject *context, const std::function<void()> &action);
    void dismiss();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildDetails();
    void removeActions();
    void retranslate();
    void paintTone();

    Theme::Tone m_tone = Theme::Tone::Information;
    QLabel *m_icon = nullptr;
    PlainLabel *m_text = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QToolButton *m_detailsButton = nullptr;
    QToolButton *m_close = nullptr;
    QPlainTextEdit *m_details = nullptr; //!< Once a message had some: a text box takes long to make.
    bool m_painting = false;
};
