// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/SignInDialog.h"

#include "models/servicedesk/ServiceAddress.h"
#include "ui/dialogs/CertificateDialog.h"
#include "ui/dialogs/SignInChecklist.h"
#include "ui/widgets/GrowToFit.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class SignInDialog::Private
{
public:
    explicit Private(SignInDialog &dialog);

    void build();
    void connectAll();
    void retranslate();
    void start();
    void setBusy(bool on);
    void fail(SignInProbe::Step step, const ServiceError &error);
    void succeed(const QUrl &base);
    void refreshButton();
    void showTrust();
    void showCertificate();

    SignInDialog &q;
    SignInProbe probe;
    PlainLabel *intro;
    QLabel *addressLabel;
    QLineEdit *address;
    QLabel *userLabel;
    QLineEdit *user;
    QLabel *passwordLabel;
    QLineEdit *password;
    QToolButton *show;
    QCheckBox *remember;
    QCheckBox *insecure;
    PlainLabel *trustNote;
    QPushButton *certificate;
    SignInChecklist *checklist;
    QPushButton *offline;
    QPushButton *signIn;
    CertificateTrusts trusted; //!< As the person left them.
    CertificateTrusts tried; //!< With those that were chosen here.
    QUrl refusing; //!< The address whose certificate was refused.
    ServiceError refusal;
    bool keychain = true;
    bool busy = false;
};

SignInDialog::Private::Private(SignInDialog &dialog)
    : q(dialog)
    , intro(new PlainLabel(&dialog))
    , addressLabel(new QLabel(&dialog))
    , address(new QLineEdit(&dialog))
    , userLabel(new QLabel(&dialog))
    , user(new QLineEdit(&dialog))
    , passwordLabel(new QLabel(&dialog))
    , password(new QLineEdit(&dialog))
    , show(new QToolButton(&dialog))
    , remember(new QCheckBox(&dialog))
    , insecure(new QCheckBox(&dialog))
    , trustNote(new PlainLabel(&dialog))
    , certificate(new QPushButton(&dialog))
    , checklist(new SignInChecklist(&dialog))
    , offline(new QPushButton(&dialog))
    , signIn(new QPushButton(&dialog))
{
    build();
    connectAll();
    retranslate();
    refreshButton();
}

