// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/Wording.h"

#include <QLocale>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 500;
constexpr int mostFieldTexts = 5;

QString keyOf(ServiceError::Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<ServiceError::Kind>().valueToKey(static_cast<int>(kind)));
}

bool isAboutServerWords(ServiceError::Kind kind)
{
    return kind == ServiceError::Kind::Rejected || kind == ServiceError::Kind::ServerFault
        || kind == ServiceError::Kind::ApiOffOrForbidden || kind == ServiceError::Kind::SessionEnded
        || kind == ServiceError::Kind::Throttled || kind == ServiceError::Kind::MethodBlocked
        || kind == ServiceError::Kind::TooLarge || kind == ServiceError::Kind::WrongCredentials;
}

//! \brief \a text as a part of our own sentence, which has its own full stop.
QString quotable(const QString &text)
{
    QString quote = Wording::oneLine(text.trimmed(), longestQuote);
    if (quote.endsWith(u'.') && !quote.endsWith(u".."))
        quote.chop(1);
    return quote;
}

} // namespace

//! \brief The words for faults on the way to the server.
static QString wayFault(ServiceError::Kind kind)
{
    using Kind = ServiceError::Kind;
    if (kind == Kind::BadAddress)
        return Wording::tr("This cannot be read as the address of a server. Paste the address of the "
                           "ServiceDesk portal, such as desk.example.com, without a user name in it.");
    if (kind == Kind::HostNotFound)
        return Wording::tr("No computer of this name was found. Check the address for typing errors and "
                           "whether this computer is in the company's network or VPN.");
    if (kind == Kind::ConnectionRefused)
        return Wording::tr(
            "The computer was found, but no ServiceDesk answers there. Check the address and its "
            "port, or ask your administrator whether the web server is running.");
    if (kind == Kind::ConnectionLost)
        return Wording::tr("The connection broke before the answer was complete. Check the network; the "
                           "console tries again by itself where that is safe.");
    if (kind == Kind::Unreachable)
        return Wording::tr("The server cannot be reached. Check the network, the VPN and the proxy settings "
                           "of this computer.");
    if (kind == Kind::CertificateRefused)
        return Wording::tr(
            "This computer does not trust the server's certificate, so nothing was sent to it. "
            "Ask your administrator for a valid certificate; Details names the reason.");
    if (kind == Kind::CertificateChanged)
        return Wording::tr(
            "The server shows another certificate than the one that you trusted, so nothing was sent to it. "
            "Ask your administrator whether it was changed; if so, sign in again and look at the new one.");
    if (kind == Kind::InsecureAddress)
        return Wording::tr("This address would send your password and the incidents without encryption. Use "
                           "an address that begins with https.");
    if (kind == Kind::TimedOut)
        return Wording::tr("The server did not answer in time. It may be busy; try again in a few minutes.");
    if (kind == Kind::Canceled)
        return Wording::tr("This was stopped before it was finished.");
    return Wording::tr("Nothing was sent because you work offline. Switch off Work offline to send it.");
}

static QString happened(const ServiceError &error)
{
    using Kind = ServiceError::Kind;
    switch (error.kind) {
    case Kind::BadAddress:
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
    case Kind::ConnectionLost:
    case Kind::Unreachable:
    case Kind::CertificateRefused:
    case Kind::CertificateChanged:
    case Kind::InsecureAddress:
    case Kind::TimedOut:
    case Kind::Canceled:
    case Kind::WorkOffline:
        return wayFault(error.kind);
    case Kind::WrongPath:
        return Wording::tr("A web server answers, but the ServiceDesk API is not at this address. Paste the "
                           "address of the ServiceDesk portal, or ask your administrator where the API is.");
    case Kind::Redirected:
        return Wording::tr(
            "The server sends us on to another address, perhaps a sign-in page of the network. "
            "Open the address in a web browser to see where it leads, then use that address.");
    case Kind::ApiOffOrForbidden:
        return Wording::tr("The ServiceDesk API is switched off on this server, or the user name or password "
                           "is wrong. Ask your administrator whether ApiEnabled is true.");
    case Kind::WrongCredentials:
        return Wording::tr("The user name or the password is wrong. Enter them again as in the ServiceDesk "
                           "portal.");
    case Kind::SessionEnded:
        return Wording::tr("Your session ended. Nothing you typed is lost; sign in again to go on.");
    case Kind::NotFound:
        return Wording::tr(
            "The server knows no such incident. It may have been deleted, or the id belongs to "
            "something else.");
    case Kind::Rejected:
        return Wording::tr("The server did not accept the values, so nothing changed there. Correct them and "
                           "send again.");
    case Kind::MethodBlocked:
        return Wording::tr("The web server does not let changes through, so nothing changed there. Ask your "
                           "administrator to allow PUT and PATCH for the ServiceDesk API; its WebDAV module "
                           "often blocks them.");
    case Kind::TooLarge:
        return Wording::tr("This is larger than the server takes. Shorten the description or the resolution "
                           "and send again.");
    case Kind::Throttled:
        if (error.retryAfterSeconds > 0)
            return Wording::tr("The server is busy and asks for a pause of about %n minute(s). The console "
                               "waits and tries again by itself.",
                               nullptr, (error.retryAfterSeconds + 59) / 60);
        return Wording::tr("The server is busy and asks for a pause. The console waits and tries again by "
                           "itself.");
    case Kind::ServerFault:
        return Wording::tr("Something went wrong inside the server. Try again later; if it stays, give your "
                           "administrator the Details.");
    case Kind::BadAnswer:
        return Wording::tr("An answer came that is not from the ServiceDesk API, or is damaged. It was not "
                           "used. Check the network's sign-in page, or give your administrator the Details.");
    case Kind::InvalidRequest:
        return Wording::tr(
            "This was not sent because a value that is needed is missing or not valid. Correct "
            "it and save again.");
    case Kind::StoreFailed:
        return Wording::tr(
            "The console's files on this computer could not be read or written. Check that the "
            "disk is not full and that you may write to the console's folder.");
    }
    return {};
}

