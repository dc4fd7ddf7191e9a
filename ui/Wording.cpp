// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/Wording.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToolTip = 2'000;

QString clock(const QTime &time)
{
    const QLocale locale;
    // The C locale would show seconds.
    return locale.language() == QLocale::C ? time.toString(u"HH:mm"_s)
                                           : locale.toString(time, QLocale::ShortFormat);
}

//! \brief The mark that stands for the bidi control \a c, or an empty text.
QString bidiMark(char16_t c)
{
    static constexpr std::array<const char16_t *, 5> embeddings{u"⟦LRE⟧", u"⟦RLE⟧", u"⟦PDF⟧", u"⟦LRO⟧",
                                                                u"⟦RLO⟧"};
    static constexpr std::array<const char16_t *, 4> isolates{u"⟦LRI⟧", u"⟦RLI⟧", u"⟦FSI⟧", u"⟦PDI⟧"};
    if (c >= 0x202a && c <= 0x202e)
        return QString::fromUtf16(embeddings.at(c - 0x202au));
    if (c >= 0x2066 && c <= 0x2069)
        return QString::fromUtf16(isolates.at(c - 0x2066u));
    return {};
}

bool isInvisible(char16_t c)
{
    return c == 0x200b || c == 0x2060 || c == 0xfeff || c == 0x00ad;
}

bool isHighOfPair(QStringView text, qsizetype at)
{
    return text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
}

//! \brief Appends the visible form of the character at \a at; returns how many code units it took.
qsizetype appendVisible(QString &out, QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (isHighOfPair(text, at)) {
        out += text.mid(at, 2);
        return 2;
    }
    const char16_t code = c.unicode();
    if (c == u'\t' || code == 0x2028 || code == 0x2029)
        out += u' ';
    else if (code < 0x20)
        out += QChar(static_cast<char16_t>(0x2400 + code));
    else if (code == 0x7f)
        out += QChar(u'\u2421');
    else if ((code >= 0x80 && code < 0xa0) || c.isSurrogate() || isInvisible(code))
        out += QChar(QChar::ReplacementCharacter);
    else if (const QString mark = bidiMark(code); !mark.isEmpty())
        out += mark;
    else
        out += c;
    return 1;
}

//! \brief True for what surely needs no other form: printable ASCII and Latin letters. Most texts have no
//! more.
bool isPlain(QChar c)
{
    constexpr char16_t softHyphen = 0xad;
    constexpr char16_t afterLatin = 0x250;
    const char16_t code = c.unicode();
    return (code >= 0x20 && code < 0x7f) || (code > 0xa0 && code < afterLatin && code != softHyphen);
}

//! \brief \a text with controls visible and line ends as \a lineEnd, cut with "…" at \a longest characters.
QString visible(const QString &text, QChar lineEnd, qsizetype longest)
{
    if (text.size() <= longest && std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString out;
    out.reserve(qMin(text.size(), longest) + 1);
    const QStringView view(text);
    qsizetype fits = 0;
    for (qsizetype at = 0; at < view.size();) {
        const bool isPair = view.at(at) == u'\r' && at + 1 < view.size() && view.at(at + 1) == u'\n';
        if (isPair || view.at(at) == u'\n' || view.at(at) == u'\r') {
            out += lineEnd;
            at += isPair ? 2 : 1;
        } else {
            at += appendVisible(out, view, at);
        }
        if (out.size() > longest || (out.size() == longest && at < view.size()))
            return out.left(fits) + u'…';
        if (out.size() < longest)
            fits = out.size();
    }
    return out;
}

} // namespace

QString Wording::fieldName(Incident::Field field)
{
    switch (field) {
    case Incident::Field::SessionId:
        return tr("Session id");
    case Incident::Field::ProcessId:
        //: The ticket number, e.g. IM-000123.
        return tr("Number");
    case Incident::Field::IncidentName:
        return tr("Title");
    case Incident::Field::IncidentDescription:
        return tr("Description");
    case Incident::Field::IncidentType:
        //: The incident's type, e.g. "How To".
        return tr("Type");
    case Incident::Field::AffectedUserEmail:
        return tr("Affected user");
    case Incident::Field::Classification:
        return tr("Classification");
    case Incident::Field::Impact:
        return tr("Impact");
    case Incident::Field::Urgency:
        return tr("Urgency");
    case Incident::Field::Priority:
        return tr("Priority");
    case Incident::Field::AffectedLocationId:
        return tr("Location");
    case Incident::Field::AffectedDepartmentId:
        return tr("Department");
    case Incident::Field::Status:
        return tr("Status");
    case Incident::Field::Resolution:
        return tr("Resolution");
    case Incident::Field::CloseCode:
        return tr("Close code");
    }
    return {};
}

