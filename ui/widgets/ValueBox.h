// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"

#include <QComboBox>

class ValueCatalog;

//! \brief An editable list of the site's values of one field. Any text may be typed; completion finds values
//! by any part of them.
class ValueBox : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString currentText READ currentText WRITE setCurrentText USER true)

public:
    //! \brief \a catalog must outlive the box.
    ValueBox(ValueCatalog &catalog, Incident::Field field, QWidget *parent = nullptr);

    //! \brief Shows \a text as it is, listed or not.
    void setCurrentText(const QString &text);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void listChanged();
    void refill();

    ValueCatalog &m_catalog;
    Incident::Field m_field;
    bool m_refillPending = false;
};
