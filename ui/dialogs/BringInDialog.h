// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentKey.h"

#include <QDialog>

#include <memory>

class Preferences;
class Workspace;

//! \brief Brings incidents in from anything pasted or dropped, since the server cannot list them; each line
//! says what became of it.
class BringInDialog : public QDialog
{
    Q_OBJECT

public:
    BringInDialog(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);
    ~BringInDialog() override;

    //! \brief Puts \a text into the field, as if it were pasted.
    void setText(const QString &text);

public Q_SLOTS:
    //! \brief While it runs: stops it. Else closes.
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void openRequested(const IncidentKey &key);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
