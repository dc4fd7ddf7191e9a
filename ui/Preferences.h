// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <memory>

//! \brief Every setting in one table: key, type, default. The window state and the person's choices; no
//! secrets.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class Key {
        Language, //!< "" = the system's, else "en", "de", …
        Theme, //!< "system", "light", "dark".
        ServerAddress, //!< Base URL of the last successful sign-in.
        UserName,
        RememberPassword, //!< bool.
        InsecureAllowed, //!< bool: plain http to another computer.
        TrustedCertificates, //!< QStringList: what CertificateTrusts::texts() writes.
        WorkOffline, //!< bool.
        RefreshMinutes, //!< int, 0 = never by itself.
        UndoSeconds, //!< int, 0–30: how long a change waits before it is sent.
        ClosedStatuses, //!< QStringList.
        CatalogFile, //!< Path of the administrator's value lists; may be empty.
        OpenNextAfterResolve, //!< bool.
        ForgetAfterDays, //!< int, 0 = never: days without a look after which an incident is forgotten here.
        LastForgetting, //!< Date of the last day on which that was done.
        WindowGeometry, //!< QByteArray.
        WindowState, //!< QByteArray.
        SplitterState, //!< QByteArray.
        ListHeader, //!< QByteArray.
        ListSort, //!< int column, negative-1 = descending; see IncidentListPane.
        ListGroup, //!< int column by which the list is grouped, -1 = none.
        LastView, //!< int of ListQuery::View.
        LastIncident, //!< IncidentKey.
        BringInSize, //!< QByteArray.
    };
    Q_ENUM(Key)

    //! \brief A value out of range or of a wrong type counts as the default; problems() names it.
    explicit Preferences(std::unique_ptr<QSettings> settings, QObject *parent = nullptr);
    ~Preferences() override;

    [[nodiscard]] QVariant value(Key key) const;
    [[nodiscard]] QString text(Key key) const { return value(key).toString(); }
    [[nodiscard]] bool flag(Key key) const { return value(key).toBool(); }
    [[nodiscard]] int number(Key key) const { return value(key).toInt(); }
    void set(Key key, const QVariant &value);
    //! \brief One sentence for each setting that could not be used, naming it and the file.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

Q_SIGNALS:
    void changed(Preferences::Key key);

private:
    std::unique_ptr<QSettings> m_settings;
    QStringList m_problems;
};
