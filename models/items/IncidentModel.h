// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentRules.h"
#include "models/store/StoreTypes.h"

#include "models/incident/Future.h"
#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

class Workspace;

//! \brief One incident as a table of one row, field = column, for QDataWidgetMapper. Typing edits a draft
//! that is on disk within a second.
class IncidentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Mode { Empty, Loading, Existing, New };
    Q_ENUM(Mode)

    enum Role {
        ServerValueRole = Qt::UserRole
            + 1, //!< QString: the shown value without the draft (server's, with waiting changes).
        DirtyRole, //!< bool: typed and not saved.
        ViolationRole, //!< int of IncidentRules::Rule, or -1.
        UnlistedRole, //!< bool: a value that the site's list does not have; a soft warning.
        WritableRole, //!< bool.
        WaitingRole, //!< bool: a waiting intent touches it.
        MovedRole, //!< bool: the server changed it while it was being typed; ServerValueRole is theirs.
        MayNotStickRole, //!< bool: the server is known to ignore changes of it.
    };
    Q_ENUM(Role)

    explicit IncidentModel(Workspace &workspace, QObject *parent = nullptr);
    ~IncidentModel() override;

    //! \brief Shows \a key with its draft; the form is filled when opened() comes. An unsaved draft of the
    //! former one is written first.
    void open(const IncidentKey &key);
    //! \brief Starts a new incident from \a from (only fields writable in a new one are taken).
    void startNew(const Incident &from = {});
    void clear();

    [[nodiscard]] Mode mode() const { return m_mode; }
    //! \brief Whether the words are those of key(), and not of the incident before it.
    [[nodiscard]] bool isOpen() const { return m_mode == Mode::Existing || m_mode == Mode::New; }
    [[nodiscard]] const IncidentKey &key() const { return m_key; }
    [[nodiscard]] const IncidentRecord &record() const { return m_record; }
    //! \brief What the form shows: shown values with the draft over them.
    [[nodiscard]] Incident edited() const { return m_draft.appliedTo(m_record.shown); }
    [[nodiscard]] const IncidentChange &change() const { return m_draft; }
    [[nodiscard]] bool isDirty() const { return !m_draft.isEmpty(); }
    [[nodiscard]] QList<IncidentRules::Violation> violations() const;
    //! \brief The priority the matrix would give for the edited impact and urgency; empty when it does not
    //! say.
    [[nodiscard]] QString priorityPreview() const;
    [[nodiscard]] QString value(Incident::Field field) const;
    void setValue(Incident::Field field, const QString &value);

    void revert(Incident::Field field);
    void revertAll();
    //! \brief Checks the rules and stores the intent. The draft is gone when the intent is on disk, not
    //! before.
    [[nodiscard]] Future<Result<OutboxEntry>> save();
    //! \brief Writes the draft now.
    void flushDraft();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void modeChanged();
    void opened(const IncidentKey &key);
    void openFailed(const IncidentKey &key, const ServiceError &error);
    //! \brief Server values, waiting changes or read errors of the open incident changed.
    void recordChanged();
    void dirtyChanged(bool dirty);
    void violationsChanged();
    //! \brief The server changed these fields while the person was typing in them.
    void movedElsewhere(const QList<Incident::Field> &fields);
    void draftFailed(const ServiceError &error);
    void rekeyed(const IncidentKey &newKey);

private:
    void reload();
    void show(const IncidentRecord &record, Mode mode);
    void update(const IncidentRecord &record);
    void noteMoved(bool tell);
    void changed(Incident::Field field, bool wasDirty);
    void takeSaved(const Incident &saved);
    void setMode(Mode mode);
    [[nodiscard]] bool writable(Incident::Field field) const;
    [[nodiscard]] IncidentChange effectiveChange() const;

    Workspace &m_workspace;
    Mode m_mode = Mode::Empty;
    IncidentKey m_key;
    IncidentRecord m_record;
    IncidentChange m_draft;
    QList<Incident::Field> m_moved; //!< Typed in, and changed on the server meanwhile.
    QTimer m_draftTimer;
    quint64 m_generation = 0; //!< Grows with every other incident, so that late answers are not taken for it.
    QSet<Incident::Field> m_typedSince; //!< Typed in since the last save was begun.
    bool m_draftStale = false; //!< The draft on disk is older than the one in memory.
};
