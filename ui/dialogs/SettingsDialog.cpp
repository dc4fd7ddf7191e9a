// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/SettingsDialog.h"

#include "models/incident/IncidentRules.h"
#include "models/items/Workspace.h"
#include "ui/Preferences.h"
#include "ui/Wording.h"
#include "ui/dialogs/TrustedCertificates.h"
#include "ui/widgets/GrowToFit.h"
#include "ui/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestCatalog = 4 * 1024 * 1024;
constexpr int mostHints = 12;

void selectData(QComboBox *box, const QString &data)
{
    box->setCurrentIndex(qMax(box->findData(data), 0));
}

} // namespace

SettingsDialog::SettingsDialog(Preferences &preferences, Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_workspace(workspace)
{
    buildLook();
    buildServer();
    buildValues();
    buildStore();
    m_buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Apply | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    QGroupBox *certificates = new TrustedCertificates(m_preferences, this);
    for (QGroupBox *group : {m_look, m_server, certificates, m_values, m_store})
        layout->addWidget(group);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &SettingsDialog::apply);
    retranslate();
    load();
}

void SettingsDialog::buildLook()
{
    m_look = new QGroupBox(this);
    m_languageLabel = new QLabel(m_look);
    m_language = new QComboBox(m_look);
    m_language->setObjectName(u"language"_s);
    m_themeLabel = new QLabel(m_look);
    m_theme = new QComboBox(m_look);
    m_theme->setObjectName(u"theme"_s);
    m_openNext = new QCheckBox(m_look);
    m_openNext->setObjectName(u"openNext"_s);
    for (const QString &code : {QString(), u"en"_s, u"de"_s})
        m_language->addItem(QString(), code);
    for (const QString &name : {u"system"_s, u"light"_s, u"dark"_s})
        m_theme->addItem(QString(), name);
    auto *form = new QFormLayout(m_look);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_themeLabel, m_theme);
    form->addRow(m_openNext);
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_theme);
}

