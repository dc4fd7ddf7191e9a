// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

//! \brief The ServiceDesk with sample incidents as a child of this program; it ends with it, even when this
//! one is killed.
class DemoProcess : public QObject
{
    Q_OBJECT

public:
    //! \brief What a console needs to know to work with it.
    struct Service {
        QUrl base;
        QString user;
        QString password;
        QString csv; //!< The administrator's export that names every incident.
    };

    explicit DemoProcess(QObject *parent = nullptr);
    ~DemoProcess() override;

    //! \brief Starts it; its incidents stay in \a dataFile between starts. \a incidents counts at the first
    //! start only.
    void start(const QString &dataFile, int incidents);
    //! \brief The program, beside this one.
    [[nodiscard]] static QString program();

Q_SIGNALS:
    void ready(const DemoProcess::Service &service);
    //! \brief It could not start or ended early; \a sentence says so, \a details are its own words.
    void failed(const QString &sentence, const QString &details);

private:
    void readLines();
    void take(const QString &line);
    void fail();

    QProcess m_process;
    QTimer m_patience;
    Service m_service;
    bool m_isReady = false;
    bool m_isEnding = false;
};
