// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/SearchLine.h"

#include "ui/Icons.h"
#include "ui/Wording.h"
#include "ui/list/SearchCompleter.h"
#include "ui/widgets/NoteLine.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr int longestQuoted = 40;

} // namespace

SearchLine::SearchLine(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_completer(new SearchCompleter(m_edit))
    , m_note(new NoteLine(QStringLiteral("dialog-warning"), this))
{
    m_edit->setObjectName(QStringLiteral("search"));
    // Its picture takes a while to load, and is not seen before there is something to clear.
    connect(m_edit, &QLineEdit::textChanged, m_edit, [this] { m_edit->setClearButtonEnabled(true); });
    m_edit->addAction(Icons::get(QStringLiteral("edit-find"), palette()), QLineEdit::LeadingPosition);
    setFocusProxy(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    layout->addWidget(m_note);

    // Escape leaves the line and keeps what was typed; Down goes on in the list.
    auto *leave = new QAction(m_edit);
    leave->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(Qt::Key_Down)});
    leave->setShortcutContext(Qt::WidgetShortcut);
    connect(leave, &QAction::triggered, this, &SearchLine::left);
    m_edit->addAction(leave);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        apply(Typing::IsDone);
        if (problem().isEmpty())
            Q_EMIT left();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { apply(Typing::IsDone); });
    m_timer.setSingleShot(true);
    m_timer.setInterval(0ms);
    connect(&m_timer, &QTimer::timeout, this, [this] { apply(Typing::GoesOn); });
    connect(m_edit, &QLineEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
    retranslate();
}

SearchLine::~SearchLine()
{
    // A field that loses the focus because it goes has not been left by the person.
    disconnect(m_edit, nullptr, this, nullptr);
}

QString SearchLine::text() const
{
    return m_edit->text();
}

void SearchLine::setText(const QString &text)
{
    m_edit->setText(text);
    apply(Typing::IsDone);
}

void SearchLine::focusText()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

QString SearchLine::problem() const
{
    return m_note->text();
}

void SearchLine::apply(Typing typing)
{
    m_timer.stop();
    const QString text = m_edit->text().trimmed();
    const auto query = SearchQuery::parse(text);
    const bool waits = !query && typing == Typing::GoesOn && isUnfinished(query.error());
    m_note->setText(query || waits ? QString() : sentence(query.error()));
    m_edit->setAccessibleDescription(problem());
    if (query)
        Q_EMIT asked(text);
}

bool SearchLine::isUnfinished(const SearchFault &fault) const
{
    const QString text = m_edit->text();
    const QString after = text.mid(text.indexOf(m_edit->text().trimmed()) + fault.position + fault.length);
    const bool isLastWord = after.trimmed().isEmpty() || !after.contains(u' ');
    if (m_edit->cursorPosition() < text.size() || !isLastWord)
        return false;
    switch (fault.kind) {
    case SearchFault::Kind::QuoteNotClosed:
    case SearchFault::Kind::NothingToChooseFrom:
        return true;
    case SearchFault::Kind::ValueMissing:
    case SearchFault::Kind::NotAnAge:
    case SearchFault::Kind::NotYesOrNo: // A blank says that the value is meant to be complete.
        return !text.back().isSpace();
    case SearchFault::Kind::TooLong:
    case SearchFault::Kind::TooManyTerms:
    case SearchFault::Kind::UnknownField:
        return false;
    }
    return false;
}

QString SearchLine::sentence(const SearchFault &fault)
{
    using Kind = SearchFault::Kind;
    const QString text = Wording::oneLine(fault.text, longestQuoted);
    switch (fault.kind) {
    case Kind::TooLong:
        return tr("The search is longer than %Ln characters; shorten it.", nullptr,
                  static_cast<int>(SearchQuery::longestText));
    case Kind::TooManyTerms:
        return tr("The search has more than %Ln words; leave out some from “%1” on.", nullptr,
                  static_cast<int>(SearchQuery::mostTerms))
            .arg(text);
    case Kind::QuoteNotClosed:
        return tr("The quotation mark before %1 is not closed; add one behind the last word.").arg(text);
    case Kind::NothingToChooseFrom:
        return tr("OR stands between two words; add the one that is missing, or write “or”.");
    case Kind::UnknownField:
        return tr("There is no field “%1”; known are %2. Put quotation marks around words with a colon.")
            .arg(text, SearchQuery::fieldNames().join(QStringLiteral(", ")));
    case Kind::ValueMissing:
        return tr("Say what to look for behind “%1”.").arg(text);
    case Kind::NotAnAge:
        return tr("“%1” is no age; write changed:<2d for the last two days, with h, d or w for hours, days "
                  "or weeks.")
            .arg(text);
    case Kind::NotYesOrNo:
        return tr("“%1” is neither yes nor no; write waiting:yes or waiting:no.").arg(text);
    }
    return {};
}

void SearchLine::retranslate()
{
    m_edit->setPlaceholderText(tr("Search, for example: printer outlook"));
    m_edit->setAccessibleName(tr("Search"));
    m_edit->setToolTip(
        tr("Each word is found by its beginning, in any text of an incident; all must match (%1).\n"
           "\"exact words\"   -without   this OR that   status:assigned   im:123   changed:<2d")
            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_completer->retranslate();
    if (!problem().isEmpty())
        apply(Typing::IsDone);
}

void SearchLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_edit->actions().constFirst()->setIcon(Icons::get(QStringLiteral("edit-find"), palette()));
}
