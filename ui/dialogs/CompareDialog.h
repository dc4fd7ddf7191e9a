// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/IncidentKey.h"
#include "models/store/ObservedHistory.h"

#include <QDialog>

class NoteLine;
class PlainLabel;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class WordDiffText;
class Workspace;

//! \brief What is different in one incident between any two of the states in which this computer saw it.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    //! \brief \a workspace must outlive the dialog. At first the oldest state stands beside the newest.
    CompareDialog(Workspace &workspace, IncidentKey key, QWidget *parent = nullptr);

    //! \brief Puts the state that was first seen at \a firstSeen beside the one before it, now or when they
    //! are read.
    void showChange(const QDateTime &firstSeen);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void load();
    void take(const Result<QList<ObservedChange>> &history);
    void offer();
    void compare();
    void showWords();
    void retranslate();
    [[nodiscard]] QString inWords(const ObservedHistory::Observation &observation) const;

    Workspace &m_workspace;
    IncidentKey m_key;
    QDateTime m_wanted; //!< Of showChange(), until the history is there.
    ObservedHistory m_history;
    QList<FieldChange> m_differences;
    PlainLabel *m_intro = nullptr;
    QLabel *m_olderLabel = nullptr;
    QLabel *m_newerLabel = nullptr;
    QComboBox *m_older = nullptr;
    QComboBox *m_newer = nullptr;
    QTableWidget *m_table = nullptr;
    NoteLine *m_note = nullptr;
    QLabel *m_wordsLabel = nullptr;
    WordDiffText *m_words = nullptr;
    QPushButton *m_close = nullptr;
};
