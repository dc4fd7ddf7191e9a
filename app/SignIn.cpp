// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/SignIn.h"

#include "app/Logging.h"
#include "models/servicedesk/ServiceAddress.h"
#include "ui/Wording.h"
#include "ui/dialogs/ReloginSheet.h"
#include "ui/dialogs/SignInDialog.h"
#include "ui/widgets/MessageBanner.h"

#include <QApplication>

#include <utility>

using namespace Qt::StringLiterals;

using Key = Preferences::Key;
using Kind = ServiceError::Kind;

namespace {

QString hostOf(const QUrl &base)
{
    return base.port() < 0 ? base.host() : base.host() + u':' + QString::number(base.port());
}

//! \brief True when the person's password was weighed and found wrong, so that another one could help.
bool wantsPassword(Kind kind)
{
    return kind == Kind::WrongCredentials || kind == Kind::ApiOffOrForbidden || kind == Kind::SessionEnded;
}

//! \brief True for faults that Connectivity shows and that pass by themselves.
bool isPassing(Kind kind)
{
    return kind == Kind::HostNotFound || kind == Kind::ConnectionRefused || kind == Kind::ConnectionLost
        || kind == Kind::Unreachable || kind == Kind::TimedOut || kind == Kind::WorkOffline
        || kind == Kind::Canceled;
}

} // namespace

