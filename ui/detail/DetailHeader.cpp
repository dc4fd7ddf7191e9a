// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/detail/DetailHeader.h"

#include "ui/Icons.h"
#include "ui/Wording.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace std::chrono_literals;

DetailHeader::DetailHeader(QWidget *parent)
    : QWidget(parent)
    , m_number(new PlainLabel(this))
    , m_title(new PlainLabel(this))
    , m_age(new PlainLabel(this))
    , m_refresh(new QToolButton(this))
    , m_resolve(new QPushButton(this))
    , m_duplicate(new QPushButton(this))
{
    m_number->setElided(true);
    m_title->setElided(true);
    m_age->setWordWrap(false);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_refresh->setFocusPolicy(Qt::StrongFocus);
    m_refresh->setAutoRaise(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_number, 1);
    top->addWidget(m_age);
    top->addWidget(m_refresh);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_resolve);
    buttons->addWidget(m_duplicate);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_title);
    layout->addLayout(buttons);

    m_ageTimer.setInterval(30s);
    connect(&m_ageTimer, &QTimer::timeout, this, &DetailHeader::showAge);
    connect(m_refresh, &QToolButton::clicked, this, &DetailHeader::refreshRequested);
    connect(m_resolve, &QPushButton::clicked, this, &DetailHeader::resolveRequested);
    connect(m_duplicate, &QPushButton::clicked, this, &DetailHeader::duplicateRequested);
    retranslate();
    m_ageTimer.start();
}

void DetailHeader::setRecord(const IncidentRecord &record)
{
    m_record = record;
    showRecord();
}

void DetailHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_duplicate)
        return;
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void DetailHeader::showRecord()
{
    const bool isLocal = IncidentKeys::isLocal(m_record.key);
    QStringList parts;
    parts.append(isLocal ? tr("New incident, not on the server yet")
                         : (m_record.shown.number().isEmpty() ? tr("No number") : m_record.shown.number()));
    if (!m_record.shown.status().isEmpty())
        parts.append(m_record.shown.status());
    m_number->setText(parts.join(QStringLiteral(" · ")));
    m_title->setText(m_record.shown.title().isEmpty() ? tr("(no title)") : m_record.shown.title());
    m_refresh->setEnabled(!isLocal);
    m_resolve->setEnabled(!isLocal);
    m_resolve->setToolTip(isLocal ? tr("It can be resolved once the server has it.") : QString());
    showAge();
}

void DetailHeader::showAge()
{
    const QDateTime &readAt = m_record.base.readAt;
    const QString ago = Wording::ago(readAt, QDateTime::currentDateTimeUtc());
    if (m_record.base.isFromFile()) {
        m_age->setText(tr("from a file, never read here"));
        m_age->setToolTip(Wording::toolTip(
            tr("Imported as another computer had read it. Your server is asked for it when it can be.")));
        return;
    }
    //: %1 is e.g. "3 min ago": the values are as the server said them then.
    m_age->setText(readAt.isValid() ? tr("as of %1").arg(ago) : ago);
    m_age->setToolTip(readAt.isValid()
                          ? Wording::toolTip(tr("Read from the server at %1.").arg(Wording::exact(readAt)))
                          : QString());
}

void DetailHeader::retranslate()
{
    m_refresh->setIcon(Icons::get(QStringLiteral("view-refresh"), palette()));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setAccessibleName(tr("Refresh this incident"));
    m_refresh->setToolTip(tr("Read this incident from the server again"));
    m_resolve->setText(tr("&Resolve…"));
    m_resolve->setIcon(Icons::get(QStringLiteral("task-complete"), palette()));
    m_duplicate->setText(tr("Duplicate as &new"));
    m_duplicate->setIcon(Icons::get(QStringLiteral("document-new"), palette()));
    showRecord();
}
