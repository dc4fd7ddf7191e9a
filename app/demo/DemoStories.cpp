// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoStories.h"

#include "app/demo/DemoStoryTexts.h"

#include <QSet>

#include <algorithm>
#include <array>

static const std::array<QString, 3> impacts = {
    QStringLiteral("Single User"),
    QStringLiteral("Small Group or VIP"),
    QStringLiteral("Department/LOB/Branch"),
};
static const std::array<QString, 3> urgencies = {
    QStringLiteral("Non-Urgent Service"),
    QStringLiteral("Support Service"),
    QStringLiteral("Core Business Service"),
};
static const std::array<std::array<QString, 3>, 3> priorities = {{
    {QStringLiteral("Low"), QStringLiteral("Minor"), QStringLiteral("High")},
    {QStringLiteral("Low"), QStringLiteral("Normal"), QStringLiteral("Urgent")},
    {QStringLiteral("Normal"), QStringLiteral("High"), QStringLiteral("Emergency")},
}};

quint64 DemoRandom::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

int DemoRandom::below(int count)
{
    return int(next() % quint64(count));
}

QUuid DemoRandom::guid()
{
    const quint64 high = next();
    const quint64 low = next();
    const auto byte = [low](int index) { return uchar((low >> (8 * index)) & 0xff); };
    // Version 4 and its variant, as any server makes them.
    return QUuid(uint(high >> 32), ushort((high >> 16) & 0xffff), ushort((high & 0x0fff) | 0x4000),
                 uchar((byte(0) & 0x3f) | 0x80), byte(1), byte(2), byte(3), byte(4), byte(5), byte(6),
                 byte(7));
}

template <typename List> static QString pick(DemoRandom &random, const List &list)
{
    return QString::fromUtf8(list[std::size_t(random.below(int(std::size(list))))]);
}

static QList<DemoPerson> makePeople(quint64 seed)
{
    DemoRandom random(seed ^ 0x70656f706c65ULL);
    QSet<QString> taken;
    QList<DemoPerson> people;
    while (people.size() < 160) {
        const DemoName &first = demoFirstNames()[std::size_t(random.below(int(demoFirstNames().size())))];
        const DemoName &last = demoLastNames()[std::size_t(random.below(int(demoLastNames().size())))];
        const QString email =
            QStringLiteral("%1.%2@example.com").arg(QLatin1String(first.ascii), QLatin1String(last.ascii));
        if (taken.contains(email))
            continue;
        taken.insert(email);
        people.append({QString::fromUtf8(first.written), QString::fromUtf8(last.written), email});
    }
    return people;
}

static QList<QUuid> makeGuids(quint64 seed, int count)
{
    DemoRandom random(seed);
    QList<QUuid> guids;
    for (int i = 0; i < count; ++i)
        guids.append(random.guid());
    return guids;
}

DemoStories::DemoStories(quint64 seed)
    : m_seed(seed)
    , m_people(makePeople(seed))
    , m_locations(makeGuids(seed ^ 0x6c6f6373ULL, 6))
    , m_departments(makeGuids(seed ^ 0x6465707473ULL, 8))
{
}

QStringList DemoStories::users() const
{
    QStringList addresses;
    for (const DemoPerson &person : m_people)
        addresses << person.email;
    return addresses;
}

QString DemoStories::processId(int number)
{
    return QStringLiteral("IM-%1").arg(number, 6, 10, QLatin1Char('0'));
}

QString DemoStories::priority(const QString &impact, const QString &urgency)
{
    const auto indexIn = [](const auto &list, const QString &text) {
        const auto found = std::find_if(list.begin(), list.end(), [&text](const QString &known) {
            return known.compare(text.trimmed(), Qt::CaseInsensitive) == 0;
        });
        return std::size_t(found - list.begin());
    };
    const std::size_t row = indexIn(impacts, impact);
    const std::size_t column = indexIn(urgencies, urgency);
    return row < impacts.size() && column < urgencies.size() ? priorities[row][column] : QString();
}

//! \brief The words that make one telling of a story differ from the next.
struct DemoWords {
    DemoPerson person;
    DemoPerson colleague;
    QString place;
    QString app;
    QString printer;
    QString room;
    QString day;
    QString time;
    QString asset;
    QString count;
};

