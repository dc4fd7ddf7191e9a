// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentRules.h"
#include "models/store/StoreTypes.h"

#include "models/incident/Future.h"
#include <QObject>
#include <QTimer>

class Workspace;

//! \brief The state of one resolve dialog: texts with their draft, the rules, and the guard that looks at the
//! server first.
class ResolveModel : public QObject
{
    Q_OBJECT

public:
    enum class Guard {
        Looking, //!< A GET is under way.
        NotLooked, //!< The server was not asked or did not answer; the engine looks again before it sends.
        Resolvable,
        ProbablyNot,
        AlreadyClosed, //!< Someone was faster: theirs() holds their code and text.
        UnknownStatus,
    };
    Q_ENUM(Guard)

    explicit ResolveModel(Workspace &workspace, const IncidentKey &key, QObject *parent = nullptr);
    ~ResolveModel() override;

    //! \brief Loads record and draft, then looks at the server.
    void start();
    [[nodiscard]] const IncidentKey &key() const { return m_key; }
    [[nodiscard]] const Incident &incident() const { return m_record.shown; }
    [[nodiscard]] const Incident &theirs() const { return m_record.base.incident; }
    [[nodiscard]] Guard guard() const { return m_guard; }
    [[nodiscard]] const QString &closeCode() const { return m_closeCode; }
    [[nodiscard]] const QString &resolution() const { return m_resolution; }
    void setCloseCode(const QString &code);
    void setResolution(const QString &text);
    [[nodiscard]] QList<IncidentRules::Violation> violations() const;
    //! \brief \a text with {number}, {title} and {user} filled in.
    [[nodiscard]] QString filledIn(const QString &text) const;
    //! \brief Stores the intent; InvalidRequest while a rule is broken.
    [[nodiscard]] Future<Result<OutboxEntry>> submit();
    void flushDraft();

Q_SIGNALS:
    void loaded();
    void guardChanged();
    void violationsChanged();
    void draftFailed(const ServiceError &error);

private:
    void look();
    void judge(const IncidentRecord &record);
    void setGuard(Guard guard);
    void textChanged();

    Workspace &m_workspace;
    IncidentKey m_key;
    IncidentRecord m_record;
    QString m_closeCode;
    QString m_resolution;
    Guard m_guard = Guard::Looking;
    QTimer m_draftTimer;
    bool m_draftStale = false;
};
