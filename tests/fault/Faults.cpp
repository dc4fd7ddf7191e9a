// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/Faults.h"

using namespace Qt::StringLiterals;
using Faults::Answer;
using Faults::Shape;
using Faults::Table;
using Reply = RawServer::Reply;

namespace {

Table all()
{
    Table table = Faults::transport();
    table.insert(Faults::framing());
    table.insert(Faults::meaning());
    table.insert(Faults::statuses());
    return table;
}

//! \brief "302 elsewhere", "302 here", "302 nowhere": a redirect to another origin, to this one, or without a
//! place.
Shape redirect(const QString &name, const QByteArray &elsewhere)
{
    const int status = name.left(3).toInt();
    QByteArray place;
    if (name.endsWith("elsewhere"_L1))
        place = "Location: " + elsewhere + "\r\n";
    else if (name.endsWith("here"_L1))
        place = "Location: /ServiceDeskApi/api/incident/6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d\r\n";
    else if (!name.endsWith("nowhere"_L1))
        return {};
    return [=](const Answer &) { return RawServer::http(status, {}, {}, place); };
}

} // namespace

Reply Faults::plain(const Answer &answer)
{
    return RawServer::http(answer.status, answer.type, answer.body, answer.headers);
}

Shape Faults::named(const QString &name, const QByteArray &elsewhere)
{
    static const Table table = all();
    if (const Shape shape = table.value(name))
        return shape;
    return name.startsWith(u'3') ? redirect(name, elsewhere) : Shape();
}
