// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/WebLinks.h"

#include <QDialog>

class GrowingTextEdit;
class NoteLine;
class PlainLabel;
class QLabel;
class QListWidget;
class QPushButton;

//! \brief Shows where a link of an incident leads, and opens it in the browser if the person says so. Of
//! several links one is chosen first.
class OpenLinkDialog : public QDialog
{
    Q_OBJECT

public:
    //! \brief \a links are one or more.
    explicit OpenLinkDialog(const QList<WebLink> &links, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildButtons();
    void fillList();
    [[nodiscard]] const WebLink &chosen() const;
    void showChosen();
    void openChosen();
    void retranslate();

    QList<WebLink> m_links;
    PlainLabel *m_intro = nullptr;
    QLabel *m_listLabel = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_hostLabel = nullptr;
    PlainLabel *m_host = nullptr;
    QLabel *m_addressLabel = nullptr;
    GrowingTextEdit *m_address = nullptr;
    NoteLine *m_unencrypted = nullptr;
    NoteLine *m_otherLetters = nullptr;
    NoteLine *m_fault = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_cancel = nullptr;
};
