// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/OpenDialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

OpenDialog::OpenDialog(QWidget *parent)
    : QDialog(parent)
    , m_label(new QLabel(this))
    , m_reference(new QLineEdit(this))
{
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_open->setDefault(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_reference);
    constexpr int letters = 52; // A GUID and some room.
    m_reference->setMinimumWidth(fontMetrics().averageCharWidth() * letters);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_label);
    layout->addWidget(m_reference);
    layout->addWidget(buttons);
    connect(m_reference, &QLineEdit::textChanged, this, &OpenDialog::showButton);
    connect(buttons, &QDialogButtonBox::accepted, this, &OpenDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OpenDialog::reject);
    retranslate();
}

void OpenDialog::accept()
{
    const QString reference = m_reference->text();
    QDialog::accept();
    Q_EMIT entered(reference);
}

void OpenDialog::retranslate()
{
    setWindowTitle(tr("Open Incident"));
    m_label->setText(tr("&Ticket number, link or id:"));
    m_open->setText(tr("&Open"));
    m_cancel->setText(tr("Cancel"));
    showButton();
}

void OpenDialog::showButton()
{
    const bool isNamed = !m_reference->text().trimmed().isEmpty();
    m_open->setEnabled(isNamed);
    m_open->setToolTip(isNamed ? QString() : tr("A number, a link or an id is needed."));
    m_open->setAccessibleDescription(m_open->toolTip());
}

void OpenDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
