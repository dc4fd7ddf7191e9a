// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/SearchMarks.h"

#include <QObject>
#include <QTimer>

class GrowingTextEdit;

//! \brief Marks in a long text what the search found. The text itself and its undo history stay untouched.
class TextMarks : public QObject
{
    Q_OBJECT

public:
    //! \brief \a edit is the parent and shows the text of \a field.
    TextMarks(GrowingTextEdit *edit, Incident::Field field);

    void setMarks(const SearchMarks &marks);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mark();

    GrowingTextEdit *m_edit;
    Incident::Field m_field;
    SearchMarks m_marks;
    QTimer m_later; //!< A text that is filled in reports each of its steps.
};
