// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/CertificateDialog.h"

#include "ui/Wording.h"
#include "ui/widgets/GrowToFit.h"
#include "ui/widgets/PlainLabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CertificateDialog::CertificateDialog(const QString &host, const ServiceError &refusal,
                                     const QByteArray &trusted, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_refusal(refusal)
    , m_trusted(trusted)
{
    setWindowModality(Qt::WindowModal);
    build();
    retranslate();
}

void CertificateDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    const auto add = [this, layout](const QString &name) {
        auto *label = new PlainLabel(this);
        label->setObjectName(name);
        layout->addWidget(label);
        return label;
    };
    m_what = add(u"what"_s);
    m_reason = add(u"reason"_s);
    m_shown = add(u"shown"_s);
    layout->addWidget(fingerprint(m_refusal.certificate));
    if (!m_trusted.isEmpty()) {
        m_earlier = add(u"earlier"_s);
        layout->addWidget(fingerprint(m_trusted));
    }
    m_advice = add(u"advice"_s);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    m_trust = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_trust->setObjectName(u"trust"_s);
    m_cancel->setObjectName(u"cancel"_s);
    // Enter must not be enough to trust somebody.
    m_trust->setAutoDefault(false);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLabel *CertificateDialog::fingerprint(const QByteArray &digest)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const QString all = Wording::fingerprint(digest);
    const qsizetype half = (all.size() + 1) / 2;
    label->setText(all.left(half - 1) + u'\n' + all.mid(half));
    label->setAccessibleName(all);
    label->setIndent(fontMetrics().averageCharWidth() * 2);
    return label;
}

void CertificateDialog::retranslate()
{
    setWindowTitle(tr("Certificate of %1").arg(Wording::oneLine(m_host, 80)));
    m_what->setText(m_refusal.kind == ServiceError::Kind::CertificateChanged
                        ? tr("%1 shows another certificate than the one that you trusted. Either the server "
                             "has got a new one, or somebody stands between you and it. Nothing was sent.")
                              .arg(m_host)
                        : tr("This computer does not trust the certificate that %1 shows. Nothing was sent.")
                              .arg(m_host));
    //: %1 is the technical reason for which a certificate is not trusted.
    m_reason->setText(tr("Reason: %1").arg(m_refusal.detail));
    m_shown->setText(tr("SHA-256 fingerprint of the certificate that it shows:"));
    if (m_earlier)
        m_earlier->setText(tr("Of the one that you trusted:"));
    m_advice->setText(tr(
        "Let your administrator read the fingerprint to you from the server, and compare every digit. If you "
        "trust it, the console accepts this one certificate at this one address, until you take that back "
        "in the settings."));
    //: Button: accept this one certificate at this one server from now on.
    m_trust->setText(tr("&Trust this certificate"));
    m_cancel->setText(tr("&Cancel"));
}

void CertificateDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CertificateDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}
