// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

class PlainLabel;
class QAction;
class QDialogButtonBox;
class QGridLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

//! \brief Every action with its keys, to be searched, and what the list's signs mean.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLegend();
    void retranslate();
    void fill();

    QList<QPointer<QAction>> m_actions;
    QStandardItemModel *m_model = nullptr;
    QSortFilterProxyModel *m_filter = nullptr;
    QLabel *m_filterLabel = nullptr;
    QLineEdit *m_filterEdit = nullptr;
    QTableView *m_table = nullptr;
    QGroupBox *m_legend = nullptr;
    QList<QLabel *> m_legendIcons;
    QList<PlainLabel *> m_legendWords;
    QDialogButtonBox *m_buttons = nullptr;
};
