// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class PlainLabel;
class Preferences;
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class Workspace;

//! \brief The person's choices. They are written at OK and Apply; Preferences tells everybody who follows
//! them.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Preferences &preferences, Workspace &workspace, QWidget *parent = nullptr);

    //! \brief Why the file at \a path cannot be used as value lists, in one sentence; empty when it can.
    [[nodiscard]] static QString catalogProblem(const QString &path);

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLook();
    void buildServer();
    void buildValues();
    void buildStore();
    void load();
    void apply();
    void retranslate();
    void retranslateChoices();
    void chooseCatalog();
    void checkCatalog();
    [[nodiscard]] QStringList closedStatuses() const;

    Preferences &m_preferences;
    Workspace &m_workspace;
    QGroupBox *m_look = nullptr;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_themeLabel = nullptr;
    QComboBox *m_theme = nullptr;
    QCheckBox *m_openNext = nullptr;
    QGroupBox *m_server = nullptr;
    QLabel *m_refreshLabel = nullptr;
    QSpinBox *m_refresh = nullptr;
    QLabel *m_undoLabel = nullptr;
    QSpinBox *m_undo = nullptr;
    QGroupBox *m_values = nullptr;
    QLabel *m_closedLabel = nullptr;
    QPlainTextEdit *m_closed = nullptr;
    PlainLabel *m_closedHint = nullptr;
    QLabel *m_catalogLabel = nullptr;
    QLineEdit *m_catalog = nullptr;
    QPushButton *m_choose = nullptr;
    PlainLabel *m_catalogProblem = nullptr;
    QGroupBox *m_store = nullptr;
    QLabel *m_forgetLabel = nullptr;
    QSpinBox *m_forget = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};
