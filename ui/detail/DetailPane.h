// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/SearchMarks.h"
#include "models/items/IncidentModel.h"

#include <QWidget>

class CollapsibleSection;
class DetailBanners;
class DetailHeader;
class HistoryView;
class IncidentForm;
class PlainLabel;
class Preferences;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class Workspace;

//! \brief The right-hand side of the window: one incident to read and to edit.
//!
//! Ctrl+S belongs to the window's action, which calls save().
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    //! \brief \a workspace and \a preferences must outlive the pane.
    DetailPane(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);
    ~DetailPane() override;

    void open(const IncidentKey &key);
    [[nodiscard]] IncidentModel &model() { return m_model; }
    //! \brief Stores what was changed as an intent; says why not when the rules forbid it.
    void save();
    //! \brief Writes the draft now.
    void flush();
    void focusFirst();
    //! \brief Marks in the long texts what the list looks for.
    void setMarks(const SearchMarks &marks);
    //! \brief The same whatever is shown: an incident must not move the splitter.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void resolveRequested(const IncidentKey &key);
    void duplicateRequested(const Incident &incident);
    void saved(const OutboxEntry &entry);
    void refreshRequested(const IncidentKey &key);
    //! \brief The person wants to decide about the intent \a entryId, or to see it among the others.
    void conflictRequested(qint64 entryId);
    void outboxRequested(qint64 entryId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPage();
    QWidget *buildButtons();
    void connectModel();
    void connectPage();
    void showMode();
    void showOpened();
    void showRecord();
    void showButtons();
    void discard();
    void undoDiscard(const IncidentChange &change);
    void takeSaved(const Result<OutboxEntry> &result);
    void loadHistory();
    void retranslate();
    [[nodiscard]] QString reasonNotToSave() const;
    [[nodiscard]] bool hasSomethingToSend() const;

    Workspace &m_workspace;
    IncidentModel m_model;
    QStackedLayout *m_pages = nullptr;
    PlainLabel *m_empty = nullptr;
    QWidget *m_page = nullptr; //!< And all on it: there when an incident is opened for the first time.
    QScrollArea *m_scroll = nullptr;
    DetailHeader *m_header = nullptr;
    DetailBanners *m_banners = nullptr;
    IncidentForm *m_form = nullptr;
    CollapsibleSection *m_historySection = nullptr;
    HistoryView *m_history = nullptr;
    PlainLabel *m_reason = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
    SearchMarks m_marks;
    QString m_emptyReason; //!< Why the incident could not be shown.
    bool m_saving = false;
    bool m_focusWhenOpened = false; //!< Asked for while the incident was being read.
};
