// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/detail/DetailBanners.h"

#include "models/incident/IncidentRules.h"
#include "ui/Wording.h"
#include "ui/widgets/MessageBanner.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using Field = Incident::Field;

namespace {

//! \brief True when only the person can say how it goes on.
bool isForPerson(const OutboxEntry &entry)
{
    return entry.state == OutboxEntry::State::Conflict || entry.state == OutboxEntry::State::Refused
        || (entry.state == OutboxEntry::State::Unknown && entry.kind == OutboxEntry::Kind::Create);
}

} // namespace

DetailBanners::DetailBanners(QWidget *parent)
    : QWidget(parent)
    , m_news(new MessageBanner(this))
    , m_moved(new MessageBanner(this))
    , m_pending(new MessageBanner(this))
    , m_readFailure(new MessageBanner(this))
    , m_notice(new MessageBanner(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    for (MessageBanner *banner : {m_notice, m_news, m_moved, m_pending, m_readFailure})
        layout->addWidget(banner);
}

void DetailBanners::open(const IncidentRecord &record)
{
    m_said.clear();
    m_own = {};
    m_ownResolve = false;
    // An incident that was never looked at has no news, all of it is new.
    m_seen = record.seen == Incident() ? record.base.incident : record.seen;
    for (MessageBanner *banner : {m_notice, m_news, m_moved, m_pending, m_readFailure})
        banner->dismiss();
    update(record);
}

void DetailBanners::update(const IncidentRecord &record)
{
    m_record = record;
    rememberOwn();
    say(m_news, Theme::Tone::Information, newsText());
    sayPending();
    if (record.readError)
        say(m_readFailure, Theme::Tone::Warning, Wording::error(*record.readError),
            Wording::errorDetails(*record.readError));
    else
        say(m_readFailure, Theme::Tone::Warning, {});
}

void DetailBanners::showMoved(const QList<Field> &fields)
{
    QStringList names;
    for (const Field field : fields)
        names.append(Wording::fieldName(field));
    if (names.isEmpty())
        return;
    m_said.remove(m_moved);
    //: %1 is a list of field names.
    say(m_moved, Theme::Tone::Warning,
        tr("Changed on the server while you were typing: %1. What you typed is kept, and nothing is "
           "overwritten before you have decided.")
            .arg(names.join(QStringLiteral(", "))));
}

void DetailBanners::showFailure(const QString &text, const ServiceError &error)
{
    m_notice->showMessage(Theme::Tone::Error, text, Wording::errorDetails(error));
}

void DetailBanners::showDiscarded(const IncidentChange &change)
{
    QStringList names;
    for (const FieldChange &field : change.fields())
        names.append(Wording::fieldName(field.field));
    //: %1 is a list of field names.
    m_notice->showMessage(Theme::Tone::Information,
                          tr("Your changes were discarded: %1.").arg(names.join(QStringLiteral(", "))));
    m_notice->addAction(tr("Undo"), this, [this, change] {
        m_notice->dismiss();
        Q_EMIT undoRequested(change);
    });
}

void DetailBanners::clearNotice()
{
    m_notice->dismiss();
}

void DetailBanners::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_notice)
        return;
    m_said.clear();
    m_moved->dismiss();
    update(m_record);
}

void DetailBanners::say(MessageBanner *banner, Theme::Tone tone, const QString &text, const QString &details)
{
    if (m_said.value(banner) == text)
        return;
    m_said.insert(banner, text);
    if (text.isEmpty())
        banner->dismiss();
    else
        banner->showMessage(tone, text, details);
}

QString DetailBanners::newsText() const
{
    IncidentChange news;
    for (const Field field : Incident::allFields()) {
        const QString &before = m_seen.value(field);
        const QString &now = m_record.base.incident.value(field);
        const bool own =
            (!m_own.value(field).isNull() && IncidentRules::sameValue(field, m_own.value(field), now))
            || (field == Field::Status && m_ownResolve);
        if (!own && !IncidentRules::sameValue(field, before, now))
            news.set(field, before, now);
    }
    if (news.isEmpty())
        return {};
    OutboxEntry words;
    words.change = news;
    //: %1 is e.g. "Impact: Single User → Department; Title changed".
    return tr("Changed while you were away: %1").arg(Wording::entryChange(words));
}

void DetailBanners::rememberOwn()
{
    for (const OutboxEntry &entry : std::as_const(m_record.pending)) {
        m_ownResolve = m_ownResolve || entry.kind == OutboxEntry::Kind::Resolve;
        for (const FieldChange &change : entry.change.fields())
            m_own.setValue(change.field, change.to.isNull() ? QStringLiteral("") : change.to);
    }
}

void DetailBanners::sayPending()
{
    QStringList lines;
    QStringList details;
    bool needsPerson = false;
    for (const OutboxEntry &entry : std::as_const(m_record.pending)) {
        const bool isBehind = !lines.isEmpty();
        lines.append(tr("%1 — %2").arg(Wording::entryChange(entry), Wording::entryState(entry, isBehind)));
        if (entry.error)
            details.append(Wording::errorDetails(*entry.error));
        needsPerson = needsPerson || isForPerson(entry);
    }
    const QString text = lines.join(u'\n');
    const bool isNews = m_said.value(m_pending) != text;
    say(m_pending, needsPerson ? Theme::Tone::Warning : Theme::Tone::Information, text, details.join(u'\n'));
    if (isNews && needsPerson)
        offerNextStep();
}

void DetailBanners::offerNextStep()
{
    const auto &pending = m_record.pending;
    const auto first = std::find_if(pending.cbegin(), pending.cend(), isForPerson);
    if (first == pending.cend())
        return;
    if (first->state == OutboxEntry::State::Conflict)
        m_pending->addAction(tr("Settle…"), this, [this, id = first->id] { Q_EMIT conflictRequested(id); });
    else
        m_pending->addAction(tr("Show in Outbox"), this,
                             [this, id = first->id] { Q_EMIT outboxRequested(id); });
}
