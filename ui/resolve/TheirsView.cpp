// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/resolve/TheirsView.h"

#include "ui/Icons.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/TextLinks.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

TheirsView::TheirsView(QWidget *parent)
    : QWidget(parent)
    , m_codeLabel(new QLabel(this))
    , m_textLabel(new QLabel(this))
    , m_code(new QLineEdit(this))
    , m_text(new GrowingTextEdit(this))
    , m_copy(new QPushButton(this))
{
    m_code->setReadOnly(true);
    m_text->setReadOnly(true);
    new TextLinks(m_text);
    m_codeLabel->setBuddy(m_code);
    m_textLabel->setBuddy(m_text);
    m_copy->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_codeLabel);
    layout->addWidget(m_code);
    layout->addWidget(m_textLabel);
    layout->addWidget(m_text);
    layout->addWidget(m_copy, 0, Qt::AlignLeading);
    layout->addStretch();
    connect(m_copy, &QPushButton::clicked, this, &TheirsView::copyMineRequested);
    retranslate();
}

void TheirsView::setTheirs(const Incident &theirs)
{
    m_code->setText(theirs.value(Incident::Field::CloseCode));
    m_code->setCursorPosition(0);
    m_text->setText(theirs.value(Incident::Field::Resolution));
}

void TheirsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_copy)
        retranslate();
}

void TheirsView::retranslate()
{
    m_codeLabel->setText(tr("Their close code"));
    m_textLabel->setText(tr("Their resolution"));
    m_code->setAccessibleName(tr("Their close code"));
    m_text->setAccessibleName(tr("Their resolution"));
    m_copy->setText(tr("Copy &my text"));
    m_copy->setIcon(Icons::get(QStringLiteral("edit-copy"), palette()));
}
