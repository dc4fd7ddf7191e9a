// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ForgetDialog.h"

#include "models/items/Workspace.h"
#include "ui/Preferences.h"
#include "ui/Wording.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/EmailBox.h"
#include "ui/widgets/GrowToFit.h"
#include "ui/widgets/PlainLabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

using Kind = ForgetScope::Kind;

static constexpr std::array kinds{Kind::Incidents, Kind::Person, Kind::LastSeenBefore, Kind::Everything};

ForgetDialog::ForgetDialog(Workspace &workspace, Preferences &preferences, const QList<IncidentKey> &selected,
                           QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_selected(selected)
    , m_choices(new QButtonGroup(this))
    , m_intro(new PlainLabel(this))
    , m_person(new EmailBox(workspace.catalog(), this))
    , m_days(new QSpinBox(this))
    , m_outlookLine(new PlainLabel(this))
    , m_unsentToo(new QCheckBox(this))
    , m_outOfReach(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
{
    setWindowModality(Qt::WindowModal);
    build();
    constexpr int typingPause = 300; // Each look may read every text on this computer.
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(typingPause);
    connect(&m_lookTimer, &QTimer::timeout, this, &ForgetDialog::look);
    connect(m_choices, &QButtonGroup::idToggled, this, &ForgetDialog::look);
    connect(m_unsentToo, &QCheckBox::toggled, this, &ForgetDialog::look);
    connect(m_person, &QLineEdit::textChanged, this, [this] {
        choice(Kind::Person)->setChecked(true);
        m_lookTimer.start();
    });
    connect(m_days, &QSpinBox::valueChanged, this, [this] {
        choice(Kind::LastSeenBefore)->setChecked(true);
        m_lookTimer.start();
    });
    connect(&workspace.forgetting(), &Forgetting::stepped, this, [this](Forgetting::Step step) {
        if (m_phase != Phase::Working)
            return;
        m_news = stepWords(step);
        showState();
    });
    retranslate();
    QRadioButton *first = choice(selected.isEmpty() ? Kind::LastSeenBefore : Kind::Incidents);
    first->setChecked(true);
    first->setFocus(Qt::OtherFocusReason);
}

void ForgetDialog::build()
{
    auto *grid = new QGridLayout;
    for (const Kind kind : kinds) {
        auto *button = new QRadioButton(this);
        ChoiceBox::stopWhenChosen(button);
        m_choices->addButton(button, static_cast<int>(kind));
        grid->addWidget(button, static_cast<int>(kind), 0);
    }
    choice(Kind::Incidents)->setEnabled(!m_selected.isEmpty());
    constexpr int addressWidth = 32;
    constexpr int mostDays = 3650;
    constexpr int usualDays = 90;
    m_person->setObjectName(u"person"_s);
    m_person->setMinimumWidth(fontMetrics().averageCharWidth() * addressWidth);
    m_days->setObjectName(u"days"_s);
    m_days->setRange(1, mostDays);
    m_days->setValue(usualDays);
    grid->addWidget(m_person, static_cast<int>(Kind::Person), 1);
    grid->addWidget(m_days, static_cast<int>(Kind::LastSeenBefore), 1);
    grid->setColumnStretch(1, 1);
    m_outlookLine->setObjectName(u"outlook"_s);
    m_unsentToo->setObjectName(u"unsentToo"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *buttons = new QDialogButtonBox(this);
    m_forget = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_forget->setObjectName(u"forget"_s);
    // Enter in a field must not be the deed.
    m_forget->setAutoDefault(false);
    m_cancel->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addLayout(grid);
    layout->addWidget(m_outlookLine);
    layout->addWidget(m_unsentToo);
    layout->addWidget(m_progress);
    layout->addWidget(m_outOfReach);
    layout->addStretch(1);
    layout->addWidget(buttons);
    // From top to bottom, each field behind its choice.
    const std::array<QWidget *, 9> order{choice(Kind::Incidents),
                                         choice(Kind::Person),
                                         m_person,
                                         choice(Kind::LastSeenBefore),
                                         m_days,
                                         choice(Kind::Everything),
                                         m_unsentToo,
                                         m_forget,
                                         m_cancel};
    for (std::size_t at = 1; at < order.size(); ++at)
        setTabOrder(order.at(at - 1), order.at(at));
    connect(m_forget, &QPushButton::clicked, this, &ForgetDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &ForgetDialog::reject);
}

QRadioButton *ForgetDialog::choice(Kind kind) const
{
    return qobject_cast<QRadioButton *>(m_choices->button(static_cast<int>(kind)));
}

ForgetScope ForgetDialog::scope() const
{
    ForgetScope scope;
    scope.kind = static_cast<Kind>(qMax(0, m_choices->checkedId()));
    scope.keys = m_selected;
    scope.person = m_person->text().trimmed();
    scope.before = QDateTime::currentDateTimeUtc().addDays(-m_days->value());
    scope.unsentToo = m_unsentToo->isChecked();
    return scope;
}

void ForgetDialog::look()
{
    if (m_phase == Phase::Working)
        return;
    m_phase = Phase::Choosing;
    m_news.clear();
    m_outlook = {};
    const int generation = ++m_generation;
    showState();
    m_workspace.forgetting().look(scope()).then(this, [this, generation](const Result<Forgotten> &outlook) {
        if (generation == m_generation)
            showOutlook(outlook);
    });
}

void ForgetDialog::showOutlook(const Result<Forgotten> &outlook)
{
    if (outlook)
        m_outlook = *outlook;
    else
        m_news = Wording::error(outlook.error());
    showState();
}

void ForgetDialog::start()
{
    m_phase = Phase::Working;
    ++m_generation;
    m_news = stepWords(Forgetting::Step::Finding);
    showState();
    m_workspace.forgetting().forget(scope()).then(this, [this](const Result<Forgotten> &done) { end(done); });
}

void ForgetDialog::end(const Result<Forgotten> &done)
{
    m_phase = done ? Phase::Done : Phase::Failed;
    if (done) {
        m_news = done->incidents > 0
            ? tr("%n incident(s) forgotten on this computer.", nullptr, done->incidents)
            : tr("It is forgotten on this computer.");
        if (done->keys.contains(m_preferences.text(Preferences::Key::LastIncident)))
            m_preferences.set(Preferences::Key::LastIncident, QString());
    } else {
        m_news = tr("Not everything could be removed, and some of it may still be in the files. Try again.")
            + u' ' + Wording::error(done.error());
    }
    showState();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

QString ForgetDialog::outlookWords() const
{
    QStringList words{tr("%n incident(s) will be forgotten.", nullptr, m_outlook.incidents)};
    if (m_outlook.unsent > 0 && !m_unsentToo->isChecked())
        words +=
            tr("%n more with changes or drafts that were not sent will stay.", nullptr, m_outlook.unsent);
    if (m_outlook.names > 0)
        words += tr("%n saved view(s) or place name(s) will be forgotten as well.", nullptr, m_outlook.names);
    if (m_outlook.readErrors > 0)
        words += tr("Of %n more incident(s) only the reason why the last refresh failed.", nullptr,
                    m_outlook.readErrors);
    if (m_outlook.brokenFiles > 0)
        words +=
            tr("%n damaged file(s) that were kept will be removed as well.", nullptr, m_outlook.brokenFiles);
    return words.join(u' ');
}

void ForgetDialog::showState()
{
    const bool isWorking = m_phase == Phase::Working;
    const bool isDone = m_phase == Phase::Done;
    const bool mayChoose = !isWorking && !isDone;
    for (QAbstractButton *button : m_choices->buttons())
        button->setEnabled(mayChoose && (button != choice(Kind::Incidents) || !m_selected.isEmpty()));
    for (QWidget *widget : {static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_days),
                            static_cast<QWidget *>(m_unsentToo)})
        widget->setEnabled(mayChoose);
    m_unsentToo->setVisible(m_unsentToo->isChecked() || m_outlook.unsent > 0);
    m_progress->setVisible(isWorking);
    m_outlookLine->setText(m_news.isEmpty() ? outlookWords() : m_news);
    m_forget->setVisible(!isDone);
    const int all = m_outlook.incidents + m_outlook.names + m_outlook.readErrors + m_outlook.brokenFiles;
    m_forget->setEnabled(m_phase == Phase::Failed || (m_phase == Phase::Choosing && all > 0));
    m_forget->setAccessibleDescription(m_outlookLine->fullText());
    m_cancel->setEnabled(!isWorking);
    m_cancel->setText(isDone ? tr("&Close") : tr("Ca&ncel"));
    growToFit(this);
}

QString ForgetDialog::stepWords(Forgetting::Step step)
{
    switch (step) {
    case Forgetting::Step::Finding:
        return tr("Looking for what belongs to it …");
    case Forgetting::Step::Removing:
        return tr("Removing it …");
    case Forgetting::Step::Indexing:
        return tr("Making the index for searching anew …");
    case Forgetting::Step::Compacting:
        return tr("Wiping what is left of it in the files …");
    }
    return {};
}

void ForgetDialog::retranslate()
{
    setWindowTitle(tr("Forget Incidents"));
    m_intro->setText(tr("What is this computer to forget? The server keeps its incidents.") + u' '
                     + tr("Your other profiles and servers on this computer are not touched."));
    choice(Kind::Incidents)
        ->setText(tr("The %n &selected incident(s)", nullptr, static_cast<int>(m_selected.size())));
    choice(Kind::Person)->setText(tr("Every incident that names this &person"));
    choice(Kind::LastSeenBefore)->setText(tr("Incidents not &read from the server for"));
    choice(Kind::Everything)->setText(tr("&Everything of this server"));
    m_person->setAccessibleName(tr("E-mail address of the person"));
    m_person->setPlaceholderText(tr("E-mail address"));
    m_days->setAccessibleName(tr("Days without a look"));
    m_days->setSuffix(tr(" days"));
    m_unsentToo->setText(tr("&Changes and drafts that were not sent as well; they are lost"));
    m_outOfReach->setText(tr("Files that you exported, texts that you copied and backups of this computer "
                             "cannot be reached from here. Remove them yourself."));
    m_progress->setAccessibleName(tr("Progress"));
    m_forget->setText(tr("&Forget"));
    showState();
}

void ForgetDialog::reject()
{
    if (m_phase != Phase::Working)
        QDialog::reject();
}

void ForgetDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
