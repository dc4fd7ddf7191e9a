// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/NameViewDialog.h"

#include "models/store/SavedViews.h"
#include "ui/Wording.h"
#include "ui/widgets/NoteLine.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

NameViewDialog::NameViewDialog(const SavedViews &views, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_views(views)
    , m_before(name)
    , m_label(new QLabel(this))
    , m_name(new QLineEdit(name, this))
    , m_note(new NoteLine(QStringLiteral("dialog-information"), this))
{
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_save->setDefault(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_name);
    constexpr int letters = 44;
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    m_name->selectAll();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_label);
    layout->addWidget(m_name);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NameViewDialog::showState);
    connect(buttons, &QDialogButtonBox::accepted, this, &NameViewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NameViewDialog::reject);
    retranslate();
}

void NameViewDialog::accept()
{
    if (m_views.fault(m_name->text()))
        return;
    const QString name = m_name->text();
    QDialog::accept();
    Q_EMIT named(name);
}

QString NameViewDialog::faultText() const
{
    const auto fault = m_views.fault(m_name->text());
    if (!fault)
        return {};
    switch (*fault) {
    case SavedViews::Fault::NoName:
        return tr("A name is needed.");
    case SavedViews::Fault::TooLong:
        return tr("A name has at most %1 characters.").arg(SavedViews::longestName);
    case SavedViews::Fault::TooMany:
        return tr("There are %1 saved views already; delete one first.").arg(SavedViews::most);
    }
    return {};
}

void NameViewDialog::showState()
{
    const QString fault = faultText();
    const auto other = m_views.named(m_name->text());
    const bool replaces = fault.isEmpty() && other && other->name != m_before;
    m_note->setText(replaces ? tr("This replaces the view “%1”.").arg(Wording::oneLine(other->name)) : fault);
    m_save->setEnabled(fault.isEmpty());
    m_save->setToolTip(fault);
    m_save->setAccessibleDescription(m_note->text());
}

void NameViewDialog::retranslate()
{
    setWindowTitle(tr("Save View"));
    m_label->setText(tr("&Name of this search and its order:"));
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("Cancel"));
    showState();
}

void NameViewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
