// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

//! \brief Times (or other amounts) of one thing, measured again and again.
class Series
{
public:
    void add(double amount) { m_amounts.append(amount); }
    [[nodiscard]] qsizetype size() const { return m_amounts.size(); }
    [[nodiscard]] double median() const { return percentile(50); }
    //! \brief The smallest amount that \a share per cent of all do not exceed; 0 without any.
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] double most() const { return percentile(100); }

private:
    QList<double> m_amounts;
};

//! \brief One line of the table: what was measured beside its limit, and whether the goal was met.
struct Figure {
    QString name;
    int incidents = 0;
    QString ours;
    QString limit;
    QString goal;
    bool met = false;
};

//! \brief The figures of one run, as a table and as JSON.
class Figures
{
public:
    void add(const Figure &figure) { m_figures.append(figure); }
    //! \brief Takes what another process printed with toJson().
    void addJson(const QByteArray &json);
    [[nodiscard]] QString table() const;
    [[nodiscard]] QByteArray toJson() const;

private:
    QList<Figure> m_figures;
};
