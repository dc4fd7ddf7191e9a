// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QGroupBox>

class Preferences;
class QVBoxLayout;

//! \brief The servers whose certificate the person trusts; each can be taken back, which holds at once.
//! Hidden while there is none.
class TrustedCertificates : public QGroupBox
{
    Q_OBJECT

public:
    explicit TrustedCertificates(Preferences &preferences, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addRow(const QString &origin, const QByteArray &digest);
    void revoke(const QString &origin);

    Preferences &m_preferences;
    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
};
