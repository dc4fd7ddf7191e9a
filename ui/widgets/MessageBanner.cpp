// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/MessageBanner.h"

#include "ui/Icons.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyle>
#include <QToolButton>

namespace {

QString iconName(Theme::Tone tone)
{
    switch (tone) {
    case Theme::Tone::Information:
        return QStringLiteral("dialog-information");
    case Theme::Tone::Warning:
        return QStringLiteral("dialog-warning");
    case Theme::Tone::Error:
        return QStringLiteral("dialog-error");
    case Theme::Tone::Success:
        return QStringLiteral("state-accepted");
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBanner::MessageBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel(this))
    , m_actions(new QHBoxLayout)
    , m_detailsButton(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    m_close->setAutoRaise(true);

    auto *line = new QHBoxLayout;
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    line->addLayout(m_actions);
    line->addWidget(m_detailsButton, 0, Qt::AlignTop);
    line->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addLayout(line);

    connect(m_detailsButton, &QToolButton::toggled, this, [this](bool shown) {
        if (m_details)
            m_details->setVisible(shown);
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBanner::dismiss);
    retranslate();
    hide();
}

void MessageBanner::showMessage(Theme::Tone tone, const QString &text, const QString &details)
{
    const bool isNews = isHidden() || text != m_text->fullText();
    removeActions();
    m_tone = tone;
    m_text->setText(text);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    if (!details.isEmpty() && !m_details)
        buildDetails();
    if (m_details)
        setTextOfAnyShape(*m_details, details);
    paintTone();
    show();
    if (isNews) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageBanner::buildDetails()
{
    m_details = new QPlainTextEdit(this);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setVisible(false);
    m_details->setMaximumHeight(fontMetrics().lineSpacing() * 8);
    layout()->addWidget(m_details);
    setTabOrder(m_close, m_details);
    retranslate();
}

void MessageBanner::addAction(const QString &text, QObject *context, const std::function<void()> &action)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, context, action);
    m_actions->addWidget(button, 0, Qt::AlignTop);
    // Made later than everything else in the window, it would be the last stop of the Tab key. It stands
    // before the details, and only what is in its place already can be used to put it there.
    setTabOrder(m_detailsButton, button);
    setTabOrder(button, m_detailsButton);
}

void MessageBanner::dismiss()
{
    if (isHidden())
        return;
    hide();
    removeActions();
    Q_EMIT dismissed();
}

QString MessageBanner::text() const
{
    return m_text->fullText();
}

void MessageBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && !m_painting && m_icon)
        paintTone();
}

void MessageBanner::removeActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        // The banner may be dismissed from inside the click of one of them.
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
}

void MessageBanner::retranslate()
{
    m_detailsButton->setText(tr("Details"));
    if (m_details)
        m_details->setAccessibleName(tr("Details"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBanner::paintTone()
{
    // Setting the palette is itself a palette change.
    const QScopedValueRollback painting(m_painting, true);
    const QPalette base = parentWidget() ? parentWidget()->palette() : QPalette();
    QPalette own = base;
    own.setColor(QPalette::Window, Theme::toneBackground(base, m_tone));
    own.setColor(QPalette::WindowText, Theme::toneText(base, m_tone));
    setPalette(own);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(Icons::get(iconName(m_tone), own).pixmap(side, side));
    m_close->setIcon(Icons::get(QStringLiteral("window-close"), own));
}
