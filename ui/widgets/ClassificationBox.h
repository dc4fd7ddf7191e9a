// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class ClassificationModel;
class ClassificationPopup;
class QLineEdit;
class QToolButton;
class ValueCatalog;

//! \brief A classification as a line that may hold any text, with a button (Alt+Down, F4) that opens the
//! site's tree.
class ClassificationBox : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged USER true)

public:
    //! \brief \a catalog must outlive the box.
    explicit ClassificationBox(ValueCatalog &catalog, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setReadOnly(bool readOnly);
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] ClassificationPopup *popup() const { return m_popup; }
    void openPopup();

Q_SIGNALS:
    void textChanged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ValueCatalog &m_catalog;
    ClassificationModel *m_model = nullptr;
    ClassificationPopup *m_popup = nullptr;
    QLineEdit *m_line = nullptr;
    QToolButton *m_button = nullptr;
    bool m_stale = true;
};
