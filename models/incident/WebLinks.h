// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

//! \brief An address of the web that stands in a text.
struct WebLink {
    QUrl url; //!< Its scheme is http or https, it has a host, and names no user.
    qsizetype position = 0; //!< In UTF-16 units of the text.
    qsizetype length = 0;

    //! \brief All of it in ASCII, as it is handed over.
    [[nodiscard]] QString address() const { return url.toString(QUrl::FullyEncoded); }
    //! \brief In ASCII; a name in other letters begins with "xn--" there.
    [[nodiscard]] QString host() const { return url.host(QUrl::FullyEncoded); }
    [[nodiscard]] bool isEncrypted() const { return url.scheme() == QLatin1String("https"); }

    friend bool operator==(const WebLink &, const WebLink &) = default;
};

//! \brief Finds http and https addresses in plain text. What could be read as another address than the one
//! that a browser opens is no link: a user before the host, characters that cannot be seen, a host that is
//! none.
namespace WebLinks {

inline constexpr qsizetype longest = 2'000; //!< Of one link, in UTF-16 units; a longer one is none.
inline constexpr qsizetype most = 200; //!< In one text; the first ones.

//! \brief In the order of the text, none touching another. The time is linear in the length of \a text.
[[nodiscard]] QList<WebLink> in(QStringView text);
//! \brief True for what may be handed to a browser.
[[nodiscard]] bool isWebAddress(const QUrl &url);

} // namespace WebLinks
