// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/campaign/Judge.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int numberOf(const QString &text)
{
    return text.section(u' ', -1).toInt();
}

} // namespace

Judge::Figures &Judge::Figures::operator+=(const Figures &other)
{
    kills += other.kills;
    intents += other.intents;
    drafts += other.drafts;
    executions += other.executions;
    settled += other.settled;
    lost += other.lost;
    doubled += other.doubled;
    falseDone += other.falseDone;
    overwritten += other.overwritten;
    inTheGap += other.inTheGap;
    unsound += other.unsound;
    unfinished += other.unfinished;
    return *this;
}

int Judge::Figures::faults() const
{
    return lost + doubled + falseDone + overwritten + unsound + unfinished;
}

void Judge::remark(int &count, const QString &what)
{
    ++count;
    m_remarks.append(what);
}

QString Judge::textOf(const QByteArray &verb, const QJsonObject &body)
{
    return body.value(verb == "PATCH" ? "resolution"_L1 : "incidentName"_L1).toString();
}

//! \brief "drafting" allows the text before it to go; what was "drafted" must be "found" in the end, what was
//! "forgotten" must not be "known" again.
bool Judge::heardOfDraft(const QString &word, const QString &text, const QString &over)
{
    if (word == "drafting"_L1) {
        m_drafts.remove(over);
    } else if (word == "drafted"_L1) {
        m_drafts.insert(text);
        ++m_figures.drafts;
    } else if (word == "found"_L1) {
        m_found.insert(text);
    } else if (word == "forgotten"_L1) {
        m_forgotten.insert(text);
    } else if (word == "known"_L1) {
        if (m_forgotten.contains(text))
            remark(m_figures.unsound, u"forgotten, and still known: "_s + text);
    } else {
        return false;
    }
    return true;
}

void Judge::heard(const QString &word, const QString &text, const QString &over)
{
    if (heardOfDraft(word, text, over))
        return;
    Intent &intent = m_intents[text];
    if (word == "queueing"_L1) {
        intent.over.append(over);
    } else if (word == "queued"_L1) {
        intent.stored = true;
        ++m_figures.intents;
    } else if (word == "settled"_L1) {
        intent.over.append(over);
        ++intent.allowed;
        ++m_figures.settled;
    } else if (word == "dropped"_L1) {
        intent.dropped = true;
        ++m_figures.settled;
    } else if (word == "confirmed"_L1 || word == "not taken"_L1) {
        if (intent.executions == 0)
            remark(m_figures.falseDone, word + u" and not executed: "_s + text);
    } else {
        remark(m_figures.unsound, word + u' ' + text);
    }
}

void Judge::arrived(const RawServer::Arrival &arrival)
{
    Intent &intent = m_intents[textOf(arrival.verb, QJsonDocument::fromJson(arrival.body).object())];
    const QByteArray id = arrival.path.mid(arrival.path.lastIndexOf('/') + 1);
    intent.unserved = m_written.value(id);
    const int known = textsKnown(id);
    intent.unserved.removeIf([known](const QString &text) { return numberOf(text) <= known; });
    intent.written = m_texts;
}

void Judge::executed(const FaultDesk::Execution &execution)
{
    const QString text = textOf(execution.verb, execution.body);
    Intent &intent = m_intents[text];
    ++m_figures.executions;
    if (++intent.executions > intent.allowed)
        remark(m_figures.doubled, u"executed again: "_s + text);
    if (execution.verb == "POST")
        m_created.insert(text, execution.id);
    else
        checkOverwriting(execution, text);
}

void Judge::served(const QByteArray &id, int texts)
{
    QList<Served> &answers = m_served[id];
    const qint64 now = m_clock.elapsed();
    while (answers.size() > 1 && now - answers.at(1).at > onTheWay)
        answers.removeFirst();
    answers.append({now, texts});
}

//! \brief Of how many texts of colleagues a write that comes now has to know at \a id.
int Judge::textsKnown(const QByteArray &id) const
{
    const qint64 now = m_clock.elapsed();
    int known = 0;
    for (const Served &answer : m_served.value(id)) {
        known = std::max(known, answer.texts);
        if (now - answer.at <= onTheWay)
            break;
    }
    return known;
}

QString Judge::colleagueWrites(const QByteArray &id, const QString &property)
{
    const QString text = u"a colleague's %1 %2"_s.arg(property).arg(++m_texts);
    m_written[id].append(text);
    return text;
}

void Judge::checkOverwriting(const FaultDesk::Execution &execution, const QString &text)
{
    const Intent &intent = m_intents[text];
    for (auto it = execution.body.constBegin(); it != execution.body.constEnd(); ++it) {
        const QString before = execution.replaced.value(it.key()).toString();
        if (!before.startsWith("a colleague's"_L1) || before == it.value().toString())
            continue;
        const bool isLater = numberOf(before) > intent.written;
        if (isLater || intent.unserved.contains(before))
            ++m_figures.inTheGap;
        else if (!intent.over.contains(before))
            remark(m_figures.overwritten, text + u" over "_s + before);
    }
}

void Judge::unsound(const QString &file)
{
    remark(m_figures.unsound, u"damaged: "_s + file);
}

void Judge::close(bool empty)
{
    if (!empty)
        remark(m_figures.unfinished, u"the outbox did not become empty"_s);
    for (auto it = m_intents.constBegin(); it != m_intents.constEnd(); ++it) {
        if (it->stored && !it->dropped && it->executions == 0)
            remark(m_figures.lost, u"lost: "_s + it.key());
    }
    for (const QString &text : std::as_const(m_drafts)) {
        if (!m_found.contains(text))
            remark(m_figures.lost, u"lost draft: "_s + text);
    }
}
