// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

//! \brief One line to open one incident by its number, link or id.
class OpenDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OpenDialog(QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void entered(const QString &reference);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showButton();

    QLabel *m_label = nullptr;
    QLineEdit *m_reference = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_cancel = nullptr;
};