void SettingsDialog::buildServer()
{
    m_server = new QGroupBox(this);
    m_refreshLabel = new QLabel(m_server);
    m_refresh = new QSpinBox(m_server);
    m_refresh->setObjectName(u"refreshMinutes"_s);
    m_refresh->setRange(0, 1'440);
    m_undoLabel = new QLabel(m_server);
    m_undo = new QSpinBox(m_server);
    m_undo->setObjectName(u"undoSeconds"_s);
    m_undo->setRange(0, 30);
    auto *form = new QFormLayout(m_server);
    form->addRow(m_refreshLabel, m_refresh);
    form->addRow(m_undoLabel, m_undo);
    m_refreshLabel->setBuddy(m_refresh);
    m_undoLabel->setBuddy(m_undo);
}

void SettingsDialog::buildValues()
{
    m_values = new QGroupBox(this);
    m_closedLabel = new QLabel(m_values);
    m_closed = new QPlainTextEdit(m_values);
    m_closed->setObjectName(u"closedStatuses"_s);
    m_closed->setTabChangesFocus(true);
    m_closed->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_closedHint = new PlainLabel(m_values);
    m_closedHint->setWordWrap(true);
    m_catalogLabel = new QLabel(m_values);
    m_catalog = new QLineEdit(m_values);
    m_catalog->setObjectName(u"catalogFile"_s);
    m_choose = new QPushButton(m_values);
    m_choose->setAutoDefault(false);
    m_catalogProblem = new PlainLabel(m_values);
    m_catalogProblem->setObjectName(u"catalogProblem"_s);
    m_catalogProblem->setWordWrap(true);
    m_closedLabel->setBuddy(m_closed);
    m_catalogLabel->setBuddy(m_catalog);
    auto *file = new QHBoxLayout;
    file->addWidget(m_catalog, 1);
    file->addWidget(m_choose);
    auto *form = new QFormLayout(m_values);
    form->addRow(m_closedLabel, m_closed);
    form->addRow(QString(), m_closedHint);
    form->addRow(m_catalogLabel, file);
    form->addRow(QString(), m_catalogProblem);
    connect(m_choose, &QPushButton::clicked, this, &SettingsDialog::chooseCatalog);
    connect(m_catalog, &QLineEdit::editingFinished, this, &SettingsDialog::checkCatalog);
}

void SettingsDialog::buildStore()
{
    constexpr int mostDays = 3'650;
    m_store = new QGroupBox(this);
    m_forgetLabel = new QLabel(m_store);
    m_forget = new QSpinBox(m_store);
    m_forget->setObjectName(u"forgetAfterDays"_s);
    m_forget->setRange(0, mostDays);
    m_forgetLabel->setBuddy(m_forget);
    auto *form = new QFormLayout(m_store);
    form->addRow(m_forgetLabel, m_forget);
}

void SettingsDialog::load()
{
    selectData(m_language, m_preferences.text(Preferences::Key::Language));
    selectData(m_theme, m_preferences.text(Preferences::Key::Theme));
    m_openNext->setChecked(m_preferences.flag(Preferences::Key::OpenNextAfterResolve));
    m_refresh->setValue(m_preferences.number(Preferences::Key::RefreshMinutes));
    m_undo->setValue(m_preferences.number(Preferences::Key::UndoSeconds));
    m_forget->setValue(m_preferences.number(Preferences::Key::ForgetAfterDays));
    m_closed->setPlainText(m_preferences.value(Preferences::Key::ClosedStatuses).toStringList().join(u'\n'));
    m_catalog->setText(m_preferences.text(Preferences::Key::CatalogFile));
    checkCatalog();
}

QStringList SettingsDialog::closedStatuses() const
{
    static const QRegularExpression separator(u"[,;\\n]"_s);
    QStringList statuses;
    const QStringList parts = m_closed->toPlainText().split(separator, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString status = part.simplified();
        if (!status.isEmpty() && !statuses.contains(status, Qt::CaseInsensitive))
            statuses += status;
    }
    // Without any, every closed incident would count as open and could be resolved again.
    return statuses.isEmpty() ? IncidentRules::defaultClosedStatuses() : statuses;
}

void SettingsDialog::apply()
{
    checkCatalog();
    const QStringList statuses = closedStatuses();
    m_closed->setPlainText(statuses.join(u'\n'));
    const QList<QPair<Preferences::Key, QVariant>> values{
        {Preferences::Key::Language, m_language->currentData()},
        {Preferences::Key::Theme, m_theme->currentData()},
        {Preferences::Key::OpenNextAfterResolve, m_openNext->isChecked()},
        {Preferences::Key::RefreshMinutes, m_refresh->value()},
        {Preferences::Key::UndoSeconds, m_undo->value()},
        {Preferences::Key::ForgetAfterDays, m_forget->value()},
        {Preferences::Key::ClosedStatuses, statuses},
        {Preferences::Key::CatalogFile, m_catalog->text().trimmed()},
    };
    for (const auto &[key, value] : values) {
        if (m_preferences.value(key) != value)
            m_preferences.set(key, value);
    }
}

void SettingsDialog::accept()
{
    apply();
    QDialog::accept();
}

void SettingsDialog::retranslateChoices()
{
    //: Language: the one of the operating system.
    m_language->setItemText(0, tr("The system's"));
    m_language->setItemText(1, u"English"_s);
    m_language->setItemText(2, u"Deutsch"_s);
    //: Theme: the one of the operating system.
    m_theme->setItemText(0, tr("As the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    //: Refresh every …: never by itself.
    m_refresh->setSpecialValueText(tr("never"));
    m_refresh->setSuffix(tr(" min"));
    //: Undo window: none, changes are sent at once.
    m_undo->setSpecialValueText(tr("not at all"));
    m_undo->setSuffix(tr(" s"));
    //: Forget incidents after …: never by itself.
    m_forget->setSpecialValueText(tr("never"));
    m_forget->setSuffix(tr(" days"));
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_look->setTitle(tr("Look and behaviour"));
    m_languageLabel->setText(tr("&Language"));
    m_themeLabel->setText(tr("&Theme"));
    m_openNext->setText(tr("After a resolve, open the &next incident"));
    m_server->setTitle(tr("Talking to the server"));
    m_refreshLabel->setText(tr("&Refresh each incident every"));
    m_refresh->setToolTip(tr("The least recently read incidents are read first."));
    m_undoLabel->setText(tr("Changes &wait to be taken back for"));
    m_undo->setToolTip(tr("How long a change can be taken back before it is sent."));
    m_values->setTitle(tr("Values of your site"));
    m_closedLabel->setText(tr("Statuses that count as closed, one a l&ine"));
    m_catalogLabel->setText(tr("&File with value lists"));
    m_choose->setText(tr("C&hoose…"));
    m_choose->setAccessibleName(tr("Choose the file with value lists"));
    const QStringList known = m_workspace.catalog().values(Incident::Field::Status).mid(0, mostHints);
    m_closedHint->setText(known.isEmpty()
                              ? QString()
                              : tr("Statuses seen so far: %1.").arg(Wording::oneLine(known.join(u", "_s))));
    m_closedHint->setVisible(!known.isEmpty());
    m_closed->setAccessibleDescription(m_closedHint->fullText());
    m_store->setTitle(tr("This computer"));
    m_forgetLabel->setText(tr("For&get incidents not read for"));
    m_forget->setToolTip(tr("Once a day. What was not sent stays, and the server keeps its incidents."));
    retranslateChoices();
    checkCatalog();
}

void SettingsDialog::chooseCatalog()
{
    auto *chooser = new QFileDialog(this, tr("Choose a file with value lists"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Value lists (*.json)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_catalog->setText(path);
        checkCatalog();
    });
    chooser->open();
}

QString SettingsDialog::catalogProblem(const QString &path)
{
    if (path.isEmpty())
        return {};
    if (!QFileInfo(path).isFile())
        return tr("There is no such file.");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("The file cannot be read. Check that you may open it.");
    const QByteArray json = file.read(largestCatalog + 1);
    if (json.size() > largestCatalog)
        return tr("The file is too large for value lists.");
    ValueCatalog scratch;
    const Result<void> taken = scratch.addFile(json, QFileInfo(path).fileName());
    if (taken)
        return {};
    //: %1 is a technical remark that names the place in the file.
    return tr("The file cannot be used as value lists: %1").arg(Wording::oneLine(taken.error().detail));
}

void SettingsDialog::checkCatalog()
{
    const QString problem = catalogProblem(m_catalog->text().trimmed());
    m_catalogProblem->setText(problem);
    m_catalogProblem->setVisible(!problem.isEmpty());
    m_catalog->setAccessibleDescription(problem);
    growToFit(this);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
