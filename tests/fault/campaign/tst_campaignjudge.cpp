// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/fault/campaign/Judge.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! \brief A judge who never condemns is none: each broken promise, made up, has to be counted.
class tst_CampaignJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goodWorkIsPassed();
    void lost();
    void doubled();
    void falseDone();
    void overwrittenUnseen();
    void anAnswerOnItsWay();
    void overwrittenKnowingly();
    void theGap();
    void lostDraft();
    void forgottenAndStillKnown();

private:
    [[nodiscard]] FaultDesk::Execution put(const QString &text, const QString &before);
    std::unique_ptr<Judge> judge;
};

void tst_CampaignJudge::init()
{
    judge = std::make_unique<Judge>();
    judge->heard(u"queueing"_s, u"edit 1"_s, u"as it was"_s);
    judge->heard(u"queued"_s, u"edit 1"_s, {});
}

FaultDesk::Execution tst_CampaignJudge::put(const QString &text, const QString &before)
{
    judge->arrived({"PUT", "/api/incident/id", {}, "{\"incidentName\":\"" + text.toUtf8() + "\"}"});
    return {"PUT", "id", {{u"incidentName"_s, text}}, {{u"incidentName"_s, before}}};
}

void tst_CampaignJudge::goodWorkIsPassed()
{
    judge->executed(put(u"edit 1"_s, u"as it was"_s));
    judge->heard(u"confirmed"_s, u"edit 1"_s, {});
    judge->close(true);
    QCOMPARE(judge->figures().faults(), 0);
    QCOMPARE(judge->figures().intents, 1);
}

void tst_CampaignJudge::lost()
{
    judge->close(true);
    QCOMPARE(judge->figures().lost, 1);
}

void tst_CampaignJudge::doubled()
{
    judge->executed(put(u"edit 1"_s, u"as it was"_s));
    judge->executed(put(u"edit 1"_s, u"edit 1"_s));
    QCOMPARE(judge->figures().doubled, 1);
}

void tst_CampaignJudge::falseDone()
{
    judge->heard(u"confirmed"_s, u"edit 1"_s, {});
    QCOMPARE(judge->figures().falseDone, 1);
}

void tst_CampaignJudge::overwrittenUnseen()
{
    const QString theirs = judge->colleagueWrites("id", u"incidentName"_s);
    judge->served("id");
    judge->executed(put(u"edit 1"_s, theirs));
    QCOMPARE(judge->figures().overwritten, 1);
}

void tst_CampaignJudge::anAnswerOnItsWay()
{
    judge->served("id");
    const QString theirs = judge->colleagueWrites("id", u"incidentName"_s);
    judge->served("id");
    judge->executed(put(u"edit 1"_s, theirs));
    QCOMPARE(judge->figures().overwritten, 0);
    QCOMPARE(judge->figures().inTheGap, 1);
    QTest::qWait(300);
    judge->executed(put(u"edit 2"_s, theirs));
    QCOMPARE(judge->figures().overwritten, 1);
}

void tst_CampaignJudge::overwrittenKnowingly()
{
    const QString theirs = judge->colleagueWrites("id", u"incidentName"_s);
    judge->served("id");
    judge->heard(u"settled"_s, u"edit 1"_s, theirs);
    judge->executed(put(u"edit 1"_s, theirs));
    QCOMPARE(judge->figures().faults(), 0);
}

void tst_CampaignJudge::theGap()
{
    const QString theirs = judge->colleagueWrites("id", u"incidentName"_s);
    judge->executed(put(u"edit 1"_s, theirs));
    QCOMPARE(judge->figures().overwritten, 0);
    QCOMPARE(judge->figures().inTheGap, 1);
}

void tst_CampaignJudge::lostDraft()
{
    judge->executed(put(u"edit 1"_s, u"as it was"_s));
    for (const auto &text : {u"replaced"_s, u"found"_s, u"lost"_s})
        judge->heard(u"drafted"_s, text, {});
    judge->heard(u"drafting"_s, u"found"_s, u"replaced"_s);
    judge->heard(u"found"_s, u"found"_s, {});
    judge->close(true);
    QCOMPARE(judge->figures().lost, 1);
    QCOMPARE(judge->figures().drafts, 3);
}

void tst_CampaignJudge::forgottenAndStillKnown()
{
    judge->heard(u"known"_s, u"id"_s, {});
    QCOMPARE(judge->figures().unsound, 0);
    judge->heard(u"forgotten"_s, u"id"_s, {});
    judge->heard(u"known"_s, u"id"_s, {});
    QCOMPARE(judge->figures().unsound, 1);
}

QTEST_GUILESS_MAIN(tst_CampaignJudge)
#include "tst_campaignjudge.moc"
