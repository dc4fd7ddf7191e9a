// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/EmailBox.h"

#include "models/incident/ValueCatalog.h"

#include <QCompleter>
#include <QStringListModel>

EmailBox::EmailBox(ValueCatalog &catalog, QWidget *parent)
    : QLineEdit(parent)
    , m_catalog(catalog)
    , m_users(new QStringListModel(this))
{
    setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    auto *users = new QCompleter(m_users, this);
    users->setCaseSensitivity(Qt::CaseInsensitive);
    users->setFilterMode(Qt::MatchContains);
    users->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(users);
    connect(&catalog, &ValueCatalog::changed, this, [this](Incident::Field field) {
        if (field == Incident::Field::AffectedUserEmail)
            m_stale = true;
    });
}

void EmailBox::focusInEvent(QFocusEvent *event)
{
    if (m_stale) {
        m_users->setStringList(m_catalog.values(Incident::Field::AffectedUserEmail));
        m_stale = false;
    }
    QLineEdit::focusInEvent(event);
}
