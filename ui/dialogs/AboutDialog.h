// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class PlainLabel;
class QDialogButtonBox;

//! \brief Name, version, licence, what it is built with, and what it does not pretend.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    //! \brief One sentence on the support for the system's keychain in this build.
    void setKeychain(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_name = nullptr;
    PlainLabel *m_facts = nullptr;
    PlainLabel *m_honesty = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QString m_keychain;
};
