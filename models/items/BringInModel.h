// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentReference.h"
#include "models/sync/ReadRun.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

class Workspace;

//! \brief The "Bring in" box: what was found in the pasted text, and what became of each.
class BringInModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FoundInColumn, NumberColumn, TitleColumn, ResultColumn, ColumnCount };
    Q_ENUM(Column)
    enum class LineState {
        Found, //!< Not asked yet.
        AlreadyHere, //!< Known on this computer; will be refreshed.
        UnknownNumber, //!< A ticket number that this computer has not met; the API cannot look it up.
        Asking,
        Done, //!< See VerdictRole.
    };
    Q_ENUM(LineState)
    enum Role { StateRole = Qt::UserRole + 1, VerdictRole, ErrorRole, KeyRole };
    Q_ENUM(Role)

    explicit BringInModel(Workspace &workspace, QObject *parent = nullptr);
    ~BringInModel() override;

    //! \brief Looks for incidents in \a text; counts follow by foundChanged(). Ignored while a run is under
    //! way.
    void setText(const QString &text);
    void start();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run && !m_run->isFinished(); }
    [[nodiscard]] int found() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] int alreadyHere() const;
    [[nodiscard]] int unknownNumbers() const;
    //! \brief Keys that are on this computer after the run, in order.
    [[nodiscard]] QList<IncidentKey> arrived() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void foundChanged();
    void progress(int done, int total);
    void finished();

private:
    struct Line {
        IncidentReference reference;
        IncidentKey key;
        LineState state = LineState::Found;
        ReadRun::Verdict verdict = ReadRun::Verdict::Canceled;
        ServiceError error;
        QString title;
    };
    void lookUp();
    void itemDone(const IncidentKey &key, ReadRun::Verdict verdict, const ServiceError &error);
    void changed(int row);

    Workspace &m_workspace;
    QList<Line> m_lines;
    QMultiHash<IncidentKey, int> m_rowsOf; //!< Filled when a run starts.
    QPointer<ReadRun> m_run;
    quint64 m_generation = 0;
};