SignIn::SignIn(Desk &desk, Preferences &preferences, Credentials &credentials, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_credentials(credentials)
    , m_wasOffline(desk.workspace().connectivity().isWorkOffline())
{
    connect(&desk.client(), &IncidentGateway::signInNeeded, this, &SignIn::sessionEnded);
    connect(&desk.client(), &IncidentGateway::signedIn, this, [this] {
        m_stage = Stage::Idle;
        m_needsPassword = false;
        Q_EMIT done();
    });
    connect(&desk.workspace().connectivity(), &Connectivity::changed, this, &SignIn::connectivityChanged);
    connect(&desk.window(), &MainWindow::signInRequested, this, &SignIn::ask);
    connect(&desk.window(), &MainWindow::signOutRequested, this, &SignIn::out);
}

void SignIn::setWish(const QString &address, const QString &user)
{
    m_wishedAddress = address;
    m_wishedUser = user;
}

Account SignIn::stored() const
{
    return {QUrl(m_preferences.text(Key::ServerAddress)),
            m_wishedUser.isEmpty() ? m_preferences.text(Key::UserName) : m_wishedUser,
            {},
            m_preferences.flag(Key::InsecureAllowed),
            {}};
}

bool SignIn::wishesAnotherServer() const
{
    if (m_wishedAddress.isEmpty())
        return false;
    const Result<QList<QUrl>> candidates = ServiceAddress::candidates(m_wishedAddress);
    return !candidates || !candidates->contains(stored().base);
}

void SignIn::introduce()
{
    const Account account = stored();
    if (account.base.isEmpty() || wishesAnotherServer())
        return;
    m_desk.client().setInsecureAllowed(account.insecureAllowed);
    m_desk.client().setAccount(account.base, account.user, {});
    m_desk.window().setAccount(account.user, hostOf(account.base));
}

void SignIn::begin()
{
    if (m_stage == Stage::ReadingKeychain || m_stage == Stage::Trying || m_dialog || m_sheet
        || m_desk.client().isSignedIn() || m_desk.workspace().connectivity().isWorkOffline())
        return;
    if (m_needsPassword) {
        ServiceError reason;
        reason.kind = Kind::SessionEnded;
        showSheet(reason);
        return;
    }
    if (m_desk.client().hasPassword()) {
        signInNow();
        return;
    }
    const Account account = stored();
    if (wishesAnotherServer() || account.base.isEmpty() || account.user.isEmpty()
        || !m_preferences.flag(Key::RememberPassword)) {
        ask();
        return;
    }
    m_stage = Stage::ReadingKeychain;
    m_credentials.read({account.base, account.user})
        .then(this, [this, account](const Credentials::Answer &answer) {
            m_stage = Stage::Idle;
            report(answer);
            if (answer.outcome != Credentials::Outcome::Done || answer.password.isEmpty()) {
                ask();
                return;
            }
            Account remembered = account;
            remembered.password = answer.password;
            take(remembered);
        });
}

void SignIn::take(const Account &account)
{
    Logging::addSecret(account.password);
    if (account.inKeychain)
        remember(account);
    ServiceDeskClient &client = m_desk.client();
    client.setInsecureAllowed(account.insecureAllowed);
    client.setAccount(account.base, account.user, account.password);
    m_desk.window().setAccount(account.user, hostOf(account.base));
    signInNow();
}

void SignIn::signInNow()
{
    m_stage = Stage::Trying;
    m_desk.client().signIn().then(this, [this](const Result<void> &result) {
        if (m_stage == Stage::Trying)
            m_stage = Stage::Idle;
        if (!result)
            judge(result.error());
    });
}

void SignIn::judge(const ServiceError &error)
{
    if (isPassing(error.kind))
        return;
    if (wantsPassword(error.kind) && !m_unattended) {
        showSheet(error);
        return;
    }
    m_desk.tell(Theme::Tone::Error, Wording::error(error), Wording::errorDetails(error));
    if (!m_unattended)
        m_desk.window().banner()->addAction(tr("Sign in…"), this, [this] { ask(); });
}

void SignIn::ask()
{
    if (m_unattended) {
        begin();
        return;
    }
    if (m_dialog || m_sheet)
        return;
    if (m_desk.workspace().connectivity().isWorkOffline())
        m_desk.workOfflineForNow(false);
    const Account account = stored();
    m_dialog = new SignInDialog(topWindow());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAddress(m_wishedAddress.isEmpty() ? account.base.toString() : m_wishedAddress);
    m_dialog->setUser(account.user);
    m_dialog->setTrusted(
        CertificateTrusts::fromTexts(m_preferences.value(Key::TrustedCertificates).toStringList()));
    m_dialog->setRemember(m_preferences.flag(Key::RememberPassword), Credentials::isAvailable());
    connect(m_dialog, &SignInDialog::passwordEntered, this, &Logging::addSecret);
    connect(m_dialog, &SignInDialog::signedIn, this,
            [this](const QUrl &base, const QString &user, const QString &password, bool inKeychain,
                   bool insecureAllowed) {
                m_stage = Stage::Idle;
                m_wishedAddress.clear();
                m_wishedUser.clear();
                m_preferences.set(Key::TrustedCertificates, m_dialog->trusted().texts());
                Q_EMIT entered({base, user, password, insecureAllowed, inKeychain});
            });
    connect(m_dialog, &SignInDialog::workOfflineRequested, this, [this] {
        m_desk.workOfflineForNow(true);
        m_dialog->reject();
    });
    connect(m_dialog, &QDialog::rejected, this, &SignIn::decline);
    // It is deleted later; whoever asks again at once must get a new one.
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog.clear(); });
    m_dialog->open();
}

void SignIn::remember(const Account &account)
{
    const bool inKeychain = *account.inKeychain;
    m_preferences.set(Key::ServerAddress, account.base.toString());
    m_preferences.set(Key::UserName, account.user);
    m_preferences.set(Key::InsecureAllowed, account.insecureAllowed);
    const bool wasRemembered = m_preferences.flag(Key::RememberPassword);
    m_preferences.set(Key::RememberPassword, inKeychain);
    const auto tell = [this](const Credentials::Answer &answer) { report(answer); };
    if (inKeychain)
        m_credentials.write({account.base, account.user}, account.password).then(this, tell);
    else if (wasRemembered)
        m_credentials.remove({account.base, account.user}).then(this, tell);
}

void SignIn::report(const Credentials::Answer &answer)
{
    if (const QString sentence = Credentials::inWords(answer); !sentence.isEmpty())
        m_desk.tell(Theme::Tone::Warning, sentence, Logging::redacted(answer.detail));
}

