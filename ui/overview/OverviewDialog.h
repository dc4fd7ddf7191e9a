// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/Overview.h"

#include <QDialog>
#include <QTimer>

class HeatMap;
class PlainLabel;
class QLabel;
class TallyTree;
class Workspace;

//! \brief Where the incidents of this computer lie: by impact and urgency, status, classification, and the
//! age of their last change. Each number leads to its incidents; all follow what arrives.
class OverviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OverviewDialog(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    //! \brief The person wants to see the incidents that \a query finds.
    void filterRequested(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void count();
    void fill();
    void retranslate();
    [[nodiscard]] QStringList known(Incident::Field field) const;

    Workspace &m_workspace;
    Overview m_overview;
    QTimer m_timer;
    bool m_isCounting = false;
    PlainLabel *m_intro = nullptr;
    QLabel *m_heatLabel = nullptr;
    HeatMap *m_heat = nullptr;
    TallyTree *m_status = nullptr;
    TallyTree *m_classification = nullptr;
    TallyTree *m_age = nullptr;
};
