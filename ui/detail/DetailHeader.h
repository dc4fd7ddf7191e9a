// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"

#include <QTimer>
#include <QWidget>

class PlainLabel;
class QPushButton;
class QToolButton;

//! \brief The head of the detail: number and status, how old it is, title, and what can be done with the
//! whole incident.
class DetailHeader : public QWidget
{
    Q_OBJECT

public:
    explicit DetailHeader(QWidget *parent = nullptr);

    void setRecord(const IncidentRecord &record);

Q_SIGNALS:
    void refreshRequested();
    void resolveRequested();
    void duplicateRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRecord();
    void showAge();
    void retranslate();

    IncidentRecord m_record;
    PlainLabel *m_number = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_age = nullptr;
    QToolButton *m_refresh = nullptr;
    QPushButton *m_resolve = nullptr;
    QPushButton *m_duplicate = nullptr;
    QTimer m_ageTimer;
};
