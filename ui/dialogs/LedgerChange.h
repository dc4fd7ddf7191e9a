// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;

//! \brief A change with each field's name and whole values: read, selected and copied as it was written.
class LedgerChange : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerChange(QWidget *parent = nullptr);

    //! \brief nullptr = there is no line, which is said.
    void setLine(const LedgerEntry *line);
    void retranslate();

private:
    enum class Kind { None, New, Changed };
    struct Value {
        QString name; //!< Of the field, and which of its two values this is.
        QString text;
    };

    void fill();
    void offerValues();
    [[nodiscard]] QList<Value> values() const;

    Kind m_kind = Kind::None;
    IncidentChange m_change;
    QLabel *m_label = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_copy = nullptr;
    QMenu *m_values = nullptr;
};
