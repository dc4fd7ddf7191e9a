// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/ClassificationBox.h"

#include "models/incident/ValueCatalog.h"
#include "models/items/ClassificationModel.h"
#include "ui/widgets/ClassificationPopup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using Field = Incident::Field;

ClassificationBox::ClassificationBox(ValueCatalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_model(new ClassificationModel(this))
    , m_popup(new ClassificationPopup(*m_model, this))
    , m_line(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    m_button->setArrowType(Qt::DownArrow);
    m_button->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button);

    connect(m_line, &QLineEdit::textChanged, this, &ClassificationBox::textChanged);
    connect(m_button, &QToolButton::clicked, this, &ClassificationBox::openPopup);
    connect(m_popup, &ClassificationPopup::chosen, this, [this](const QString &path) {
        m_line->setText(path);
        m_line->setFocus(Qt::PopupFocusReason);
    });
    connect(&catalog, &ValueCatalog::changed, this, [this](Field field) {
        if (field == Field::Classification)
            m_stale = true;
    });
    retranslate();
}

QString ClassificationBox::text() const
{
    return m_line->text();
}

void ClassificationBox::setText(const QString &text)
{
    m_line->setText(text);
}

void ClassificationBox::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

void ClassificationBox::openPopup()
{
    if (m_line->isReadOnly())
        return;
    // Not while the tree is open: it would fold up under the person's hand.
    if (m_stale && m_popup->isHidden()) {
        m_model->setPaths(m_catalog.values(Field::Classification));
        m_stale = false;
    }
    m_popup->popUp(*this, m_line->text());
}

bool ClassificationBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.key() == Qt::Key_F4 || key.key() == Qt::Key_Down) {
            openPopup();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ClassificationBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_button)
        retranslate();
}

void ClassificationBox::retranslate()
{
    m_button->setAccessibleName(tr("Choose a classification"));
    m_button->setToolTip(tr("Choose a classification (Alt+Down)"));
}
