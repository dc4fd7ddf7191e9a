// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/Preferences.h"

#include "models/incident/IncidentRules.h"
#include "models/store/StoreTypes.h"

#include <array>
#include <optional>

namespace {

//! \brief One line of the table: where the setting is kept and what it may be.
struct Setting {
    Preferences::Key key;
    const char *name; //!< Group and name in the file.
    QMetaType::Type type;
    int least = 0;
    int most = 0;
    const char *choices = nullptr; //!< Allowed texts, separated by blanks.
};

using Key = Preferences::Key;
constexpr int lastColumn = ListColumn::Count - 1;

constexpr std::array settings{
    Setting{Key::Language, "ui/language", QMetaType::QString},
    Setting{Key::Theme, "ui/theme", QMetaType::QString, 0, 0, "system light dark"},
    Setting{Key::ServerAddress, "account/server", QMetaType::QString},
    Setting{Key::UserName, "account/user", QMetaType::QString},
    Setting{Key::RememberPassword, "account/rememberPassword", QMetaType::Bool},
    Setting{Key::InsecureAllowed, "account/insecureAllowed", QMetaType::Bool},
    Setting{Key::TrustedCertificates, "account/trustedCertificates", QMetaType::QStringList},
    Setting{Key::WorkOffline, "sync/workOffline", QMetaType::Bool},
    Setting{Key::RefreshMinutes, "sync/refreshMinutes", QMetaType::Int, 0, 24 * 60},
    Setting{Key::UndoSeconds, "sync/undoSeconds", QMetaType::Int, 0, 30},
    Setting{Key::ClosedStatuses, "site/closedStatuses", QMetaType::QStringList},
    Setting{Key::CatalogFile, "site/catalogFile", QMetaType::QString},
    Setting{Key::OpenNextAfterResolve, "ui/openNextAfterResolve", QMetaType::Bool},
    Setting{Key::ForgetAfterDays, "store/forgetAfterDays", QMetaType::Int, 0, 3650},
    Setting{Key::LastForgetting, "store/lastForgetting", QMetaType::QString},
    Setting{Key::WindowGeometry, "window/geometry", QMetaType::QByteArray},
    Setting{Key::WindowState, "window/state", QMetaType::QByteArray},
    Setting{Key::SplitterState, "window/panes", QMetaType::QByteArray},
    Setting{Key::ListHeader, "window/listHeader", QMetaType::QByteArray},
    Setting{Key::ListSort, "window/listSort", QMetaType::Int, -lastColumn - 1, lastColumn},
    Setting{Key::ListGroup, "window/listGroup", QMetaType::Int, -1, lastColumn},
    Setting{Key::LastView, "window/view", QMetaType::Int, 0, static_cast<int>(ListQuery::View::Conflicts)},
    Setting{Key::LastIncident, "window/incident", QMetaType::QString},
    Setting{Key::BringInSize, "window/bringIn", QMetaType::QByteArray},
};

const Setting &settingOf(Key key)
{
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [key](const Setting &setting) { return setting.key == key; });
    Q_ASSERT(found != settings.end());
    return *found;
}

QVariant defaultOf(Key key)
{
    switch (key) {
    case Key::Theme:
        return QStringLiteral("system");
    case Key::RefreshMinutes:
        return 15;
    case Key::UndoSeconds:
    case Key::ForgetAfterDays:
        return 0;
    case Key::ClosedStatuses:
        return IncidentRules::defaultClosedStatuses();
    case Key::TrustedCertificates:
        return QStringList();
    case Key::ListSort:
        return -ListColumn::LastRead - 1;
    case Key::ListGroup:
        return -1;
    case Key::LastView:
        return static_cast<int>(ListQuery::View::All);
    case Key::RememberPassword:
    case Key::InsecureAllowed:
    case Key::WorkOffline:
    case Key::OpenNextAfterResolve:
        return false;
    case Key::Language:
    case Key::ServerAddress:
    case Key::UserName:
    case Key::CatalogFile:
    case Key::LastIncident:
    case Key::LastForgetting:
        return QString();
    case Key::WindowGeometry:
    case Key::WindowState:
    case Key::SplitterState:
    case Key::ListHeader:
    case Key::BringInSize:
        return QByteArray();
    }
    return {};
}

std::optional<QVariant> asBool(const QVariant &raw)
{
    const QString word = raw.toString().toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1"))
        return true;
    if (word == QLatin1String("false") || word == QLatin1String("0"))
        return false;
    return std::nullopt;
}

std::optional<QVariant> asNumber(const Setting &setting, const QVariant &raw)
{
    bool isNumber = false;
    const int number = raw.toString().toInt(&isNumber);
    if (!isNumber || number < setting.least || number > setting.most)
        return std::nullopt;
    return number;
}

std::optional<QVariant> asText(const Setting &setting, const QVariant &raw)
{
    if (raw.typeId() != QMetaType::QString)
        return std::nullopt;
    const QStringList choices = QString::fromLatin1(setting.choices).split(u' ', Qt::SkipEmptyParts);
    if (!choices.isEmpty() && !choices.contains(raw.toString()))
        return std::nullopt;
    return raw;
}

//! \brief \a raw in the setting's type, or nothing when it cannot be used. A file holds most things as text.
std::optional<QVariant> usable(const Setting &setting, const QVariant &raw)
{
    switch (setting.type) {
    case QMetaType::Bool:
        return asBool(raw);
    case QMetaType::Int:
        return asNumber(setting, raw);
    case QMetaType::QStringList:
        // An empty list is kept as an invalid value.
        if (!raw.isValid())
            return QStringList();
        if (raw.typeId() == QMetaType::QString || raw.typeId() == QMetaType::QStringList)
            return raw.toStringList();
        return std::nullopt;
    case QMetaType::QByteArray:
        if (raw.typeId() == QMetaType::QByteArray || raw.toString().isEmpty())
            return raw.toByteArray();
        return std::nullopt;
    default: // QMetaType::Type is Qt's; the table names no other than text.
        return asText(setting, raw);
    }
}

} // namespace

Preferences::Preferences(std::unique_ptr<QSettings> settingsFile, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settingsFile))
{
    m_settings->sync();
    if (m_settings->status() == QSettings::FormatError) {
        m_problems += tr("The settings in %1 are damaged. What could not be read is set to its usual value.")
                          .arg(m_settings->fileName());
    } else if (m_settings->status() == QSettings::AccessError) {
        m_problems +=
            tr("The settings in %1 cannot be read or written. Changes to the settings will be lost.")
                .arg(m_settings->fileName());
    }
    for (const Setting &setting : settings) {
        const QString name = QString::fromLatin1(setting.name);
        if (m_settings->contains(name) && !usable(setting, m_settings->value(name)))
            m_problems += tr("The setting “%1” in %2 cannot be used. Its usual value is taken instead.")
                              .arg(name, m_settings->fileName());
    }
}

Preferences::~Preferences() = default;

QVariant Preferences::value(Key key) const
{
    const Setting &setting = settingOf(key);
    const QString name = QString::fromLatin1(setting.name);
    if (!m_settings->contains(name))
        return defaultOf(key);
    return usable(setting, m_settings->value(name)).value_or(defaultOf(key));
}

void Preferences::set(Key key, const QVariant &newValue)
{
    const Setting &setting = settingOf(key);
    const std::optional<QVariant> checked = usable(setting, newValue);
    if (!checked || *checked == value(key))
        return;
    m_settings->setValue(QString::fromLatin1(setting.name), *checked);
    Q_EMIT changed(key);
}
