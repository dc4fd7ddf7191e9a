// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/SignInChecklist.h"

#include "ui/Icons.h"
#include "ui/Wording.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array steps{SignInProbe::Step::NameFound,   SignInProbe::Step::Reached,
                           SignInProbe::Step::Certificate, SignInProbe::Step::ApiFound,
                           SignInProbe::Step::ApiEnabled,  SignInProbe::Step::SignedIn};

int gridRow(SignInProbe::Step step)
{
    // Each step is followed by a row in which its fault would stand.
    return 2 * static_cast<int>(step);
}

QString iconName(SignInProbe::State state)
{
    switch (state) {
    case SignInProbe::State::Pending:
        return {};
    case SignInProbe::State::Running:
        return u"state-sending"_s;
    case SignInProbe::State::Passed:
        return u"task-complete"_s;
    case SignInProbe::State::Failed:
        return u"dialog-error"_s;
    case SignInProbe::State::Skipped:
        return u"go-next"_s;
    }
    return {};
}

} // namespace

SignInChecklist::SignInChecklist(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"signInChecklist"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    for (const SignInProbe::Step step : steps) {
        Row row;
        row.icon = new QLabel(this);
        const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize);
        row.icon->setMinimumSize(extent, extent);
        row.words = new PlainLabel(this);
        m_grid->addWidget(row.icon, gridRow(step), 0);
        m_grid->addWidget(row.words, gridRow(step), 1);
        m_rows.insert(step, row);
    }
    buildFault();
    refresh();
}

void SignInChecklist::buildFault()
{
    m_faultBox = new QWidget(this);
    auto *layout = new QVBoxLayout(m_faultBox);
    layout->setContentsMargins(0, 0, 0, 0);
    m_fault = new PlainLabel(m_faultBox);
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsButton = new QToolButton(m_faultBox);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setArrowType(Qt::RightArrow);
    m_detailsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_detailsButton->setAutoRaise(true);
    m_details = new QPlainTextEdit(m_faultBox);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    m_details->hide();
    layout->addWidget(m_fault);
    layout->addWidget(m_detailsButton, 0, Qt::AlignLeading);
    layout->addWidget(m_details);
    m_faultBox->hide();
    connect(m_detailsButton, &QToolButton::toggled, this, [this](bool on) {
        m_detailsButton->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        m_details->setVisible(on);
        Q_EMIT grew();
    });
}

void SignInChecklist::reset()
{
    m_hasFault = false;
    m_faultBox->hide();
    m_detailsButton->setChecked(false);
    for (Row &row : m_rows)
        row.state = SignInProbe::State::Pending;
    refresh();
}

void SignInChecklist::setState(SignInProbe::Step step, SignInProbe::State state)
{
    m_rows[step].state = state;
    refreshRow(step);
}

void SignInChecklist::showFault(SignInProbe::Step step, const ServiceError &error)
{
    m_hasFault = true;
    m_faultStep = step;
    m_error = error;
    m_rows[step].state = SignInProbe::State::Failed;
    m_grid->addWidget(m_faultBox, gridRow(step) + 1, 1);
    m_faultBox->show();
    refresh();
    Q_EMIT grew();
    QAccessibleEvent announcement(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

QString SignInChecklist::faultText() const
{
    return m_hasFault ? m_fault->fullText() : QString();
}

void SignInChecklist::refresh()
{
    for (const SignInProbe::Step step : steps)
        refreshRow(step);
    m_detailsButton->setText(tr("Details"));
    m_details->setAccessibleName(tr("Details of the fault"));
    setAccessibleName(tr("Steps of the sign-in"));
    if (!m_hasFault)
        return;
    m_fault->setText(Wording::signInError(m_faultStep, m_error));
    setTextOfAnyShape(*m_details, Wording::errorDetails(m_error));
}

static QString stateWords(SignInProbe::State state)
{
    switch (state) {
    case SignInProbe::State::Pending:
        //: State of one step of the sign-in.
        return SignInChecklist::tr("not tried yet");
    case SignInProbe::State::Running:
        //: State of one step of the sign-in.
        return SignInChecklist::tr("trying");
    case SignInProbe::State::Passed:
        //: State of one step of the sign-in.
        return SignInChecklist::tr("passed");
    case SignInProbe::State::Failed:
        //: State of one step of the sign-in.
        return SignInChecklist::tr("failed");
    case SignInProbe::State::Skipped:
        //: State of one step of the sign-in.
        return SignInChecklist::tr("not needed");
    }
    return {};
}

void SignInChecklist::refreshRow(SignInProbe::Step step)
{
    const Row &row = m_rows[step];
    const QString name = Wording::signInStep(step);
    const QString words = stateWords(row.state);
    //: %1 is a step of the sign-in, %2 what became of it.
    const QString both = tr("%1: %2").arg(name, words);
    row.words->setText(row.state == SignInProbe::State::Pending ? name : both);
    row.words->setAccessibleName(both);
    row.words->setEnabled(row.state != SignInProbe::State::Pending);
    const QString icon = iconName(row.state);
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize);
    row.icon->setPixmap(icon.isEmpty()
                            ? QPixmap()
                            : Icons::get(icon, palette()).pixmap(QSize(extent, extent), devicePixelRatioF()));
}

void SignInChecklist::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}
