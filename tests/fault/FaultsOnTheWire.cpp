// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/Faults.h"

using namespace Qt::StringLiterals;
using Faults::Answer;
using Faults::Table;
using Reply = RawServer::Reply;

namespace {

constexpr qsizetype megabyte = 1024 * 1024;

QByteArray statusLine(const Answer &answer)
{
    return "HTTP/1.1 " + QByteArray::number(answer.status) + " Whatever\r\n";
}

//! \brief The answer with \a lines in the place of its Content-Length.
QByteArray framed(const Answer &answer, const QByteArray &lines, const QByteArray &body)
{
    return statusLine(answer) + "Content-Type: " + answer.type + "\r\n" + lines + "\r\n" + body;
}

QByteArray framed(const Answer &answer, const QByteArray &lines)
{
    return framed(answer, lines, answer.body);
}

QByteArray length(qsizetype bytes)
{
    return "Content-Length: " + QByteArray::number(bytes) + "\r\n";
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

constexpr auto chunked = "Transfer-Encoding: chunked\r\n";

Reply closing(const QByteArray &bytes)
{
    return {bytes, true};
}

Reply inFull(const QByteArray &bytes)
{
    return {bytes};
}

//! \brief The zlib stream that "deflate" means: 16 MB of spaces in 16 KB.
QByteArray bomb()
{
    return qCompress(QByteArray(16 * megabyte, ' '), 9).mid(4);
}

QByteArray halfOf(const QByteArray &bytes)
{
    return bytes.left(bytes.size() / 2);
}

} // namespace

Table Faults::transport()
{
    return {
        {u"closed"_s, [](const Answer &) { return closing({}); }},
        {u"reset"_s,
         [](const Answer &) {
             return Reply{{}, false, 0, true};
         }},
        {u"half a status line"_s, [](const Answer &) { return closing("HTTP/1.1 2"); }},
        {u"half a head"_s, [](const Answer &a) { return closing(statusLine(a) + "Content-Ty"); }},
        {u"head only"_s, [](const Answer &a) { return closing(framed(a, length(a.body.size()), {})); }},
        {u"short body"_s,
         [](const Answer &a) { return closing(framed(a, length(a.body.size()), halfOf(a.body))); }},
        {u"reset in the body"_s,
         [](const Answer &a) {
             return Reply{framed(a, length(a.body.size()), halfOf(a.body)), false, 0, true};
         }},
        {u"cut chunk"_s,
         [](const Answer &a) {
             const QByteArray whole = chunk(a.body);
             return closing(framed(a, chunked, halfOf(whole)));
         }},
        {u"silence"_s, [](const Answer &) { return Reply{}; }},
        {u"head, then silence"_s,
         [](const Answer &a) { return inFull(framed(a, length(a.body.size()), {})); }},
        {u"half a body, then silence"_s,
         [](const Answer &a) { return inFull(framed(a, length(a.body.size()), halfOf(a.body))); }},
        {u"drip"_s,
         [](const Answer &a) {
             return Reply{framed(a, length(a.body.size())), false, 25};
         }},
    };
}

Table Faults::framing()
{
    return {
        {u"length too small"_s, [](const Answer &a) { return inFull(framed(a, length(a.body.size() - 5))); }},
        {u"negative length"_s, [](const Answer &a) { return closing(framed(a, "Content-Length: -1\r\n")); }},
        {u"length not a number"_s,
         [](const Answer &a) { return closing(framed(a, "Content-Length: many\r\n")); }},
        {u"length of 20 digits"_s,
         [](const Answer &a) { return closing(framed(a, "Content-Length: 99999999999999999999\r\n")); }},
        {u"two lengths"_s,
         [](const Answer &a) { return inFull(framed(a, length(a.body.size()) + length(2))); }},
        {u"bad chunk size"_s,
         [](const Answer &a) { return closing(framed(a, chunked, "zz\r\n" + a.body + "\r\n0\r\n\r\n")); }},
        {u"huge chunk size"_s,
         [](const Answer &a) {
             return closing(framed(a, chunked, "ffffffffffffffff\r\n" + a.body + "\r\n"));
         }},
        {u"no last chunk"_s, [](const Answer &a) { return closing(framed(a, chunked, chunk(a.body))); }},
        {u"garbage"_s, [](const Answer &) { return closing(QByteArray(500, '\xa7')); }},
        {u"another protocol"_s, [](const Answer &) { return closing("SSH-2.0-OpenSSH_9.2\r\n"); }},
        {u"status of letters"_s,
         [](const Answer &a) {
             return closing(framed(a, length(a.body.size())).replace("HTTP/1.1 2", "HTTP/1.1 Z"));
         }},
        {u"endless head"_s,
         [](const Answer &a) {
             return Reply{statusLine(a) + QByteArray("x: y\r\n").repeated(10'000), false, 1};
         }},
        {u"endless body"_s,
         [](const Answer &a) {
             return Reply{framed(a, {}), false, 0, false, QByteArray(64 * 1024, ' ')};
         }},
        {u"9 MB"_s,
         [](const Answer &a) {
             const QByteArray body = a.body + QByteArray(9 * megabyte, ' ');
             return inFull(framed(a, length(body.size()), body));
         }},
        {u"bomb"_s,
         [](const Answer &a) {
             const QByteArray body = bomb();
             return inFull(framed(a, "Content-Encoding: deflate\r\n" + length(body.size()), body));
         }},
        {u"cut gzip"_s,
         [](const Answer &a) {
             return closing(framed(a, "Content-Encoding: gzip\r\n", "\x1f\x8b\x08\x00\x00"));
         }},
        {u"two answers"_s,
         [](const Answer &a) {
             const QByteArray other = "{\"sessionId\":\"11111111-2222-3333-4444-555555555555\","
                                      "\"incidentName\":\"not asked for\"}";
             return inFull(framed(a, length(a.body.size())) + framed({200, other}, length(other.size())));
         }},
    };
}
