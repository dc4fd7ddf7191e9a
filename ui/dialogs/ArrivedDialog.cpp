// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ArrivedDialog.h"

#include "models/incident/IncidentReference.h"
#include "models/incident/IncidentRules.h"
#include "models/items/Workspace.h"
#include "ui/Wording.h"
#include "ui/widgets/GrowToFit.h"
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
    const QList<IncidentReference> references = IncidentReferences::find(m_edit->text());
    if (references.isEmpty()) {
        showFound(Found::Nothing);
    } else if (references.size() > 1) {
        showFound(Found::Several);
    } else if (!references.first().guid.isEmpty()) {
        read(references.first().guid);
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
        read(onServer.first());
    else
        showFound(onServer.isEmpty() ? Found::NumberUnknown : Found::NumberAmbiguous);
}

void ArrivedDialog::read(const IncidentKey &key)
{
    showFound(Found::Reading);
    m_workspace.gateway().read(key).then(
        this, [this, generation = m_generation](const Result<IncidentSnapshot> &found) {
            if (generation != m_generation)
                return;
            if (found)
                m_incident = found->incident;
            else
                m_error = found.error();
            showFound(found ? Found::Read : Found::Unread);
        });
}

QString ArrivedDialog::words() const
{
    switch (m_found) {
    case Found::Nothing:
        return m_edit->text().trimmed().isEmpty() ? QString()
                                                  : tr("This holds no link, id or number of an incident.");
    case Found::Several:
        return tr("This names more than one incident. Paste the link of one only.");
    case Found::NumberUnknown:
        return tr("This computer has not met this number, and the server cannot look it up. Paste the "
                  "incident's link instead.");
    case Found::NumberAmbiguous:
        return tr("This number belongs to more than one incident here. Paste the incident's link instead.");
    case Found::Looking:
        return tr("Looking for the number …");
    case Found::Reading:
        return tr("Asking the server for this incident …");
    case Found::Unread:
        return Wording::error(m_error);
    case Found::Read:
        return wordsOfIncident();
    }
    return {};
}

QString ArrivedDialog::wordsOfIncident() const
{
    const OutboxEntry *sent = m_workspace.engine().entry(m_entryId);
    const QString number = Wording::oneLine(m_incident.number());
    const QString title = Wording::oneLine(m_incident.title());
    if (sent
        && IncidentRules::sameValue(Incident::Field::IncidentName, m_incident.title(),
                                    sent->change.wanted(Incident::Field::IncidentName)))
        //: %1 is an incident's number, %2 its title.
        return tr("This is %1, “%2”. It has the title that you sent.").arg(number, title);
    //: %1 is an incident's number, %2 its title.
    return tr("This is %1, “%2”. You sent another title: confirm it only if you are sure.")
        .arg(number, title);
}

void ArrivedDialog::showFound(Found found)
{
    m_found = found;
    m_status->setText(words());
    const bool isRead = found == Found::Read;
    m_confirm->setEnabled(isRead);
    m_confirm->setToolTip(isRead ? QString() : tr("Name one incident first."));
    m_confirm->setAccessibleDescription(m_status->fullText());
    growToFit(this);
}

void ArrivedDialog::accept()
{
    if (m_found != Found::Read)
        return;
    m_workspace.engine().confirmArrived(m_entryId, m_incident.sessionId());
    QDialog::accept();
}

void ArrivedDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
