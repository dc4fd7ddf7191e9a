// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/StoreTypes.h"

#include <QListView>

class ViewsModel;
class ViewsPresenter;

//! \brief The views beside the list, with how many incidents of this cache belong to each.
class ViewsPane : public QListView
{
    Q_OBJECT

public:
    explicit ViewsPane(ViewsModel &model, QWidget *parent = nullptr);

    void setView(ListQuery::View view);
    //! \brief Marks the saved view \a id as the chosen one.
    void setSaved(qint64 id);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewChosen(ListQuery::View view);
    void savedChosen(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ViewsModel &m_views;
    ViewsPresenter *m_presenter = nullptr;
    mutable QSize
        m_hint; //!< Asked for dozens of times while a window is laid out; empty when it must be found anew.
};
