// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/EmptyListPage.h"

#include "ui/Icons.h"
#include "ui/Wording.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

EmptyListPage::EmptyListPage(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_bringIn(new QPushButton(this))
    , m_new(new QPushButton(this))
    , m_clear(new QPushButton(this))
    , m_all(new QPushButton(this))
    , m_again(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Can be reached with the keys, so that a screen reader says why there is no list. The flags above take
    // that away.
    m_text->setFocusPolicy(Qt::StrongFocus);

    // The same ground as the list that would stand here.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_bringIn, m_new, m_clear, m_all, m_again})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_text);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addLayout(buttons);
    layout->addStretch(2);

    connect(m_bringIn, &QPushButton::clicked, this, &EmptyListPage::bringInRequested);
    connect(m_new, &QPushButton::clicked, this, &EmptyListPage::newRequested);
    connect(m_clear, &QPushButton::clicked, this, &EmptyListPage::clearFilterRequested);
    connect(m_all, &QPushButton::clicked, this, &EmptyListPage::showAllRequested);
    connect(m_again, &QPushButton::clicked, this, &EmptyListPage::tryAgainRequested);
    retranslate();
}

void EmptyListPage::explain(Reason reason, const QString &filter, const ServiceError &error)
{
    m_reason = reason;
    m_filter = filter;
    m_error = error;
    retranslate();
}

void EmptyListPage::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

QString EmptyListPage::text() const
{
    return m_text->fullText();
}

void EmptyListPage::retranslate()
{
    m_bringIn->setText(tr("Bring In…"));
    m_new->setText(tr("New Incident…"));
    m_clear->setText(tr("Clear Filter"));
    m_all->setText(tr("Show All"));
    m_again->setText(tr("Try Again"));
    m_bringIn->setIcon(Icons::get(QStringLiteral("mail-inbox"), palette()));
    m_new->setIcon(Icons::get(QStringLiteral("document-new"), palette()));

    switch (m_reason) {
    case Reason::NothingHere:
        m_text->setText(
            tr("This server cannot list incidents. Bring them in by link, number, CSV or pasted text."));
        break;
    case Reason::NothingMatches:
        m_text->setText(
            tr("No incident on this computer matches “%1” in this view.").arg(Wording::oneLine(m_filter)));
        break;
    case Reason::ViewIsEmpty:
        m_text->setText(tr("No incident on this computer belongs to this view now."));
        break;
    case Reason::Failed:
        m_text->setText(tr("The incidents on this computer could not be read. They may still be there.")
                        + u' ' + Wording::error(m_error));
        break;
    }
    m_text->setAccessibleName(m_text->fullText());
    m_bringIn->setVisible(m_reason == Reason::NothingHere);
    m_new->setVisible(m_reason == Reason::NothingHere);
    m_clear->setVisible(m_reason == Reason::NothingMatches);
    m_all->setVisible(m_reason == Reason::ViewIsEmpty);
    m_again->setVisible(m_reason == Reason::Failed);
}

void EmptyListPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}
