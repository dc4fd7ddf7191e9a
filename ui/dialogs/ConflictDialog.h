// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class ConflictChoices;
class PlainLabel;
class QLabel;
class QModelIndex;
class QPlainTextEdit;
class QPushButton;
class QTableView;
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
    struct Pane {
        QLabel *label = nullptr;
        QPlainTextEdit *text = nullptr;
    };
    void buildTable();
    void buildLayout();
    [[nodiscard]] Pane makePane(const QString &name, bool isReadOnly);
    void retranslate();
    void takeEntry();
    void showRow();
    void refresh();
    void choose(int key);
    void goNext();
    [[nodiscard]] int currentRow() const;

    Workspace &m_workspace;
    qint64 m_entryId = 0;
    ConflictChoices *m_choices = nullptr;
    PlainLabel *m_intro = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_texts = nullptr;
    Pane m_base;
    Pane m_theirs;
    Pane m_mine;
    Pane m_result;
    PlainLabel *m_status = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_isGone = false;
    bool m_isFilling = false;
};
