// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class ClassificationModel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

//! \brief The tree of classifications under a box: typing filters, Enter takes, Escape closes.
class ClassificationPopup : public QFrame
{
    Q_OBJECT

public:
    //! \brief \a model must outlive the popup.
    explicit ClassificationPopup(ClassificationModel &model, QWidget *parent = nullptr);

    //! \brief Opens beneath \a box with \a current marked.
    void popUp(const QWidget &box, const QString &current);

Q_SIGNALS:
    void chosen(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] bool takesKey(QKeyEvent &event);
    void filter(const QString &text);
    void take(const QModelIndex &index);
    void place(const QWidget &box);
    void retranslate();
    [[nodiscard]] QModelIndex firstMatch(const QString &text) const;

    ClassificationModel &m_model;
    QSortFilterProxyModel *m_proxy = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_tree = nullptr;
};
