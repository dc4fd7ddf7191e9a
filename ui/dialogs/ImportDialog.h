// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/exchange/ImportRun.h"

#include <QDialog>

class NoteLine;
class PlainLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class Workspace;

//! \brief Takes incidents in from a JSON file that a console exported; says before what it does, and after
//! what it did.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    //! \brief \a server is the address that this console works with.
    ImportDialog(Workspace &workspace, QString server, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void importFrom(const QString &path);

public Q_SLOTS:
    //! \brief While it runs: stops it. Else closes.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void choosePath();
    void showEnd();
    void showState();
    void retranslate();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] QString summary(const ImportRun::Report &report) const;
    [[nodiscard]] static QString brokenLines(const ImportRun::Report &report);

    Workspace &m_workspace;
    QString m_server;
    std::unique_ptr<ImportRun> m_run;
    PlainLabel *m_hint = nullptr;
    QProgressBar *m_progress = nullptr;
    PlainLabel *m_status = nullptr;
    NoteLine *m_problem = nullptr;
    QPlainTextEdit *m_broken = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_close = nullptr;
};
