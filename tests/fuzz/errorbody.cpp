// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/ErrorBody.h"
#include "tests/fuzz/Fuzz.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array statuses{200, 302, 400, 401, 403, 404, 405, 407, 408, 413, 429, 500, 503, 999};
constexpr std::array contentTypes{"application/json", "text/html", "text/plain", "application/problem+json",
                                  ""};

//! \brief What a person may be shown.
bool isPlain(const QString &text)
{
    const bool hasControls = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c != u'\n' && c.category() == QChar::Other_Control;
    });
    return !hasControls && text.size() <= ErrorBody::longestText && QString::fromUtf8(text.toUtf8()) == text;
}

} // namespace

//! \brief The first three bytes choose what was asked, the status and the type.
void Fuzz::one(const QByteArray &input)
{
    if (input.size() < 3)
        return;
    HttpAnswer answer;
    const auto choice = [&input](qsizetype at, size_t most) {
        return static_cast<unsigned char>(input.at(at)) % most;
    };
    const auto purpose = static_cast<ErrorBody::Purpose>(choice(0, 4));
    answer.status = statuses.at(choice(1, statuses.size()));
    answer.contentType = contentTypes.at(choice(2, contentTypes.size()));
    answer.body = input.mid(3);
    answer.location = answer.allow = answer.body.left(300);
    const ServiceError error = ErrorBody::read(answer, purpose);
    expect(error.httpStatus == answer.status, "the status is kept");
    expect(isPlain(error.serverText) && isPlain(error.detail), "the server's words are plain text");
    expect(ErrorBody::plain(error.serverText) == error.serverText, "what is plain stays as it is");
    expect(error.fieldTexts.size() <= 50, "so many fields are enough");
    for (auto it = error.fieldTexts.cbegin(); it != error.fieldTexts.cend(); ++it) {
        expect(isPlain(it.key()) && it.key().size() <= 200, "the name of a field is plain text");
        expect(std::all_of(it->cbegin(), it->cend(), &isPlain), "the words for a field are plain text");
    }
    const bool mayHaveChanged =
        purpose == ErrorBody::Purpose::Create || purpose == ErrorBody::Purpose::Change;
    if (mayHaveChanged && answer.status >= 500)
        expect(error.outcome == ServiceError::Outcome::Unknown, "behind a 5xx the write may be done");
}
