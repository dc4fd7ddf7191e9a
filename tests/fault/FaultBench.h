// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/Workspace.h"
#include "models/servicedesk/ServiceDeskClient.h"
#include "tests/fault/FaultDesk.h"
#include "tests/fault/FaultTable.h"
#include "tests/fault/Waiting.h"

#include <QTemporaryDir>

#include <memory>

//! \brief What became of one cell.
struct Ending {
    QString word; //!< One of those that matrix.md explains.
    QString reason; //!< The kind of the error, if one is kept.
    QStringList broken; //!< Promises that were broken on the way; empty as it should be.
};

//! \brief The console's real parts from the outbox down to the socket, before a server that fails at one
//! request.
class FaultBench
{
public:
    FaultBench(const FaultCell &cell, std::unique_ptr<QTcpServer> server = nullptr);
    ~FaultBench();
    Q_DISABLE_COPY_MOVE(FaultBench)

    //! \brief Signs in, brings an incident in, lets the operation meet the fault, and judges.
    [[nodiscard]] Ending run();
    //! \brief Takes the fault away and lets the person do what is left to do: everything must end well.
    [[nodiscard]] QStringList recover();
    //! \brief True when a good ending is as right as that of the table, because of what Qt saw first.
    [[nodiscard]] bool isUpToTheScheduler() const;

    void useServer(std::unique_ptr<QTcpServer> server) { m_server.comeBack(std::move(server)); }
    //! \brief The certificates that the person trusts from now on.
    void trust(const CertificateTrusts &trusted);
    [[nodiscard]] FaultDesk &desk() { return m_desk; }
    [[nodiscard]] RawServer &server() { return m_server; }
    [[nodiscard]] ServiceDeskClient &client() { return *m_client; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] const IncidentKey &known() const { return m_known; }
    //! \brief Opens the files and signs in; false when that fails without any fault.
    [[nodiscard]] bool start();
    //! \brief Called between the healthy start and the operation, in place of the cell's own fault.
    void setFault(std::function<void()> fault) { m_fault = std::move(fault); }

private:
    inline static const QString wantedText = QStringLiteral("Wanted by the person");

    void arrange();
    void trap(const QByteArray &verb, const QString &fault, int times = 1);
    void arrangeDesk();
    [[nodiscard]] bool arrangeRoute();
    void moveTo(const QUrl &base);
    [[nodiscard]] QByteArray verb() const;
    [[nodiscard]] bool isTls() const { return m_cell.family.startsWith(QLatin1String("TLS")); }
    [[nodiscard]] QUrl base() const;
    [[nodiscard]] bool isWrite() const;
    [[nodiscard]] Ending signIn();
    [[nodiscard]] Ending probe();
    [[nodiscard]] Ending read(const IncidentKey &key, const QString &failed);
    [[nodiscard]] Ending write();
    [[nodiscard]] OutboxEntry intent() const;
    [[nodiscard]] bool isAtRest() const;
    [[nodiscard]] Ending ending() const;
    [[nodiscard]] int executed() const;
    [[nodiscard]] int arrived() const;
    [[nodiscard]] bool serverHasIt() const;
    [[nodiscard]] QStringList finish();
    void finishAsAPerson(const OutboxEntry &entry);

    struct Picture { //!< What is kept of the server's word.
        QList<RowId> rows;
        IncidentSnapshot base;
        Incident seen;
        friend bool operator==(const Picture &, const Picture &) = default;
    };
    [[nodiscard]] Picture picture();
    void judge(Ending &ending, const Picture &before);
    [[nodiscard]] QStringList leaks() const;

    FaultCell m_cell;
    FaultDesk m_desk;
    RawServer m_server;
    RawServer m_elsewhere; //!< Another origin, which nothing of ours may reach.
    std::unique_ptr<QTcpServer> m_blackHole;
    QTemporaryDir m_folder;
    std::unique_ptr<ServiceDeskClient> m_client;
    std::unique_ptr<Workspace> m_workspace;
    std::function<void()> m_fault;
    qsizetype m_heardBefore = 0; //!< Requests before the fault.
    CertificateTrusts m_trusted;
    IncidentKey m_known;
    IncidentKey m_unknown; //!< Exists on the server only.
    QList<QList<Incident::Field>> m_confirmed; //!< For each intent confirmed, the fields that were not taken.
};
