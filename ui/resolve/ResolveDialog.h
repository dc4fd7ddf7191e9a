// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/ResolveModel.h"

#include <QDialog>

class GrowingTextEdit;
class MessageBanner;
class NoteLine;
class PlainLabel;
class Preferences;
class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;
class TheirsView;
class ValueBox;
class Workspace;

//! \brief Resolves one incident: close code and resolution, both enforced before anything can be sent.
class ResolveDialog : public QDialog
{
    Q_OBJECT

public:
    //! \brief \a workspace and \a preferences must outlive the dialog.
    ResolveDialog(Workspace &workspace, Preferences &preferences, const IncidentKey &key,
                  QWidget *parent = nullptr);
    ~ResolveDialog() override;

    [[nodiscard]] ResolveModel &model() { return m_model; }
    void done(int result) override;

Q_SIGNALS:
    void submitted(const OutboxEntry &entry);
    void openNextRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildFields();
    [[nodiscard]] QWidget *buildButtons();
    void connectAll();
    void takeLoaded();
    void submit();
    void takeSubmitted(const Result<OutboxEntry> &result);
    void showGuard();
    void showState();
    void showTitle();
    void fillCannedMenu();
    void copyMine();
    void retranslate();
    [[nodiscard]] QString guardText() const;
    [[nodiscard]] QString reason() const;

    Workspace &m_workspace;
    Preferences &m_preferences;
    ResolveModel m_model;
    PlainLabel *m_title = nullptr;
    MessageBanner *m_banner = nullptr;
    NoteLine *m_guard = nullptr;
    QLabel *m_codeLabel = nullptr;
    ValueBox *m_code = nullptr;
    NoteLine *m_codeNote = nullptr;
    QLabel *m_textLabel = nullptr;
    GrowingTextEdit *m_text = nullptr;
    TheirsView *m_theirs = nullptr;
    QPushButton *m_canned = nullptr;
    QMenu *m_cannedMenu = nullptr;
    NoteLine *m_reason = nullptr;
    QCheckBox *m_openNext = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_resolve = nullptr;
    bool m_loaded = false;
    bool m_submitting = false;
};
