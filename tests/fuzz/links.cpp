// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/WebLinks.h"
#include "tests/fuzz/Fuzz.h"

#include <algorithm>

namespace {

void check(const WebLink &link)
{
    Fuzz::expect(WebLinks::isWebAddress(link.url), "a link is an address of the web");
    const QString address = link.address();
    Fuzz::expect(
        std::all_of(address.cbegin(), address.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; }),
        "an address is all seen, and in ASCII");
    const qsizetype start = address.indexOf(u"//") + 2;
    const QString behind = address.mid(start);
    Fuzz::expect(behind.startsWith(link.host()), "the host stands where everybody looks for it");
    const QString next = behind.mid(link.host().size(), 1);
    Fuzz::expect(next.isEmpty() || QStringView(u":/?#").contains(next), "the host is whole");
    const QUrl again(address, QUrl::StrictMode);
    Fuzz::expect(again.isValid() && again.host() == link.url.host()
                     && again.toString(QUrl::FullyEncoded) == address,
                 "what is shown is what is handed over");
}

} // namespace

//! \brief As the text of an incident.
void Fuzz::one(const QByteArray &input)
{
    const QString whole = text(input);
    const QList<WebLink> links = WebLinks::in(whole);
    expect(links.size() <= WebLinks::most, "there are not too many");
    qsizetype from = 0;
    for (const WebLink &link : links) {
        expect(link.position >= from && link.length > 0 && link.length <= WebLinks::longest
                   && link.position + link.length <= whole.size(),
               "links follow each other inside the text");
        from = link.position + link.length;
        check(link);
    }
}