QString Wording::error(const ServiceError &error)
{
    QStringList sentences{happened(error)};
    if (!error.serverText.trimmed().isEmpty() && isAboutServerWords(error.kind))
        //: %1 is the server's own message.
        sentences += tr("The server says: “%1”.").arg(quotable(error.serverText));
    int shown = 0;
    for (auto it = error.fieldTexts.cbegin(); it != error.fieldTexts.cend() && shown < mostFieldTexts; ++it) {
        const QString text = quotable(it.value().join(u' '));
        //: %1 is a field's name as the server has it, %2 what the server says about it.
        sentences += tr("%1: “%2”.").arg(oneLine(it.key(), 60), text);
        ++shown;
    }
    return sentences.join(u' ');
}

QString Wording::signInError(SignInProbe::Step step, const ServiceError &error)
{
    using Kind = ServiceError::Kind;
    // The probe stops at this step only when the server's own words say that the API is off.
    if (error.kind == Kind::ApiOffOrForbidden && step == SignInProbe::Step::ApiEnabled
        && !error.serverText.trimmed().isEmpty())
        return tr("The ServiceDesk API is switched off on this server. Ask your administrator to set "
                  "ApiEnabled "
                  "to true. The server says: “%1”.")
            .arg(quotable(error.serverText));
    if (error.kind == Kind::InsecureAddress)
        return tr("This address would send your password without encryption. Use an address that begins with "
                  "https, or allow this address without encryption below.");
    if (error.kind == Kind::NotFound)
        return tr(
            "A web server answers, but the ServiceDesk API is not at this address. Paste the address of "
            "the ServiceDesk portal, or ask your administrator where the API is.");
    if (error.kind == Kind::SessionEnded)
        return tr("The server took the name and the password, but refused the session at once. Ask your "
                  "administrator whether your account may use the ServiceDesk API.");
    if (error.kind == Kind::ConnectionLost && step == SignInProbe::Step::Certificate)
        return tr(
            "The server broke off while the safe connection was made. Check that the address and its port "
            "belong to a server that speaks https.");
    if (error.kind == Kind::ConnectionLost || error.kind == Kind::Canceled)
        return error.kind == Kind::Canceled
            ? tr("The sign-in was stopped. What you entered is still here.")
            : tr("The connection broke before the server answered. Check the network and try again.");
    if (error.kind == Kind::Throttled)
        return tr("The server is busy and asks for a pause. Try again in a few minutes.");
    return Wording::error(error);
}

QString Wording::fingerprint(const QByteArray &digest)
{
    return QString::fromLatin1(QByteArray::fromHex(digest).toHex(':').toUpper());
}

static QString outcomeWords(ServiceError::Outcome outcome)
{
    switch (outcome) {
    case ServiceError::Outcome::Refused:
        return Wording::tr("The server said no; nothing changed there.");
    case ServiceError::Outcome::NotSent:
        return Wording::tr("It was not sent; nothing changed on the server.");
    case ServiceError::Outcome::Unknown:
        return Wording::tr("It is not known whether it took effect on the server.");
    }
    return {};
}

QString Wording::errorDetails(const ServiceError &error)
{
    //: A technical name of the fault follows.
    QStringList lines{tr("Fault: %1").arg(keyOf(error.kind)),
                      tr("Effect: %1").arg(outcomeWords(error.outcome))};
    if (error.httpStatus > 0)
        lines += tr("HTTP status: %1").arg(QString::number(error.httpStatus));
    if (error.retryAfterSeconds >= 0)
        lines += tr("Pause asked for: %n second(s)", nullptr, error.retryAfterSeconds);
    if (!error.serverText.isEmpty())
        lines += tr("Server's text: %1").arg(error.serverText);
    for (auto it = error.fieldTexts.cbegin(); it != error.fieldTexts.cend(); ++it)
        lines += it.key() + u": "_s + it.value().join(u"; "_s);
    if (!error.certificate.isEmpty())
        lines += tr("SHA-256 of the certificate: %1").arg(fingerprint(error.certificate));
    if (!error.detail.isEmpty())
        lines += tr("Technical: %1").arg(error.detail);
    return lines.join(u'\n');
}
