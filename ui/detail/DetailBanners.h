// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"
#include "ui/Theme.h"

#include <QHash>
#include <QWidget>

class MessageBanner;

//! \brief What is to be said of the open incident as a whole, each matter on its own line.
class DetailBanners : public QWidget
{
    Q_OBJECT

public:
    explicit DetailBanners(QWidget *parent = nullptr);

    //! \brief Another incident is shown: everything said so far is gone.
    void open(const IncidentRecord &record);
    //! \brief The open incident changed; a banner that the person closed stays closed until it has news.
    void update(const IncidentRecord &record);
    void showMoved(const QList<Incident::Field> &fields);
    void showFailure(const QString &text, const ServiceError &error);
    void showDiscarded(const IncidentChange &change);
    //! \brief Takes back showFailure() and showDiscarded().
    void clearNotice();

Q_SIGNALS:
    void undoRequested(const IncidentChange &change);
    //! \brief The person wants to decide about the intent \a entryId, or to see it among the others.
    void conflictRequested(qint64 entryId);
    void outboxRequested(qint64 entryId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say(MessageBanner *banner, Theme::Tone tone, const QString &text, const QString &details = {});
    [[nodiscard]] QString newsText() const;
    void rememberOwn();
    void sayPending();
    void offerNextStep();

    IncidentRecord m_record;
    Incident m_seen; //!< What the person had seen when the incident was opened.
    Incident m_own; //!< Values that this computer sent or is about to send: no news when they come back.
    bool m_ownResolve = false;
    QHash<MessageBanner *, QString> m_said;
    MessageBanner *m_news = nullptr;
    MessageBanner *m_moved = nullptr;
    MessageBanner *m_pending = nullptr;
    MessageBanner *m_readFailure = nullptr;
    MessageBanner *m_notice = nullptr;
};