void SignInDialog::Private::build()
{
    address->setObjectName(u"address"_s);
    user->setObjectName(u"user"_s);
    password->setObjectName(u"password"_s);
    remember->setObjectName(u"remember"_s);
    insecure->setObjectName(u"insecure"_s);
    signIn->setObjectName(u"signIn"_s);
    offline->setObjectName(u"workOffline"_s);
    intro->setWordWrap(true);
    address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    address->setMinimumWidth(q.fontMetrics().averageCharWidth() * 48);
    password->setEchoMode(QLineEdit::Password);
    password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    show->setCheckable(true);
    show->setFocusPolicy(Qt::StrongFocus);
    insecure->hide();
    trustNote->setObjectName(u"trustNote"_s);
    certificate->setObjectName(u"certificate"_s);
    certificate->setAutoDefault(false);
    certificate->hide();
    offline->setAutoDefault(false);
    signIn->setDefault(true);

    addressLabel->setBuddy(address);
    userLabel->setBuddy(user);
    passwordLabel->setBuddy(password);
    auto *passwordRow = new QHBoxLayout;
    passwordRow->addWidget(password, 1);
    passwordRow->addWidget(show);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(addressLabel, address);
    form->addRow(userLabel, user);
    form->addRow(passwordLabel, passwordRow);
    form->addRow(QString(), remember);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(offline);
    buttons->addStretch(1);
    buttons->addWidget(signIn);
    auto *layout = new QVBoxLayout(&q);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(checklist);
    layout->addWidget(insecure);
    layout->addWidget(trustNote);
    layout->addWidget(certificate, 0, Qt::AlignLeading);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void SignInDialog::Private::connectAll()
{
    QObject::connect(show, &QToolButton::toggled, &q, [this](bool on) {
        password->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    QObject::connect(address, &QLineEdit::textEdited, &q, [this] {
        // Consent was given for another address.
        insecure->setChecked(false);
        insecure->hide();
        certificate->hide();
        refreshButton();
    });
    QObject::connect(checklist, &SignInChecklist::grew, &q, [this] { growToFit(&q); });
    QObject::connect(user, &QLineEdit::textChanged, &q, [this] { refreshButton(); });
    QObject::connect(address, &QLineEdit::textChanged, &q, [this] { refreshButton(); });
    QObject::connect(password, &QLineEdit::textChanged, &q, [this] { refreshButton(); });
    QObject::connect(certificate, &QPushButton::clicked, &q, [this] { showCertificate(); });
    QObject::connect(&probe, &SignInProbe::certificateRefused, &q,
                     [this](const QUrl &base) { refusing = base; });
    QObject::connect(signIn, &QPushButton::clicked, &q, [this] {
        if (busy)
            q.reject();
        else
            start();
    });
    QObject::connect(offline, &QPushButton::clicked, &q, [this] {
        probe.cancel();
        setBusy(false);
        Q_EMIT q.workOfflineRequested();
    });
    QObject::connect(
        &probe, &SignInProbe::stepChanged, &q,
        [this](SignInProbe::Step step, SignInProbe::State state) { checklist->setState(step, state); });
    QObject::connect(&probe, &SignInProbe::failed, &q,
                     [this](SignInProbe::Step step, const ServiceError &error) { fail(step, error); });
    QObject::connect(&probe, &SignInProbe::succeeded, &q, [this](const QUrl &base) { succeed(base); });
}

void SignInDialog::Private::retranslate()
{
    q.setWindowTitle(tr("Sign in to ServiceDesk"));
    intro->setText(
        tr("Paste the address of your ServiceDesk portal in any form, and sign in as you do there."));
    addressLabel->setText(tr("Server &address"));
    address->setPlaceholderText(u"desk.example.com"_s);
    userLabel->setText(tr("&User name"));
    passwordLabel->setText(tr("&Password"));
    //: Button beside a password field: makes the password readable.
    show->setText(tr("S&how"));
    show->setAccessibleName(tr("Show the password"));
    show->setToolTip(tr("Show the password"));
    remember->setText(tr("&Remember in the system's keychain"));
    remember->setToolTip(keychain ? tr("The password is kept by the system, never in a file of the console.")
                                  : tr("No keychain was found on this computer, so the password cannot be "
                                       "remembered."));
    remember->setAccessibleDescription(remember->toolTip());
    insecure->setText(tr("Allow this address &without encryption"));
    insecure->setToolTip(tr("Everybody on the network between here and the server could read the password."));
    insecure->setAccessibleDescription(insecure->toolTip());
    //: Button: shows the certificate that was refused, to trust it or not.
    certificate->setText(tr("&Look at the certificate…"));
    offline->setText(tr("Work &offline"));
    offline->setToolTip(tr("Look at the incidents that are on this computer; nothing is sent."));
    refreshButton();
}

void SignInDialog::Private::refreshButton()
{
    signIn->setText(busy ? tr("&Cancel") : tr("&Sign in"));
    const bool isComplete = !address->text().trimmed().isEmpty() && !user->text().trimmed().isEmpty()
        && !password->text().isEmpty();
    signIn->setEnabled(busy || isComplete);
    signIn->setToolTip(signIn->isEnabled() ? QString()
                                           : tr("Address, user name and password are all needed."));
    signIn->setAccessibleDescription(signIn->toolTip());
    showTrust();
}

void SignInDialog::Private::showTrust()
{
    const QList<QUrl> places = ServiceAddress::candidates(address->text()).value_or(QList<QUrl>());
    const bool isTrusted = !places.isEmpty() && !tried.at(places.constFirst()).isEmpty();
    trustNote->setText(
        isTrusted ? tr("The certificate of this address is trusted by you. The settings take that back.")
                  : QString());
    trustNote->setVisible(isTrusted);
}

void SignInDialog::Private::showCertificate()
{
    auto *dialog = new CertificateDialog(refusing.authority(), refusal, tried.at(refusing), &q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &q, [this] {
        tried.trust(refusing, refusal.certificate);
        start();
    });
    dialog->open();
}

void SignInDialog::Private::start()
{
    if (!signIn->isEnabled())
        return;
    checklist->reset();
    certificate->hide();
    setBusy(true);
    Q_EMIT q.passwordEntered(password->text());
    probe.start(address->text().trimmed(), user->text().trimmed(), password->text(),
                insecure->isVisibleTo(&q) && insecure->isChecked(), tried);
}

void SignInDialog::Private::setBusy(bool on)
{
    busy = on;
    for (QWidget *field : std::initializer_list<QWidget *>{address, user, password, show, insecure})
        field->setEnabled(!on);
    remember->setEnabled(!on && keychain);
    refreshButton();
    if (on)
        signIn->setFocus();
}

void SignInDialog::Private::fail(SignInProbe::Step step, const ServiceError &error)
{
    setBusy(false);
    checklist->showFault(step, error);
    using Kind = ServiceError::Kind;
    if (error.kind == Kind::InsecureAddress) {
        insecure->show();
        insecure->setFocus();
    } else if (step == SignInProbe::Step::Certificate && !error.certificate.isEmpty()) {
        refusal = error;
        certificate->show();
        certificate->setFocus();
        growToFit(&q);
    } else if (error.kind == Kind::ApiOffOrForbidden || error.kind == Kind::WrongCredentials) {
        password->setFocus();
        password->selectAll();
    } else {
        address->setFocus();
    }
}

void SignInDialog::Private::succeed(const QUrl &base)
{
    const bool insecureAllowed = insecure->isVisibleTo(&q) && insecure->isChecked();
    setBusy(false);
    // What was chosen here for another address, where nobody signed in, is forgotten.
    trusted.trust(base, tried.at(base));
    Q_EMIT q.signedIn(base, user->text().trimmed(), password->text(), keychain && remember->isChecked(),
                      insecureAllowed);
    password->clear();
    q.accept();
}

SignInDialog::SignInDialog(QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(*this))
{
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::setAddress(const QString &address)
{
    d->address->setText(address);
    (address.isEmpty() ? d->address : d->user->text().isEmpty() ? d->user : d->password)->setFocus();
}

void SignInDialog::setUser(const QString &user)
{
    d->user->setText(user);
    if (!user.isEmpty() && !d->address->text().isEmpty())
        d->password->setFocus();
}

void SignInDialog::setRemember(bool remember, bool available)
{
    d->keychain = available;
    d->remember->setChecked(remember && available);
    d->remember->setEnabled(available && !d->busy);
    d->retranslate();
}

void SignInDialog::setTrusted(const CertificateTrusts &trusted)
{
    d->trusted = trusted;
    d->tried = trusted;
    d->showTrust();
}

const CertificateTrusts &SignInDialog::trusted() const
{
    return d->trusted;
}

void SignInDialog::reject()
{
    if (!d->busy) {
        QDialog::reject();
        return;
    }
    d->probe.cancel();
    d->setBusy(false);
    d->checklist->reset();
    d->password->setFocus();
}

void SignInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

void SignInDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}
