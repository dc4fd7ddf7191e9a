// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"
#include "models/store/StoreThread.h"

#include <QMap>
#include <QStringList>

#include <optional>

//! \brief What people call the locations and departments that the server knows by their ids only. Kept in
//! the file that is never thrown away; the server never sees a name.
class PlaceNames : public QObject
{
    Q_OBJECT

public:
    //! \brief Why a name cannot be given.
    enum class Fault { NoPlace, TooLong, LooksLikeAnId, Taken };
    Q_ENUM(Fault)

    static constexpr qsizetype longestName = 100;

    explicit PlaceNames(StoreThread &thread, QObject *parent = nullptr);

    //! \brief Reads the names and the ids in the incidents on this computer; what cannot be a name of a
    //! place is passed over.
    void load();
    [[nodiscard]] static bool isPlace(Incident::Field field);
    //! \brief Empty when \a id has no name.
    [[nodiscard]] QString name(Incident::Field field, const QString &id) const;
    //! \brief What is to be read for \a value: its name or itself.
    [[nodiscard]] QString shown(Incident::Field field, const QString &value) const;
    //! \brief What is to be sent for \a text: the id of that name (without case), the strict form of a GUID,
    //! nothing for the zero GUID, or \a text itself, which the rules then refuse.
    [[nodiscard]] QString meant(Incident::Field field, const QString &text) const;
    //! \brief To choose from: names in alphabetical order, then ids without a name.
    [[nodiscard]] QStringList choices(Incident::Field field) const;
    //! \brief Why \a id cannot be called \a name; an empty name is never wrong, it takes the name away.
    [[nodiscard]] std::optional<Fault> fault(Incident::Field field, const QString &id,
                                             const QString &name) const;
    //! \brief Gives, changes or (empty) removes a name. It counts once it is on disk.
    [[nodiscard]] Future<Result<void>> setName(Incident::Field field, const QString &id, const QString &name);

Q_SIGNALS:
    void changed(Incident::Field field);

private:
    struct Places {
        QMap<QString, QString> names; //!< Id → name.
        QStringList seen; //!< Ids in incidents, ascending.
        friend bool operator==(const Places &, const Places &) = default;
    };
    //! \brief The names and ids of all places as the files have them.
    struct Loaded;
    void take(const Loaded &loaded);

    StoreThread &m_thread;
    QMap<Incident::Field, Places> m_places;
};