QString Wording::columnName(ListColumn::Value column)
{
    switch (column) {
    case ListColumn::Unread:
        return tr("Unread");
    case ListColumn::Sync:
        //: Column: whether something waits to be sent to the server.
        return tr("Sync");
    case ListColumn::Number:
        return fieldName(Incident::Field::ProcessId);
    case ListColumn::Title:
        return fieldName(Incident::Field::IncidentName);
    case ListColumn::Priority:
        return fieldName(Incident::Field::Priority);
    case ListColumn::Status:
        return fieldName(Incident::Field::Status);
    case ListColumn::AffectedUser:
        return fieldName(Incident::Field::AffectedUserEmail);
    case ListColumn::Classification:
        return fieldName(Incident::Field::Classification);
    case ListColumn::Impact:
        return fieldName(Incident::Field::Impact);
    case ListColumn::Urgency:
        return fieldName(Incident::Field::Urgency);
    case ListColumn::Type:
        return fieldName(Incident::Field::IncidentType);
    case ListColumn::CloseCode:
        return fieldName(Incident::Field::CloseCode);
    case ListColumn::LastRead:
        //: Column: when this computer last read the incident from the server.
        return tr("Last read");
    case ListColumn::Count:
        break;
    }
    return {};
}

QString Wording::viewName(ListQuery::View view)
{
    switch (view) {
    case ListQuery::View::All:
        //: View: all incidents on this computer.
        return tr("All");
    case ListQuery::View::Open:
        //: View: incidents that are not closed.
        return tr("Open");
    case ListQuery::View::Unread:
        return tr("Unread");
    case ListQuery::View::Waiting:
        //: View: incidents with changes that wait to be sent.
        return tr("Waiting");
    case ListQuery::View::Conflicts:
        return tr("Conflicts");
    }
    return {};
}

QString Wording::syncState(SyncState::Value state)
{
    switch (state) {
    case SyncState::InStep:
        return tr("In step with the server");
    case SyncState::Draft:
        return tr("Draft, not saved yet");
    case SyncState::Accepted:
        return tr("Accepted by the server, not visible there yet");
    case SyncState::Waiting:
        return tr("Waiting to be sent");
    case SyncState::Held:
        return tr("Held back by you");
    case SyncState::Sending:
        return tr("Being sent");
    case SyncState::Unknown:
        return tr("Sent, but it is not known whether it arrived");
    case SyncState::Conflict:
        return tr("Conflict: the server changed the same field");
    case SyncState::Refused:
        return tr("Refused by the server");
    }
    return {};
}

