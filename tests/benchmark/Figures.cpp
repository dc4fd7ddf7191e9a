// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/Figures.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

double Series::percentile(double share) const
{
    if (m_amounts.isEmpty())
        return 0;
    QList<double> sorted = m_amounts;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<qsizetype>(std::ceil(share / 100 * static_cast<double>(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

void Figures::addJson(const QByteArray &json)
{
    const QJsonArray lines = QJsonDocument::fromJson(json).array();
    for (const auto &line : lines) {
        const QJsonObject object = line.toObject();
        add({object[u"figure"].toString(), object[u"incidents"].toInt(), object[u"ours"].toString(),
             object[u"limit"].toString(), object[u"goal"].toString(), object[u"met"].toBool()});
    }
}

QString Figures::table() const
{
    const auto line = [](const QString &name, const QString &incidents, const QString &ours,
                         const QString &limit, const QString &goal, const QString &met) {
        return u"| %1 | %2 | %3 | %4 | %5 | %6 |\n"_s.arg(name, incidents, ours, limit, goal, met);
    };
    QString text = line(u"Figure"_s, u"Incidents"_s, u"Console"_s, u"Limit"_s, u"Goal"_s, u"Met"_s)
        + u"| --- | --- | --- | --- | --- | --- |\n"_s;
    for (const Figure &figure : m_figures)
        text += line(figure.name, QString::number(figure.incidents), figure.ours, figure.limit, figure.goal,
                     figure.met ? u"yes"_s : u"no"_s);
    return text;
}

QByteArray Figures::toJson() const
{
    QJsonArray lines;
    for (const Figure &figure : m_figures)
        lines.append(QJsonObject{{u"figure"_s, figure.name},
                                 {u"incidents"_s, figure.incidents},
                                 {u"ours"_s, figure.ours},
                                 {u"limit"_s, figure.limit},
                                 {u"goal"_s, figure.goal},
                                 {u"met"_s, figure.met}});
    return QJsonDocument(lines).toJson(QJsonDocument::Indented);
}
