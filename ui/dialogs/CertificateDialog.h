// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"

#include <QDialog>

class PlainLabel;
class QLabel;
class QPushButton;

//! \brief Shows whose certificate was refused, why, and by which fingerprint to know it. accepted() = the
//! person trusts exactly this one; everything else changes nothing.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    //! \brief \a refusal is of the kind CertificateRefused or CertificateChanged; \a trusted is the digest of
    //! the one trusted at \a host so far, empty without one.
    CertificateDialog(const QString &host, const ServiceError &refusal, const QByteArray &trusted,
                      QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    [[nodiscard]] QLabel *fingerprint(const QByteArray &digest);

    QString m_host;
    ServiceError m_refusal;
    QByteArray m_trusted;
    PlainLabel *m_what = nullptr;
    PlainLabel *m_reason = nullptr;
    PlainLabel *m_shown = nullptr;
    PlainLabel *m_earlier = nullptr;
    PlainLabel *m_advice = nullptr;
    QPushButton *m_trust = nullptr;
    QPushButton *m_cancel = nullptr;
};
