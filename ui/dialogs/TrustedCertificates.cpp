// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/TrustedCertificates.h"

#include "models/servicedesk/CertificateTrusts.h"
#include "ui/Preferences.h"
#include "ui/Wording.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using Key = Preferences::Key;

TrustedCertificates::TrustedCertificates(Preferences &preferences, QWidget *parent)
    : QGroupBox(parent)
    , m_preferences(preferences)
    , m_layout(new QVBoxLayout(this))
{
    // Behind the click on a button that goes with its row.
    connect(
        &preferences, &Preferences::changed, this,
        [this](Key key) {
            if (key == Key::TrustedCertificates)
                rebuild();
        },
        Qt::QueuedConnection);
    rebuild();
}

void TrustedCertificates::rebuild()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_rows);
    const auto trusted =
        CertificateTrusts::fromTexts(m_preferences.value(Key::TrustedCertificates).toStringList());
    const QStringList origins = trusted.origins();
    for (const QString &origin : origins)
        addRow(origin, trusted.digestAt(origin));
    setTitle(tr("Certificates trusted by you"));
    setVisible(!origins.isEmpty());
}

void TrustedCertificates::addRow(const QString &origin, const QByteArray &digest)
{
    //: %1 is the address of a server, %2 the fingerprint of its certificate.
    auto *label = new PlainLabel(tr("%1, SHA-256 %2").arg(origin, Wording::fingerprint(digest)), m_rows);
    auto *button = new QPushButton(tr("Stop trusting"), m_rows);
    button->setObjectName(QStringLiteral("stopTrusting"));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Stop trusting the certificate of %1").arg(origin));
    button->setToolTip(tr("Holds at once: open connections are dropped, and what was not sent waits."));
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    qobject_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
    connect(button, &QPushButton::clicked, this, [this, origin] { revoke(origin); });
}

void TrustedCertificates::revoke(const QString &origin)
{
    auto trusted = CertificateTrusts::fromTexts(m_preferences.value(Key::TrustedCertificates).toStringList());
    trusted.revoke(origin);
    m_preferences.set(Key::TrustedCertificates, trusted.texts());
}

void TrustedCertificates::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}
