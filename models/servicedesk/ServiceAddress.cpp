// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/ServiceAddress.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto applicationName = "ServiceDeskApi"_L1;

tl::unexpected<ServiceError> badAddress(const QString &detail)
{
    ServiceError error;
    error.kind = ServiceError::Kind::BadAddress;
    error.outcome = ServiceError::Outcome::NotSent;
    error.detail = detail;
    return tl::make_unexpected(std::move(error));
}

//! \brief Takes off what mail and chat put around an address.
QString unwrapped(const QString &pasted)
{
    QString text = pasted.trimmed();
    while (text.size() > 1 && QStringView(u"<\"'(").contains(text.front()))
        text = text.mid(1).trimmed();
    while (!text.isEmpty() && QStringView(u">\"'),;").contains(text.back()))
        text = text.chopped(1).trimmed();
    return text;
}

QString joined(const QStringList &segments)
{
    return segments.isEmpty() ? u"/"_s : u'/' + segments.join(u'/') + u'/';
}

qsizetype indexOf(const QStringList &segments, QLatin1StringView name)
{
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (segments.at(i).compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

//! \brief Paths to try, the likeliest first, for a pasted \a path.
QStringList pathsFor(const QString &path)
{
    QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    if (const qsizetype at = indexOf(segments, applicationName); at >= 0)
        return {joined(segments.mid(0, at + 1))};
    bool namesApi = false;
    for (const auto name : {"api"_L1, "help"_L1}) {
        if (const qsizetype at = indexOf(segments, name); at >= 0) {
            segments = segments.mid(0, at);
            namesApi = true;
        }
    }
    if (!segments.isEmpty() && segments.constLast().contains(u'.'))
        segments.removeLast();
    const QString own = joined(segments);
    const QString below = joined(segments + QStringList{QString(applicationName)});
    const QString usual = joined({QString(applicationName)});
    QStringList paths = namesApi ? QStringList{own, below, usual} : QStringList{usual, below, own};
    paths.removeDuplicates();
    return paths;
}

} // namespace

Result<QList<QUrl>> ServiceAddress::candidates(const QString &pasted)
{
    const QString text = unwrapped(pasted);
    if (text.isEmpty())
        return badAddress(u"empty"_s);
    static const QRegularExpression unfit(u"[\\s\\x00-\\x1f\\x7f\\\\]"_s);
    if (text.contains(unfit))
        return badAddress(u"blank space or a backslash inside"_s);
    static const QRegularExpression schemeAtStart(u"^([a-z][a-z0-9+.-]*)://"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = schemeAtStart.match(text);
    const QString scheme = match.captured(1).toLower();
    if (match.hasMatch() && scheme != "http"_L1 && scheme != "https"_L1)
        return badAddress(u"neither http nor https"_s);

    const QUrl url(u"https://"_s + text.mid(match.capturedLength()), QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return badAddress(url.errorString().isEmpty() ? u"no server name"_s
                                                      : u"not a server name and path"_s);
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return badAddress(u"a user name inside"_s);

    QStringList schemes{scheme};
    if (scheme.isEmpty())
        schemes = isLoopback(url) ? QStringList{u"https"_s, u"http"_s} : QStringList{u"https"_s};
    QList<QUrl> found;
    for (const QString &path : pathsFor(url.path(QUrl::FullyDecoded))) {
        for (const QString &candidateScheme : std::as_const(schemes)) {
            QUrl candidate;
            candidate.setScheme(candidateScheme);
            candidate.setHost(url.host());
            candidate.setPort(url.port());
            candidate.setPath(path, QUrl::DecodedMode);
            found.append(candidate);
        }
    }
    return found;
}

bool ServiceAddress::isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool ServiceAddress::isSecure(const QUrl &url)
{
    return url.scheme() == "https"_L1 || isLoopback(url);
}
