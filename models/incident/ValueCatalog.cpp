// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/ValueCatalog.h"

#include "models/incident/CatalogFile.h"

#include <algorithm>
#include <array>

using Field = Incident::Field;

namespace {

constexpr qsizetype mostLearned = 5000;
constexpr qsizetype mostAwaited = 20'000;
constexpr qsizetype longestLearned = 200;
constexpr std::array learnableFields{
    Field::IncidentType, Field::AffectedUserEmail, Field::Classification, Field::Impact,
    Field::Urgency,      Field::Priority,          Field::Status,         Field::CloseCode,
};

QString folded(const QString &value)
{
    return value.trimmed().toCaseFolded();
}

QString matrixKey(const QString &impact, const QString &urgency)
{
    return folded(impact) + QChar(0x1F) + folded(urgency);
}

bool isLearnable(Field field)
{
    return std::find(learnableFields.cbegin(), learnableFields.cend(), field) != learnableFields.cend();
}

bool isLearnable(QStringView value)
{
    return !value.isEmpty() && value.size() <= longestLearned && value.isValidUtf16()
        && std::none_of(value.begin(), value.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

ValueCatalog::ValueCatalog(QObject *parent)
    : QObject(parent)
{
}

Result<void> ValueCatalog::addFile(const QByteArray &json, const QString &nameForErrors)
{
    const auto file = CatalogFile::parse(json, nameForErrors);
    if (!file) {
        ServiceError error;
        error.kind = ServiceError::Kind::StoreFailed;
        error.outcome = ServiceError::Outcome::NotSent;
        error.detail = file.error();
        return tl::make_unexpected(error);
    }
    for (auto list = file->lists.cbegin(); list != file->lists.cend(); ++list)
        m_lists[list.key()].replaceListed(list.value());
    if (file->matrix) {
        m_matrix.clear();
        for (const PriorityMatrixEntry &entry : *file->matrix)
            m_matrix.insert(matrixKey(entry.impact, entry.urgency), entry.priority);
    }
    if (file->cannedTexts)
        m_cannedTexts = *file->cannedTexts;
    if (file->closeCodePlaceholder || file->lists.contains(Field::CloseCode))
        m_closeCodesArePlaceholder = file->closeCodePlaceholder.value_or(false);

    // Only now, so that whoever listens sees the whole file.
    for (const Field field : Incident::allFields()) {
        if (file->lists.contains(field) || (field == Field::Priority && file->matrix)
            || (field == Field::Resolution && file->cannedTexts)
            || (field == Field::CloseCode && file->closeCodePlaceholder))
            Q_EMIT changed(field);
    }
    return {};
}

void ValueCatalog::learn(const Incident &incident)
{
    for (const Field field : learnableFields) {
        const QString value = incident.value(field).trimmed();
        if (isLearnable(value) && m_lists[field].isLearnedBySighting(value))
            Q_EMIT changed(field);
    }
}

void ValueCatalog::accept(Field field, const QString &value)
{
    const QString trimmed = value.trimmed();
    if (isLearnable(field) && isLearnable(trimmed) && m_lists[field].learn(folded(trimmed), trimmed))
        Q_EMIT changed(field);
}

QStringList ValueCatalog::values(Field field) const
{
    const auto list = m_lists.constFind(field);
    if (list == m_lists.constEnd())
        return {};
    QStringList all = list->listed;
    for (auto learned = list->learned.cbegin(); learned != list->learned.cend(); ++learned) {
        if (!list->places.contains(learned.key()))
            all.append(learned.value());
    }
    return all;
}

bool ValueCatalog::knows(Field field, const QString &value) const
{
    const auto list = m_lists.constFind(field);
    const QString key = folded(value);
    if (key.isEmpty() || list == m_lists.constEnd() || list->listed.isEmpty())
        return true;
    return list->places.contains(key) || list->learned.contains(key)
        || (field == Field::Classification && list->isParent(key));
}

QString ValueCatalog::spelling(Field field, const QString &value) const
{
    const auto list = m_lists.constFind(field);
    if (list == m_lists.constEnd())
        return value;
    const QString key = folded(value);
    const auto place = list->places.constFind(key);
    return place != list->places.constEnd() ? list->listed.at(*place) : list->learned.value(key, value);
}

QString ValueCatalog::previewPriority(const QString &impact, const QString &urgency) const
{
    return m_matrix.value(matrixKey(impact, urgency));
}

int ValueCatalog::priorityRank(const QString &priority) const
{
    const auto list = m_lists.constFind(Field::Priority);
    return list == m_lists.constEnd() ? -1 : static_cast<int>(list->places.value(folded(priority), -1));
}

int ValueCatalog::priorityCount() const
{
    const auto list = m_lists.constFind(Field::Priority);
    return list == m_lists.constEnd() ? 0 : static_cast<int>(list->listed.size());
}

QList<CannedText> ValueCatalog::cannedTexts() const
{
    return m_cannedTexts;
}

bool ValueCatalog::closeCodesArePlaceholder() const
{
    return m_closeCodesArePlaceholder;
}

void ValueCatalog::List::replaceListed(const QStringList &values)
{
    listed = values;
    places.clear();
    for (qsizetype i = 0; i < listed.size(); ++i)
        places.insert(folded(listed.at(i)), i);
}

bool ValueCatalog::List::isLearnedBySighting(const QString &value)
{
    const QString key = folded(value);
    if (places.contains(key) || learned.contains(key))
        return false;
    if (seenOnce.remove(key))
        return learn(key, value);
    // A long stream of one-time values must not grow for ever: the earlier ones start anew.
    if (seenOnce.size() >= mostAwaited)
        seenOnce.clear();
    seenOnce.insert(key);
    return false;
}

bool ValueCatalog::List::learn(const QString &key, const QString &value)
{
    if (places.contains(key) || learned.contains(key) || learned.size() >= mostLearned)
        return false;
    seenOnce.remove(key);
    learned.insert(key, value);
    return true;
}

bool ValueCatalog::List::isParent(const QString &key) const
{
    const QString path = key + u'.';
    return std::any_of(listed.cbegin(), listed.cend(),
                       [&path](const QString &value) { return value.startsWith(path, Qt::CaseInsensitive); });
}
