// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/IncidentJson.h"
#include "tests/fuzz/Fuzz.h"

#include <algorithm>

namespace {

//! \brief What may stand in a header or in a path: no more than a GUID.
bool isSafe(const QByteArray &text)
{
    return text.size() == 36 && std::all_of(text.cbegin(), text.cend(), [](char c) {
               return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

void Fuzz::one(const QByteArray &input)
{
    if (const auto token = IncidentJson::token(input)) {
        expect(isSafe(*token), "a token is a GUID");
        expect(std::any_of(token->cbegin(), token->cend(), [](char c) { return c != '0' && c != '-'; }),
               "a token is not the zero GUID");
        const auto again = IncidentJson::token('"' + *token + '"');
        expect(again && *again == *token, "a token written and read is the same");
    }
    const qsizetype half = input.size() / 2;
    for (const QString &id :
         {IncidentJson::idInWriteAnswer(input, {}), IncidentJson::idInWriteAnswer({}, input),
          IncidentJson::idInWriteAnswer(input.left(half), input.mid(half))})
        expect(id.isEmpty() || isSafe(id.toUtf8()), "an id is a GUID");
}
