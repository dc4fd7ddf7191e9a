// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/Workspace.h"

Workspace::Workspace(IncidentGateway &gateway, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_connectivity(gateway)
    , m_engine(gateway, m_store, m_outbox, m_connectivity)
    , m_refresher(gateway, m_store, m_connectivity)
{
    connect(&m_forgetting, &Forgetting::namesForgotten, &m_placeNames, &PlaceNames::load);
    connect(&m_forgetting, &Forgetting::namesForgotten, &m_savedViews, &SavedViews::load);
    // A value that the server took in a write is the site's own word: it is offered from now on.
    connect(&m_engine, &SyncEngine::confirmed, this,
            [this](const OutboxEntry &entry, const QList<Incident::Field> &notTaken) {
                for (const FieldChange &change : entry.change.fields()) {
                    if (!notTaken.contains(change.field))
                        m_catalog.accept(change.field, change.to);
                }
            });
}

Workspace::~Workspace() = default;

Future<Result<StoreReport>> Workspace::open(const QString &folder)
{
    auto opened = m_thread.open(folder).then(this, [this](const Result<StoreReport> &report) {
        if (report) {
            m_open = true;
            orderTexts();
            learn();
            m_placeNames.load();
            m_savedViews.load();
            m_engine.start();
            Q_EMIT this->opened();
        }
        return report;
    });
    m_opening = true;
    Q_EMIT opening();
    return opened;
}

void Workspace::setClosedStatuses(const QStringList &statuses)
{
    m_engine.setClosedStatuses(statuses);
}

void Workspace::orderTexts()
{
    if (!m_open)
        return;
    m_store.orderTexts(QLocale().collation()).then(this, [](const Result<void> &done) {
        // The list goes on in the order before.
        if (!done)
            qWarning("The list could not be put in order: %s", qUtf8Printable(done.error().detail));
    });
}

bool Workspace::keep(std::chrono::milliseconds patience)
{
    Q_EMIT keeping();
    return m_thread.waitForPrompt(patience);
}

void Workspace::learn()
{
    m_store.sightings().then(this,
                             [this](const Result<QHash<Incident::Field, QList<QPair<QString, int>>>> &seen) {
                                 if (!seen)
                                     return;
                                 for (auto field = seen->cbegin(); field != seen->cend(); ++field) {
                                     for (const auto &[value, count] : field.value()) {
                                         Incident sighting;
                                         sighting.setValue(field.key(), value);
                                         m_catalog.learn(sighting);
                                         if (count > 1)
                                             m_catalog.learn(sighting);
                                     }
                                 }
                             });
}
