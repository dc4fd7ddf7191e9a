// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"

#include <QWidget>

class PlaceNames;
class QLineEdit;
class QStringListModel;
class QToolButton;

//! \brief A location or department: typed, chosen or read by its name, held by its id. Completes from names
//! and from ids in incidents; a button (Alt+Down, F4) lists them all, another one asks for a name.
class PlaceBox : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY valueChanged USER true)

public:
    //! \brief \a names must outlive the box.
    PlaceBox(PlaceNames &names, Incident::Field field, QWidget *parent = nullptr);

    //! \brief The strict id, or what was typed when that is neither a name nor an id.
    [[nodiscard]] const QString &value() const { return m_value; }
    void setValue(const QString &value);
    void setReadOnly(bool readOnly);
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QToolButton *nameButton() const { return m_nameButton; }
    void openList();
    //! \brief "Name this location…"
    [[nodiscard]] QString nameCommand() const;

Q_SIGNALS:
    void valueChanged(const QString &value);
    //! \brief The person wants to give, change or remove the name of \a id.
    void nameRequested(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void takeText(const QString &text);
    void takeNames();
    void showText(const QString &text);
    void showButtons();
    void requestName();
    void openMenu(const QPoint &position);
    void retranslate();
    [[nodiscard]] bool isId() const;
    [[nodiscard]] bool isLocation() const { return m_field == Incident::Field::AffectedLocationId; }

    PlaceNames &m_names;
    Incident::Field m_field;
    QString m_value;
    QStringListModel *m_choices = nullptr;
    QLineEdit *m_line = nullptr;
    QToolButton *m_listButton = nullptr;
    QToolButton *m_nameButton = nullptr;
};
