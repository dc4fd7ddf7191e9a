// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

//! \brief Views, list and detail beside each other; in a narrow window the detail stands below the list.
class Panes : public QSplitter
{
    Q_OBJECT

public:
    Panes(QWidget *views, QWidget *list, QWidget *detail, QWidget *parent = nullptr);

    void setViewsShown(bool shown);
    [[nodiscard]] bool isViewsShown() const { return !m_views->isHidden(); }
    [[nodiscard]] bool isNarrow() const { return m_inner->orientation() == Qt::Vertical; }

    //! \brief Which panes are shown and how large they are, for both shapes of the window.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QWidget *m_views;
    QSplitter *m_inner;
    QList<int> m_wideSizes;
    QList<int> m_narrowSizes;
};
