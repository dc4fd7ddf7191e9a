// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

//! \brief Carries values between the incident model and its editors, in both directions at every change.
//!
//! Unlike the stock delegate it leaves the keys alone (Escape never takes text back), and it does not touch
//! an editor that says the same already, so that the cursor stays where the person put it.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! \brief Writes what \a editor says to the model, unless the model is just filling it.
    void editorChanged(QWidget *editor);
    //! \brief While true another incident is shown, and no cursor has a place to keep.
    void setFillingAll(bool fillingAll) { m_fillingAll = fillingAll; }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    mutable bool m_filling = false;
    bool m_fillingAll = false;
};
