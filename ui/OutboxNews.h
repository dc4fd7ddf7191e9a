// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"

#include <QObject>

class MessageBanner;
class Workspace;
struct OutboxEntry;
struct ServiceError;

//! \brief Tells the person what became of what was sent: done quietly in the status bar, the rest by banner.
class OutboxNews : public QObject
{
    Q_OBJECT

public:
    OutboxNews(Workspace &workspace, MessageBanner &banner, QObject *parent = nullptr);

    void showStoreFault(const ServiceError &error);

Q_SIGNALS:
    //! \brief One sentence for the status bar.
    void quietNews(const QString &text);
    void outboxRequested(qint64 entryId);
    void conflictRequested(qint64 entryId);

private:
    void tellConfirmed(const OutboxEntry &entry, const QList<Incident::Field> &notTaken);
    void tellNeedsPerson(const OutboxEntry &entry);

    MessageBanner &m_banner;
};
