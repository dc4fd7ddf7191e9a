// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/CollapsibleSection.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

//! \brief The arrow says whether it is open; a button that also looks pressed would say it too loudly.
class Heading : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.state &= ~QStyle::State(QStyle::State_On);
        QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

} // namespace

CollapsibleSection::CollapsibleSection(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Heading(this))
    , m_content(new QWidget(this))
    , m_layout(new QVBoxLayout(m_content))
{
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setArrowType(Qt::RightArrow);
    m_content->setVisible(false);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(5);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_heading, 0, Qt::AlignLeading);
    layout->addWidget(m_content);

    connect(m_heading, &QToolButton::toggled, this, [this](bool expanded) {
        m_heading->setArrowType(expanded ? Qt::DownArrow : Qt::RightArrow);
        m_content->setVisible(expanded);
        Q_EMIT expandedChanged(expanded);
    });
}

void CollapsibleSection::setTitle(const QString &title)
{
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
}

void CollapsibleSection::setExpanded(bool expanded)
{
    m_heading->setChecked(expanded);
}

bool CollapsibleSection::isExpanded() const
{
    return m_heading->isChecked();
}
