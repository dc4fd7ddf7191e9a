// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/WebLinks.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHost = 253;
constexpr qsizetype longestLabel = 63;

struct Character {
    char32_t point = 0;
    qsizetype size = 1; //!< In UTF-16 units.
};

Character characterAt(QStringView text, qsizetype at)
{
    const bool isPair =
        at + 1 < text.size() && text.at(at).isHighSurrogate() && text.at(at + 1).isLowSurrogate();
    return isPair ? Character{QChar::surrogateToUcs4(text.at(at), text.at(at + 1)), 2}
                  : Character{text.at(at).unicode(), 1};
}

bool isPunctuation(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    return category >= QChar::Punctuation_Connector && category <= QChar::Punctuation_Other;
}

bool endsAddress(char32_t point)
{
    constexpr char32_t ascii = 0x80;
    if (point < ascii)
        return QChar::isSpace(point) || QStringView(u"\"'`<>[]{}|\\^").contains(QChar(point));
    return QChar::isSpace(point) || isPunctuation(point);
}

//! \brief Where the run of characters that may be one address ends.
qsizetype runEnd(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const Character next = characterAt(text, at);
        if (endsAddress(next.point))
            break;
        at += next.size;
    }
    return at;
}

//! \brief Without what belongs to the sentence around it.
QStringView withoutSentence(QStringView run)
{
    const qsizetype opened = run.count(u'(');
    qsizetype closed = run.count(u')');
    while (!run.isEmpty()) {
        const QChar last = run.back();
        const bool isUnbalanced = last == u')' && closed > opened;
        if (!isUnbalanced && !QStringView(u".,;:!?*").contains(last))
            break;
        closed -= isUnbalanced ? 1 : 0;
        run.chop(1);
    }
    return run;
}

bool isAllSeen(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const Character next = characterAt(text, at);
        if (!QChar::isPrint(next.point))
            return false;
        at += next.size;
    }
    return true;
}

//! \brief The length of "http" or "https" before \a colon; 0 when another word stands there.
qsizetype schemeBefore(QStringView text, qsizetype colon)
{
    const QStringView before = text.first(colon);
    for (const QStringView scheme : {QStringView(u"https"), QStringView(u"http")}) {
        if (!before.endsWith(scheme, Qt::CaseInsensitive))
            continue;
        const char16_t former =
            before.size() > scheme.size() ? before.chopped(scheme.size()).back().unicode() : u' ';
        // What may stand in a scheme makes it another one, such as "ms-http".
        const bool goesOn = (former >= u'a' && former <= u'z') || (former >= u'A' && former <= u'Z')
            || (former >= u'0' && former <= u'9') || former == u'+' || former == u'-' || former == u'.';
        return goesOn ? 0 : scheme.size();
    }
    return 0;
}

//! \brief Cheap questions to what stands between "//" and the path, before anything decodes it.
bool isPlainAuthority(QStringView authority)
{
    if (authority.isEmpty() || authority.size() > longestHost + 6)
        return false;
    if (authority.contains(u'@') || authority.contains(u'%'))
        return false;
    const auto labels = authority.split(u'.');
    return std::all_of(labels.cbegin(), labels.cend(),
                       [](QStringView label) { return label.size() <= longestLabel + 6; });
}

std::optional<QUrl> parsed(QStringView address, qsizetype schemeLength)
{
    if (address.size() > WebLinks::longest || !isAllSeen(address))
        return std::nullopt;
    const QStringView rest = address.mid(schemeLength + 3);
    const auto end =
        std::find_if(rest.cbegin(), rest.cend(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    if (!isPlainAuthority(rest.first(end - rest.cbegin())))
        return std::nullopt;
    const QUrl url(address.toString(), QUrl::TolerantMode);
    return WebLinks::isWebAddress(url) ? std::optional(url) : std::nullopt;
}

bool isHost(const QString &host)
{
    return !host.isEmpty() && host.size() <= longestHost && !host.startsWith(u'.') && !host.contains(".."_L1)
        && std::all_of(host.cbegin(), host.cend(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || QStringView(u"-._").contains(c);
           });
}

} // namespace

bool WebLinks::isWebAddress(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        && url.userInfo().isEmpty() && !url.authority().contains(u'@') && isHost(url.host(QUrl::FullyEncoded))
        && url.toString(QUrl::FullyEncoded).size() <= 3 * longest;
}

QList<WebLink> WebLinks::in(QStringView text)
{
    QList<WebLink> links;
    qsizetype from = 0;
    while (links.size() < most) {
        const qsizetype colon = text.indexOf("://"_L1, from);
        if (colon < 0)
            break;
        // What stands in another address is no link of its own.
        from = runEnd(text, colon + 3);
        const qsizetype schemeLength = schemeBefore(text, colon);
        if (schemeLength == 0)
            continue;
        const qsizetype start = colon - schemeLength;
        const QStringView address = withoutSentence(text.mid(start, from - start));
        if (const auto url = parsed(address, schemeLength))
            links.append({*url, start, address.size()});
    }
    return links;
}