static DemoWords makeWords(DemoRandom &random, const DemoPerson &person, const DemoPerson &colleague)
{
    DemoWords words;
    words.person = person;
    words.colleague = colleague;
    words.place = pick(random, demoPlaces());
    words.app = pick(random, demoApplications());
    words.printer = pick(random, demoPrinters());
    words.room = pick(random, demoRooms());
    words.day = pick(random, demoDays());
    words.time =
        QStringLiteral("%1:%2").arg(7 + random.below(11)).arg(5 * random.below(12), 2, 10, QLatin1Char('0'));
    words.asset = QStringLiteral("WS-%1").arg(10000 + random.below(89999));
    words.count = QString::number(2 + random.below(9));
    return words;
}

static QString word(const DemoWords &words, QStringView name)
{
    const std::array<std::pair<QLatin1String, QString>, 11> table = {{
        {QLatin1String("first"), words.person.first},
        {QLatin1String("person"), words.person.first + QLatin1Char(' ') + words.person.last},
        {QLatin1String("colleague"), words.colleague.first + QLatin1Char(' ') + words.colleague.last},
        {QLatin1String("place"), words.place},
        {QLatin1String("app"), words.app},
        {QLatin1String("printer"), words.printer},
        {QLatin1String("room"), words.room},
        {QLatin1String("day"), words.day},
        {QLatin1String("time"), words.time},
        {QLatin1String("asset"), words.asset},
        {QLatin1String("n"), words.count},
    }};
    for (const auto &[key, value] : table) {
        if (name == key)
            return value;
    }
    return {};
}

static QString told(const char *text, const DemoWords &words)
{
    const QString pattern = QString::fromUtf8(text);
    QString result;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'), from);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            return result + pattern.mid(from);
        result += QStringView(pattern).mid(from, open - from);
        result += word(words, QStringView(pattern).mid(open + 1, close - open - 1));
        from = close + 1;
    }
}

static void setState(DemoRandom &random, const DemoStory &story, const DemoWords &words,
                     DemoIncident &incident)
{
    const int dice = random.below(100);
    if (dice < 18)
        incident.status = QStringLiteral("Received");
    else if (dice < 62)
        incident.status = QStringLiteral("Assigned");
    else if (dice < 72)
        incident.status = QStringLiteral("Hold");
    else
        incident.status = dice < 85 ? QStringLiteral("Resolved") : QStringLiteral("Closed");
    if (dice >= 72) {
        incident.closeCode = QString::fromUtf8(story.closeCode);
        incident.resolution = told(story.resolution, words);
    }
}

static void setWeight(DemoRandom &random, const DemoStory &story, DemoIncident &incident)
{
    const int impact = random.oneIn(5) ? random.below(3) : story.impact;
    const int urgency = random.oneIn(4) ? random.below(3) : story.urgency;
    incident.impact = impacts[std::size_t(impact)];
    incident.urgency = urgencies[std::size_t(urgency)];
    incident.priority = priorities[std::size_t(impact)][std::size_t(urgency)];
}

DemoIncident DemoStories::incident(int number) const
{
    DemoRandom random(m_seed * 0x2545f4914f6cdd1dULL + quint64(number));
    const DemoStory &story = demoStories()[std::size_t(random.below(int(demoStories().size())))];
    const DemoPerson &person = m_people.at(random.below(int(m_people.size())));
    const DemoPerson &colleague = m_people.at(random.below(int(m_people.size())));
    const DemoWords words = makeWords(random, person, colleague);

    DemoIncident incident;
    incident.sessionId = random.guid();
    incident.processId = processId(number);
    incident.incidentName = told(random.oneIn(2) ? story.title : story.otherTitle, words);
    incident.incidentDescription = told(story.description, words);
    if (random.oneIn(3))
        incident.incidentDescription +=
            QLatin1Char(' ') + told(pick(random, demoAsides()).toUtf8().constData(), words);
    if (random.oneIn(14))
        incident.incidentDescription += told(demoLongTail(), words);
    incident.incidentType = QString::fromUtf8(story.type);
    incident.affectedUserEmail = person.email;
    incident.classification =
        QString::fromUtf8(random.below(4) > 0 ? story.classification : story.broadClassification);
    setWeight(random, story, incident);
    if (random.oneIn(3))
        incident.affectedLocationId = m_locations.at(random.below(int(m_locations.size())));
    if (random.oneIn(4))
        incident.affectedDepartmentId = m_departments.at(random.below(int(m_departments.size())));
    setState(random, story, words, incident);
    return incident;
}
