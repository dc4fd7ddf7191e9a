// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

class QStringListModel;
class ValueCatalog;

//! \brief A line for an e-mail address that completes from the users seen in incidents.
class EmailBox : public QLineEdit
{
    Q_OBJECT

public:
    //! \brief \a catalog must outlive the box.
    explicit EmailBox(ValueCatalog &catalog, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    ValueCatalog &m_catalog;
    QStringListModel *m_users = nullptr;
    bool m_stale = true;
};
