// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class NoteLine;
class QLabel;
class QLineEdit;
class QPushButton;
class SavedViews;

//! \brief Asks for the name of a saved view, and says when it belongs to another one already.
class NameViewDialog : public QDialog
{
    Q_OBJECT

public:
    //! \brief \a name is what it is called so far; \a views must outlive the dialog.
    NameViewDialog(const SavedViews &views, const QString &name, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void named(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState();
    [[nodiscard]] QString faultText() const;

    const SavedViews &m_views;
    QString m_before;
    QLabel *m_label = nullptr;
    QLineEdit *m_name = nullptr;
    NoteLine *m_note = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
};
