// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ReloginSheet.h"

#include "ui/Wording.h"
#include "ui/widgets/GrowToFit.h"
#include "ui/widgets/PlainLabel.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

class ReloginSheet::Private
{
public:
    Private(ReloginSheet &sheet, const QString &userName, const QString &hostName);
    void retranslate();
    void showButton();

    ReloginSheet &q;
    QString user;
    QString host;
    PlainLabel *headline;
    PlainLabel *who;
    QLabel *passwordLabel;
    QLineEdit *password;
    PlainLabel *status;
    QDialogButtonBox *buttons;
    QPushButton *proceed;
    QPushButton *offline;
    std::optional<ServiceError> error;
    bool busy = false;
};

ReloginSheet::Private::Private(ReloginSheet &sheet, const QString &userName, const QString &hostName)
    : q(sheet)
    , user(userName)
    , host(hostName)
    , headline(new PlainLabel(&sheet))
    , who(new PlainLabel(&sheet))
    , passwordLabel(new QLabel(&sheet))
    , password(new QLineEdit(&sheet))
    , status(new PlainLabel(&sheet))
    , buttons(new QDialogButtonBox(&sheet))
    , proceed(buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , offline(buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    password->setObjectName(u"password"_s);
    status->setObjectName(u"status"_s);
    password->setEchoMode(QLineEdit::Password);
    password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    password->setMinimumWidth(q.fontMetrics().averageCharWidth() * 56);
    QFont strong = headline->font();
    strong.setBold(true);
    headline->setFont(strong);
    for (PlainLabel *label : {headline, who, status})
        label->setWordWrap(true);
    passwordLabel->setBuddy(password);
    proceed->setDefault(true);
    offline->setAutoDefault(false);

    auto *form = new QFormLayout;
    form->addRow(passwordLabel, password);
    auto *layout = new QVBoxLayout(&q);
    layout->addWidget(headline);
    layout->addWidget(who);
    layout->addLayout(form);
    layout->addWidget(status);
    layout->addStretch(1);
    layout->addWidget(buttons);
    retranslate();
}

void ReloginSheet::Private::retranslate()
{
    q.setWindowTitle(tr("Sign in again"));
    headline->setText(tr("Your session ended. Nothing you typed is lost."));
    //: %1 is the user's name, %2 the server's.
    who->setText(tr("Sign in as %1 at %2 to go on.").arg(user, host));
    passwordLabel->setText(tr("&Password"));
    proceed->setText(tr("&Continue"));
    offline->setText(tr("&Work offline for now"));
    if (busy)
        status->setText(tr("Signing in …"));
    else if (!error)
        status->setText({});
    else if (error->kind == ServiceError::Kind::SessionEnded)
        status->setText(Wording::error(*error));
    else
        status->setText(Wording::signInError(SignInProbe::Step::SignedIn, *error));
    status->setToolTip(error && !busy ? Wording::toolTip(Wording::errorDetails(*error)) : QString());
    password->setEnabled(!busy);
    showButton();
    growToFit(&q);
}

void ReloginSheet::Private::showButton()
{
    const bool isTyped = !password->text().isEmpty();
    proceed->setEnabled(!busy && isTyped);
    proceed->setToolTip(isTyped ? QString() : tr("The password is needed."));
    proceed->setAccessibleDescription(busy ? status->fullText() : proceed->toolTip());
}

ReloginSheet::ReloginSheet(const QString &user, const QString &host, QWidget *parent)
    : QDialog(parent, Qt::Sheet)
    , d(std::make_unique<Private>(*this, user, host))
{
    setWindowModality(Qt::WindowModal);
    connect(d->password, &QLineEdit::textChanged, this, [this] { d->showButton(); });
    connect(d->proceed, &QPushButton::clicked, this, [this] {
        const QString password = d->password->text();
        setBusy(true);
        Q_EMIT passwordEntered(password);
    });
    connect(d->offline, &QPushButton::clicked, this, &QDialog::reject);
}

ReloginSheet::~ReloginSheet() = default;

void ReloginSheet::setBusy(bool busy)
{
    d->busy = busy;
    d->retranslate();
}

void ReloginSheet::showError(const ServiceError &error)
{
    d->error = error;
    setBusy(false);
    d->password->setFocus();
    d->password->selectAll();
    QAccessibleEvent announcement(d->status, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void ReloginSheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

void ReloginSheet::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}
