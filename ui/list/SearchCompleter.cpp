// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/SearchCompleter.h"

#include "ui/Wording.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

using Kind = SearchCompletion::Kind;

namespace {

constexpr int writtenRole = Qt::UserRole + 1;
constexpr qsizetype mostOffered = 200;
constexpr int shownAtOnce = 12;

bool isOfKeys(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
        return event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    default:
        return false;
    }
}

} // namespace

SearchCompleter::SearchCompleter(QLineEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    connect(m_edit, &QLineEdit::textEdited, this, &SearchCompleter::offer);
}

void SearchCompleter::build()
{
    m_items = new QStandardItemModel(this);
    m_completer = new QCompleter(m_items, this);
    m_popup = m_completer->popup();
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(shownAtOnce);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &SearchCompleter::take);
    // Behind the completer's own filter, so that the keys come here first.
    m_popup->installEventFilter(this);
    m_edit->installEventFilter(this);
    retranslate();
}

bool SearchCompleter::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

void SearchCompleter::retranslate()
{
    if (m_popup)
        m_popup->setAccessibleName(tr("Suggestions for the search"));
}

bool SearchCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (isOpen() && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (event->type() == QEvent::ShortcutOverride && isOfKeys(key))
            event->accept(); // Down and Escape mean something else once this is closed.
        else if (event->type() == QEvent::KeyPress && isOfKeys(key) && takesKey(key))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

bool SearchCompleter::takesKey(const QKeyEvent &event)
{
    const QModelIndex chosen = m_popup->currentIndex();
    switch (event.key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Tab:
        take(chosen.isValid() ? chosen : m_popup->model()->index(0, 0));
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default: // Enter without a choice searches for what is written.
        if (chosen.isValid())
            take(chosen);
        else
            close();
        return chosen.isValid();
    }
}

void SearchCompleter::move(int by)
{
    const int count = m_popup->model()->rowCount();
    const QModelIndex chosen = m_popup->currentIndex();
    const int from = chosen.isValid() ? chosen.row() : by > 0 ? -1 : count;
    const QModelIndex next = m_popup->model()->index(qBound(0, from + by, count - 1), 0);
    m_popup->setCurrentIndex(next);
}

void SearchCompleter::take(const QModelIndex &index)
{
    const QString written = index.data(writtenRole).toString();
    close();
    if (written.isEmpty())
        return;
    m_edit->setSelection(static_cast<int>(m_place.position), static_cast<int>(m_place.length));
    m_edit->insert(written);
    // A name asks for its value at once.
    if (m_place.kind == Kind::FieldName)
        offer();
}

void SearchCompleter::close()
{
    m_popup->hide();
}

void SearchCompleter::offer()
{
    if (!m_popup)
        build();
    m_items->clear();
    m_place = SearchCompletion::at(m_edit->text(), m_edit->cursorPosition());
    switch (m_place.kind) {
    case Kind::Nothing:
        break;
    case Kind::FieldName:
        fillNames();
        break;
    case Kind::Value:
        fillValues();
        break;
    }
    if (m_items->rowCount() == 0 || !m_edit->isVisible()) {
        close();
        return;
    }
    m_completer->complete();
    m_popup->setCurrentIndex({});
}

void SearchCompleter::fillNames()
{
    for (const QString &name : m_place.matchingNames())
        add(tr("%1: — %2").arg(name, meaning(name)), name + u':');
}

void SearchCompleter::fillValues()
{
    const auto field = SearchQuery::field(m_place.name);
    if (field) {
        const QStringList values =
            m_values ? m_place.matching(m_values(*field)).mid(0, mostOffered) : QStringList();
        for (const QString &value : values)
            add(Wording::oneLine(value), SearchCompletion::written(value) + u' ');
    } else if (m_place.name == QLatin1String("waiting")) {
        for (const QString &value : m_place.matching({QStringLiteral("yes"), QStringLiteral("no")}))
            add(value, value + u' ');
    } else if (m_place.typed.isEmpty()) {
        add(tr("<1h — seen within the last hour"), QStringLiteral("<1h "));
        add(tr("<1d — seen within the last day"), QStringLiteral("<1d "));
        add(tr("<1w — seen within the last week"), QStringLiteral("<1w "));
        add(tr(">1w — none seen for a week"), QStringLiteral(">1w "));
    }
    // What is there already needs no offer.
    if (m_items->rowCount() == 1 && m_items->item(0)->text() == m_place.typed)
        m_items->clear();
}

void SearchCompleter::add(const QString &shown, const QString &written)
{
    auto *item = new QStandardItem(shown);
    item->setData(written, writtenRole);
    item->setEditable(false);
    m_items->appendRow(item);
}

QString SearchCompleter::meaning(const QString &name)
{
    if (name == QLatin1String("changed"))
        return tr("when a change was seen, for example changed:<2d");
    if (name == QLatin1String("waiting"))
        return tr("whether something waits to be sent");
    const auto field = SearchQuery::field(name);
    if (field == Incident::Field::ProcessId)
        return tr("the ticket number, without its zeros");
    if (field == Incident::Field::Classification)
        return tr("Classification; with .* everything below it");
    return field ? Wording::fieldName(*field) : QString();
}
