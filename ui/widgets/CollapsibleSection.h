// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QToolButton;

//! \brief A heading that shows or hides what stands beneath it.
class CollapsibleSection : public QWidget
{
    Q_OBJECT

public:
    //! \brief Takes \a content.
    explicit CollapsibleSection(QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const;

Q_SIGNALS:
    void expandedChanged(bool expanded);

private:
    QToolButton *m_heading = nullptr;
    QWidget *m_content = nullptr;
};
