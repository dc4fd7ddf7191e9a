// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/PlaceNames.h"

#include <QDialog>

class NoteLine;
class PlainLabel;
class QLabel;
class QLineEdit;
class QPushButton;

//! \brief Gives, changes or removes the name of one location or department.
class NamePlaceDialog : public QDialog
{
    Q_OBJECT

public:
    //! \brief \a names must outlive the dialog.
    NamePlaceDialog(PlaceNames &names, Incident::Field field, const QString &id, QWidget *parent = nullptr);

    //! \brief Closes once the name is on disk; what cannot be kept is said, and the dialog stays.
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void save(const QString &name);
    void showState();
    void retranslate();
    [[nodiscard]] QString faultText() const;
    [[nodiscard]] bool isLocation() const { return m_field == Incident::Field::AffectedLocationId; }

    PlaceNames &m_names;
    Incident::Field m_field;
    QString m_id;
    bool m_saving = false;
    PlainLabel *m_intro = nullptr;
    QLabel *m_idLabel = nullptr;
    QLineEdit *m_idLine = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    NoteLine *m_problem = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
};
