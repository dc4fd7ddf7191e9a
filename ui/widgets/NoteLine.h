// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class PlainLabel;
class QLabel;

//! \brief A line of small words with an icon; hidden while it has nothing to say.
class NoteLine : public QWidget
{
    Q_OBJECT

public:
    explicit NoteLine(const QString &iconName, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setIconName(const QString &iconName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_iconName;
    QLabel *m_icon = nullptr;
    PlainLabel *m_text = nullptr;
};
