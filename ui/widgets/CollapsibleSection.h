// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

//! \brief A heading that shows or hides what stands beneath it.
class CollapsibleSection : public QWidget
{
    Q_OBJECT

public:
    explicit CollapsibleSection(QWidget *parent = nullptr);

    //! \brief Where the content goes. Make it after the section, so that Tab meets the heading first.
    [[nodiscard]] QVBoxLayout *contentLayout() const { return m_layout; }

    void setTitle(const QString &title);
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const;

Q_SIGNALS:
    void expandedChanged(bool expanded);

private:
    QToolButton *m_heading = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
};
