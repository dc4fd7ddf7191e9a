// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"
#include "ui/print/PdfFile.h"

#include <QDialog>

class ChoiceBox;
class NoteLine;
class PlainLabel;
class QPrinter;
class QPushButton;
class QRadioButton;
class Workspace;

//! \brief What a person may want on paper.
struct PrintChoice {
    IncidentKey open; //!< Empty when none is open.
    QList<RowId> selected;
    ListQuery query;
    int listed = 0; //!< Incidents that \c query finds.
    QString server; //!< Stands on every sheet.
};

//! \brief Puts an incident or a list on paper, or into a PDF file.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(Workspace &workspace, PrintChoice choice, QWidget *parent = nullptr);

    //! \brief Writes what is chosen to \a path.
    void writePdf(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Use = std::function<void(const PdfFile::Paint &paint)>;
    void build();
    void choosePath();
    void choosePrinter();
    //! \brief Reads what is chosen and hands it to \a use; a fault is told.
    void fetch(const Use &use);
    void fetchRows(const QList<RowId> &ids, qint64 total, const Use &use);
    void tell(const QString &news, const QString &problem);
    void retranslate();

    Workspace &m_workspace;
    PrintChoice m_choice;
    ChoiceBox *m_what = nullptr;
    QRadioButton *m_incident = nullptr;
    QRadioButton *m_selection = nullptr;
    QRadioButton *m_list = nullptr;
    PlainLabel *m_hint = nullptr;
    PlainLabel *m_status = nullptr;
    NoteLine *m_problem = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_close = nullptr;
};
