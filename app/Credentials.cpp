// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/Credentials.h"

#ifdef CONSOLE_HAS_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

#include <memory>

using namespace Qt::StringLiterals;

#ifdef CONSOLE_HAS_KEYCHAIN
namespace {

Credentials::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Credentials::Outcome::Done;
    case QKeychain::EntryNotFound:
        return Credentials::Outcome::NotThere;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Credentials::Outcome::NoKeychain;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Credentials::Outcome::Denied;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Credentials::Outcome::Failed;
}

//! \brief Starts \a job, which deletes itself, and hands out its answer.
Future<Credentials::Answer> run(QKeychain::Job *job, const QString &key, QObject *context)
{
    auto promise = std::make_shared<QPromise<Credentials::Answer>>();
    promise->start();
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [promise](QKeychain::Job *done) {
        Credentials::Answer answer{outcomeOf(done->error()), {}, done->errorString()};
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done))
            answer.password = reading->textData();
        promise->addResult(answer);
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace
#endif

Credentials::Credentials(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
{
}

QString Credentials::keyOf(const Account &account) const
{
    return "incident-console/%1/%2/%3"_L1.arg(m_profile, account.server.toString(QUrl::FullyEncoded),
                                              account.user);
}

QString Credentials::inWords(const Answer &answer)
{
    switch (answer.outcome) {
    case Outcome::Done:
    case Outcome::NotThere:
        return {};
    case Outcome::NoKeychain:
        return tr("The system's keychain cannot be reached, so the password is not remembered. You will be "
                  "asked for it at each start.");
    case Outcome::Denied:
        return tr("The system's keychain did not let the console in, so the password is not remembered. "
                  "Unlock the keychain and sign in again to remember it.");
    case Outcome::Failed:
        return tr("The system's keychain did not do what it was asked, so the password is not remembered. "
                  "You will be asked for it at each start.");
    }
    return {};
}

#ifdef CONSOLE_HAS_KEYCHAIN
bool Credentials::isAvailable()
{
    return true;
}

QString Credentials::describe()
{
    return tr("Passwords are kept in the system's keychain if you wish, and nowhere else.");
}

Future<Credentials::Answer> Credentials::read(const Account &account)
{
    return run(new QKeychain::ReadPasswordJob(u"incident-console"_s, this), keyOf(account), this);
}

Future<Credentials::Answer> Credentials::write(const Account &account, const QString &password)
{
    auto *job = new QKeychain::WritePasswordJob(u"incident-console"_s, this);
    job->setTextData(password);
    return run(job, keyOf(account), this);
}

Future<Credentials::Answer> Credentials::remove(const Account &account)
{
    return run(new QKeychain::DeletePasswordJob(u"incident-console"_s, this), keyOf(account), this);
}
#else
bool Credentials::isAvailable()
{
    return false;
}

QString Credentials::describe()
{
    return tr("This build has no support for a keychain, so passwords are never kept.");
}

Future<Credentials::Answer> Credentials::read(const Account &)
{
    return Future<Answer>(QtFuture::makeReadyFuture(Answer{Outcome::NoKeychain, {}, {}}));
}

Future<Credentials::Answer> Credentials::write(const Account &, const QString &)
{
    return Future<Answer>(QtFuture::makeReadyFuture(Answer{Outcome::NoKeychain, {}, {}}));
}

Future<Credentials::Answer> Credentials::remove(const Account &)
{
    return Future<Answer>(QtFuture::makeReadyFuture(Answer{Outcome::NoKeychain, {}, {}}));
}
#endif
