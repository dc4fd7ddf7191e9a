// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"

#include <QWidget>

class GrowingTextEdit;
class QLabel;
class QLineEdit;
class QPushButton;

//! \brief Someone was faster: their close code and resolution, to read and to copy, beside one's own.
class TheirsView : public QWidget
{
    Q_OBJECT

public:
    explicit TheirsView(QWidget *parent = nullptr);

    void setTheirs(const Incident &theirs);

Q_SIGNALS:
    void copyMineRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_codeLabel = nullptr;
    QLabel *m_textLabel = nullptr;
    QLineEdit *m_code = nullptr;
    GrowingTextEdit *m_text = nullptr;
    QPushButton *m_copy = nullptr;
};