void SignIn::out()
{
    const Account account = stored();
    m_desk.client().signOut();
    if (m_preferences.flag(Key::RememberPassword)) {
        m_preferences.set(Key::RememberPassword, false);
        m_credentials.remove({account.base, account.user})
            .then(this, [this](const Credentials::Answer &answer) { report(answer); });
    }
    decline();
}

void SignIn::decline()
{
    if (m_desk.client().isSignedIn())
        return;
    m_stage = Stage::Declined;
    ServiceError reason;
    reason.kind = Kind::SessionEnded;
    reason.outcome = ServiceError::Outcome::NotSent;
    // Without a session nothing can be sent: the queue is held back before it tries in vain.
    Q_EMIT m_desk.client().signInNeeded(reason);
}

void SignIn::sessionEnded(const ServiceError &reason)
{
    if (m_stage != Stage::Idle || m_dialog || m_sheet || m_unattended)
        return;
    showSheet(reason);
}

void SignIn::showSheet(const ServiceError &reason)
{
    if (m_sheet || m_dialog)
        return;
    m_needsPassword = true;
    m_typing.whenQuiet([this, reason] { openSheet(reason); });
}

void SignIn::openSheet(const ServiceError &reason)
{
    // Much can happen in a pause: the person may have signed in, or chosen to work offline.
    if (m_sheet || m_dialog || !m_needsPassword || m_desk.workspace().connectivity().isWorkOffline())
        return;
    const QString user = m_desk.client().user();
    if (m_desk.client().base().isEmpty() || user.isEmpty()) {
        ask();
        return;
    }
    m_sheet = new ReloginSheet(user, hostOf(m_desk.client().base()), topWindow());
    m_sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_sheet, &ReloginSheet::passwordEntered, this, &SignIn::tryPassword);
    connect(m_sheet, &QDialog::rejected, this, [this] { m_desk.workOfflineForNow(true); });
    if (reason.kind != Kind::SessionEnded)
        m_sheet->showError(reason);
    m_sheet->open();
}

void SignIn::tryPassword(const QString &password)
{
    Logging::addSecret(password);
    m_sheet->setBusy(true);
    m_desk.client().signIn(password).then(this, [this, password](const Result<void> &result) {
        if (!m_sheet)
            return;
        m_sheet->setBusy(false);
        if (!result) {
            m_sheet->showError(result.error());
            return;
        }
        if (m_preferences.flag(Key::RememberPassword))
            m_credentials.write({m_desk.client().base(), m_desk.client().user()}, password)
                .then(this, [this](const Credentials::Answer &answer) { report(answer); });
        m_sheet->accept();
    });
}

void SignIn::connectivityChanged()
{
    const Connectivity &connectivity = m_desk.workspace().connectivity();
    warnOfCertificate(connectivity.reason());
    const bool wasOffline = std::exchange(m_wasOffline, connectivity.isWorkOffline());
    if (connectivity.isWorkOffline() || m_desk.client().isSignedIn())
        return;
    const bool isDue = connectivity.state() == Connectivity::State::Unreachable && connectivity.maySend()
        && m_desk.client().hasPassword();
    // Behind the call that changed it: the client learns of it by the same signal.
    if (wasOffline || isDue)
        QMetaObject::invokeMethod(this, &SignIn::begin, Qt::QueuedConnection);
}

//! \brief Another certificate in the midst of work may be an attack, and must not stay a tool tip.
void SignIn::warnOfCertificate(const std::optional<ServiceError> &reason)
{
    const bool isChanged = reason && reason->kind == Kind::CertificateChanged;
    const QByteArray shown = isChanged ? reason->certificate : QByteArray();
    if (std::exchange(m_warnedOf, shown) == shown || !isChanged || m_dialog || m_unattended)
        return;
    m_desk.tell(Theme::Tone::Error, Wording::error(*reason), Wording::errorDetails(*reason));
    m_desk.window().banner()->addAction(tr("Sign in…"), this, [this] { ask(); });
}

QWidget *SignIn::topWindow() const
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : &m_desk.window();
}
