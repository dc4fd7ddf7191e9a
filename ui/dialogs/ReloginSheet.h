// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Result.h"

#include <QDialog>

#include <memory>

//! \brief "Your session ended. Nothing you typed is lost." A sheet over the work: password, Continue.
class ReloginSheet : public QDialog
{
    Q_OBJECT

public:
    ReloginSheet(const QString &user, const QString &host, QWidget *parent = nullptr);
    ~ReloginSheet() override;

    //! \brief Trying: fields are locked, a line says so.
    void setBusy(bool busy);
    //! \brief The try failed: says why, keeps the password selected.
    void showError(const ServiceError &error);

Q_SIGNALS:
    void passwordEntered(const QString &password);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
