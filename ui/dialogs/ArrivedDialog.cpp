// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ArrivedDialog.h"

#include "models/incident/IncidentReference.h"
#include "models/items/Workspace.h"
#include "ui/dialogs/GrowToFit.h"
#include "ui/widgets/PlainLabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ArrivedDialog::ArrivedDialog(Workspace &workspace, qint64 entryId, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_entryId(entryId)
    , m_intro(new PlainLabel(this))
    , m_label(new QLabel(this))
    , m_edit(new QLineEdit(this))
    , m_status(new PlainLabel(this))
{
    setWindowModality(Qt::WindowModal);
    auto *buttons = new QDialogButtonBox(this);
    m_confirm = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setDefault(true);
    m_edit->setObjectName(u"link"_s);
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_status->setObjectName(u"status"_s);
    m_intro->setWordWrap(true);
    m_status->setWordWrap(true);
    m_label->setBuddy(m_edit);
    auto *form = new QFormLayout;
    form->addRow(m_label, m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addLayout(form);
    layout->addWidget(m_status);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_edit, &QLineEdit::textChanged, this, &ArrivedDialog::look);
    connect(buttons, &QDialogButtonBox::accepted, this, &ArrivedDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ArrivedDialog::reject);
    retranslate();
}

void ArrivedDialog::retranslate()
{
    setWindowTitle(tr("It arrived"));
    m_intro->setText(
        tr("Open the incident in the ServiceDesk portal and paste its link here. Its number will do "
           "if this computer has met it."));
    m_label->setText(tr("&Link, id or number"));
    //: Button: the named incident is the one that was created.
    m_confirm->setText(tr("This &is it"));
    m_cancel->setText(tr("&Cancel"));
    showFound(m_found);
}

void ArrivedDialog::look()
{
    ++m_generation;
    m_key.clear();
    const QList<IncidentReference> references = IncidentReferences::find(m_edit->text());
    if (references.isEmpty()) {
        showFound(Found::Nothing);
    } else if (references.size() > 1) {
        showFound(Found::Several);
    } else if (!references.first().guid.isEmpty()) {
        m_key = references.first().guid;
        showFound(Found::Id);
    } else {
        showFound(Found::Looking);
        m_workspace.store()
            .keysForNumber(references.first().number)
            .then(this, [this, generation = m_generation](const Result<QList<IncidentKey>> &keys) {
                if (generation == m_generation)
                    takeKeys(keys);
            });
    }
}

void ArrivedDialog::takeKeys(const Result<QList<IncidentKey>> &keys)
{
    QList<IncidentKey> onServer = keys.value_or(QList<IncidentKey>());
    onServer.removeIf([](const IncidentKey &key) { return IncidentKeys::isLocal(key); });
    if (onServer.size() == 1)
        m_key = onServer.first();
    showFound(onServer.isEmpty()        ? Found::NumberUnknown
                  : onServer.size() > 1 ? Found::NumberAmbiguous
                                        : Found::NumberLookedUp);
}

QString ArrivedDialog::words() const
{
    switch (m_found) {
    case Found::Nothing:
        return m_edit->text().trimmed().isEmpty() ? QString()
                                                  : tr("This holds no link, id or number of an incident.");
    case Found::Several:
        return tr("This names more than one incident. Paste the link of one only.");
    case Found::Id:
        return tr("An incident id was found.");
    case Found::NumberLookedUp:
        return tr("This computer knows the incident with this number.");
    case Found::NumberUnknown:
        return tr("This computer has not met this number, and the server cannot look it up. Paste the "
                  "incident's link instead.");
    case Found::NumberAmbiguous:
        return tr("This number belongs to more than one incident here. Paste the incident's link instead.");
    case Found::Looking:
        return tr("Looking for the number …");
    }
    return {};
}

void ArrivedDialog::showFound(Found found)
{
    m_found = found;
    m_status->setText(words());
    m_confirm->setEnabled(!m_key.isEmpty());
    m_confirm->setToolTip(m_key.isEmpty() ? tr("Name one incident first.") : QString());
    m_confirm->setAccessibleDescription(m_status->fullText());
    growToFit(this);
}

void ArrivedDialog::accept()
{
    if (m_key.isEmpty())
        return;
    m_workspace.engine().confirmArrived(m_entryId, m_key);
    QDialog::accept();
}

void ArrivedDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