QString Wording::ago(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return tr("never read");
    const qint64 seconds = then.secsTo(now);
    if (seconds > -60 && seconds < 60)
        return tr("just now");
    if (seconds > 0 && seconds < 3'600)
        return tr("%n min ago", nullptr, static_cast<int>(seconds / 60));
    const QDateTime local = then.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        //: %1 is a time of day.
        return tr("today %1").arg(clock(local.time()));
    if (days == 1)
        //: %1 is a time of day.
        return tr("yesterday %1").arg(clock(local.time()));
    const QString date = QLocale().toString(local.date(), QLocale::ShortFormat);
    // A clock that was set back makes the past lie ahead; then only the whole truth helps.
    return days < 0 ? date + u' ' + clock(local.time()) : date;
}

QString Wording::exact(const QDateTime &then)
{
    if (!then.isValid())
        return tr("never");
    const QDateTime local = then.toLocalTime();
    return QLocale().toString(local.date(), QLocale::LongFormat) + u", "_s
        + local.time().toString(u"HH:mm:ss"_s);
}

QString Wording::toTheSecond(const QDateTime &then)
{
    const QDateTime local = then.toLocalTime();
    return QLocale().toString(local.date(), QLocale::ShortFormat) + local.time().toString(u" HH:mm:ss"_s);
}

QString Wording::signInStep(SignInProbe::Step step)
{
    switch (step) {
    case SignInProbe::Step::NameFound:
        return tr("The server's name is known");
    case SignInProbe::Step::Reached:
        return tr("The server answers");
    case SignInProbe::Step::Certificate:
        return tr("The connection is safe");
    case SignInProbe::Step::ApiFound:
        return tr("The ServiceDesk API is there");
    case SignInProbe::Step::ApiEnabled:
        return tr("The API is switched on");
    case SignInProbe::Step::SignedIn:
        return tr("Signed in");
    }
    return {};
}

QString Wording::violation(Incident::Field field, IncidentRules::Rule rule)
{
    switch (rule) {
    case IncidentRules::Rule::TitleMissing:
        return tr("A title is needed.");
    case IncidentRules::Rule::AffectedUserMissing:
        return tr("The e-mail address of the affected user is needed.");
    case IncidentRules::Rule::AffectedUserNotAnAddress:
        return tr("This does not look like an e-mail address.");
    case IncidentRules::Rule::CloseCodeMissing:
        return tr("A close code is needed.");
    case IncidentRules::Rule::ResolutionMissing:
        return tr("A resolution is needed: say what was done.");
    case IncidentRules::Rule::NotAGuid:
        if (field == Incident::Field::AffectedLocationId)
            return tr("This is neither the name of a known location nor an id.");
        if (field == Incident::Field::AffectedDepartmentId)
            return tr("This is neither the name of a known department nor an id.");
        return tr("%1 must be a GUID, such as 6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d.").arg(fieldName(field));
    case IncidentRules::Rule::ControlCharacters:
        return tr("%1 holds control characters that the server cannot take. Remove them.")
            .arg(fieldName(field));
    case IncidentRules::Rule::TooLong:
        return tr("%1 is too long. At most %2 characters can be sent.")
            .arg(fieldName(field), QLocale().toString(IncidentRules::longestText));
    case IncidentRules::Rule::NothingToSend:
        return tr("Nothing was changed, so there is nothing to send.");
    }
    return {};
}

QString Wording::readVerdict(ReadRun::Verdict verdict)
{
    switch (verdict) {
    case ReadRun::Verdict::New:
        //: Result of bringing in an incident: it was not on this computer before.
        return tr("new");
    case ReadRun::Verdict::Changed:
        return tr("refreshed, changed on the server");
    case ReadRun::Verdict::Unchanged:
        return tr("refreshed, unchanged");
    case ReadRun::Verdict::NotAnIncident:
        return tr("not an incident on this server");
    case ReadRun::Verdict::Unreachable:
        return tr("server not reachable");
    case ReadRun::Verdict::Refused:
        return tr("refused by the server");
    case ReadRun::Verdict::BadAnswer:
        return tr("the server's answer could not be used");
    case ReadRun::Verdict::Canceled:
        return tr("stopped before it was asked for");
    }
    return {};
}

QString Wording::connectivity(const Connectivity &connectivity, const QString &user)
{
    const auto shortly = [](const QDateTime &utc) {
        const QDateTime when = utc.toLocalTime();
        return when.date() == QDate::currentDate() ? clock(when.time())
                                                   : QLocale().toString(when, QLocale::ShortFormat);
    };
    const QString at = shortly(connectivity.since());
    switch (connectivity.state()) {
    case Connectivity::State::NotYetKnown:
        return tr("Not connected yet");
    case Connectivity::State::Online:
        if (connectivity.isPaused())
            //: %1 is a time of day.
            return tr("The server is busy and asks to wait until %1 · your changes wait here")
                .arg(shortly(connectivity.pausedUntil()));
        return user.isEmpty() ? tr("Connected") : tr("Connected as %1").arg(oneLine(user, 60));
    case Connectivity::State::Unreachable:
        return tr("Server not reachable since %1 · your changes wait here").arg(at);
    case Connectivity::State::SignInNeeded:
        return tr("Signed out since %1 · sign in to send your changes").arg(at);
    case Connectivity::State::WorkOffline:
        return tr("Working offline since %1 · nothing is sent").arg(at);
    }
    return {};
}

QString Wording::oneLine(const QString &text, qsizetype longest)
{
    return visible(text, u' ', qMax<qsizetype>(longest, 1));
}

QString Wording::hiddenCharacters(const QString &text)
{
    constexpr qsizetype mostNamed = 8;
    QStringList names;
    const QStringView view(text);
    for (qsizetype at = 0; at < view.size() && names.size() < mostNamed;) {
        const QChar c = view.at(at);
        if (isPlain(c) || c == u'\n' || c == u'\r') {
            ++at;
            continue;
        }
        QString shown;
        at += appendVisible(shown, view, at);
        if (shown == u" "_s || shown.startsWith(c))
            continue;
        const QString name = u"U+%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

QString Wording::toolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString escaped = visible(text, u'\n', longestToolTip).toHtmlEscaped();
    return u"<qt>"_s + escaped.replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}
