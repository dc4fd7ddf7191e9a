// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/PlaceBox.h"

#include "models/incident/IncidentKey.h"
#include "models/store/PlaceNames.h"
#include "ui/Wording.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QToolButton>

PlaceBox::PlaceBox(PlaceNames &names, Incident::Field field, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_field(field)
    , m_choices(new QStringListModel(this))
    , m_line(new QLineEdit(this))
    , m_listButton(new QToolButton(this))
    , m_nameButton(new QToolButton(this))
{
    build();
    connect(m_line, &QLineEdit::textChanged, this, &PlaceBox::takeText);
    connect(m_line, &QLineEdit::editingFinished, this, [this] { showText(m_names.shown(m_field, m_value)); });
    connect(m_line, &QWidget::customContextMenuRequested, this, &PlaceBox::openMenu);
    connect(m_listButton, &QToolButton::clicked, this, &PlaceBox::openList);
    connect(m_nameButton, &QToolButton::clicked, this, &PlaceBox::requestName);
    connect(&names, &PlaceNames::changed, this, [this](Incident::Field changed) {
        if (changed == m_field)
            takeNames();
    });
    takeNames();
    retranslate();
}

void PlaceBox::build()
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    m_line->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *completer = new QCompleter(m_choices, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    m_line->setCompleter(completer);
    // Ids are told apart by all of their letters.
    constexpr int letters = 44;
    completer->popup()->setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    m_listButton->setArrowType(Qt::DownArrow);
    m_listButton->setFocusPolicy(Qt::NoFocus);
    m_nameButton->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_listButton);
    layout->addSpacing(6);
    layout->addWidget(m_nameButton);
}

void PlaceBox::setValue(const QString &value)
{
    const bool isOther = value != m_value;
    m_value = value;
    showText(m_names.shown(m_field, value));
    showButtons();
    if (isOther)
        Q_EMIT valueChanged(m_value);
    // A word kept from another day may be a name by now; whoever fills the form is let finish first.
    if (m_names.meant(m_field, value) != value)
        QMetaObject::invokeMethod(this, &PlaceBox::takeNames, Qt::QueuedConnection);
}

void PlaceBox::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_line->setFrame(!readOnly);
    showButtons();
}

void PlaceBox::openList()
{
    if (m_line->isReadOnly())
        return;
    m_line->setFocus(Qt::PopupFocusReason);
    m_line->completer()->setCompletionPrefix({});
    m_line->completer()->complete();
}

QString PlaceBox::nameCommand() const
{
    return isLocation() ? tr("Name this location…") : tr("Name this department…");
}

bool PlaceBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.key() == Qt::Key_F4 || key.key() == Qt::Key_Down) {
            openList();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PlaceBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_nameButton)
        retranslate();
}

void PlaceBox::takeText(const QString &text)
{
    const QString meant = m_names.meant(m_field, text);
    if (meant == m_value)
        return;
    m_value = meant;
    showButtons();
    Q_EMIT valueChanged(m_value);
}

void PlaceBox::takeNames()
{
    m_choices->setStringList(m_names.choices(m_field));
    const QString meant = m_names.meant(m_field, m_value);
    showText(m_names.shown(m_field, meant));
    const bool isOther = meant != m_value;
    m_value = meant;
    showButtons();
    if (isOther)
        Q_EMIT valueChanged(m_value);
}

void PlaceBox::showText(const QString &text)
{
    if (text == m_line->text())
        return;
    const QSignalBlocker blocker(m_line);
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

void PlaceBox::showButtons()
{
    // Behind a name, and where a narrow field cuts it off.
    m_line->setToolTip(isId() ? Wording::toolTip(m_value) : QString());
    m_listButton->setVisible(!m_line->isReadOnly());
    m_nameButton->setVisible(isId() || !m_line->isReadOnly());
    m_nameButton->setEnabled(isId());
    QString needed;
    if (!isId())
        needed = isLocation() ? tr("Choose a location or paste its id before you name it.")
                              : tr("Choose a department or paste its id before you name it.");
    m_nameButton->setToolTip(needed.isEmpty() ? nameCommand() : needed);
    m_nameButton->setAccessibleDescription(needed);
}

void PlaceBox::requestName()
{
    if (isId())
        Q_EMIT nameRequested(m_value);
}

void PlaceBox::openMenu(const QPoint &position)
{
    QMenu *menu = m_line->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    QAction *name = menu->addAction(nameCommand());
    name->setEnabled(isId());
    connect(name, &QAction::triggered, this, &PlaceBox::requestName);
    menu->popup(m_line->mapToGlobal(position));
}

void PlaceBox::retranslate()
{
    const QString choose = isLocation() ? tr("Choose a location") : tr("Choose a department");
    m_listButton->setAccessibleName(choose);
    //: %1 is "Choose a location" or the like.
    m_listButton->setToolTip(tr("%1 (Alt+Down)").arg(choose));
    //: Button beside a location or department: give it a name.
    m_nameButton->setText(tr("Name…"));
    m_nameButton->setAccessibleName(nameCommand());
    showButtons();
}

bool PlaceBox::isId() const
{
    return !IncidentKeys::canonicalGuid(m_value).isEmpty();
}
