// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/ConflictChoices.h"

#include <QDialog>

class GrowingTextEdit;
class PlainLabel;
class QLabel;
class QModelIndex;
class QPushButton;
class QTableView;
class WordDiffText;
class Workspace;

//! \brief Both sides changed the same fields; the person chooses for each, and nothing is lost that is not
//! used.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(Workspace &workspace, qint64 entryId, QWidget *parent = nullptr);

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    template <typename Edit> struct Pane {
        QLabel *label = nullptr;
        Edit *text = nullptr;
    };
    void buildTable();
    void buildLayout();
    void buildTexts();
    template <typename Edit> [[nodiscard]] Pane<Edit> makePane(const QString &name);
    void retranslate();
    void takeEntry();
    void showRow();
    void showMarks(const FieldConflict &conflict);
    void offerBoth();
    void refresh();
    void choose(ConflictChoices::Choice choice);
    void goNext();
    [[nodiscard]] int currentRow() const;

    Workspace &m_workspace;
    qint64 m_entryId = 0;
    ConflictChoices *m_choices = nullptr;
    PlainLabel *m_intro = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_texts = nullptr;
    Pane<WordDiffText> m_base;
    Pane<WordDiffText> m_theirs;
    Pane<WordDiffText> m_mine;
    PlainLabel *m_marks = nullptr; //!< How the words are marked, and whether both can be used.
    QPushButton *m_both = nullptr;
    Pane<GrowingTextEdit> m_result;
    PlainLabel *m_status = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_isGone = false;
    bool m_isFilling = false;
};
