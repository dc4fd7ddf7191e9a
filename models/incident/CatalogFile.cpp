// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/incident/CatalogFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace {

using Fault = QString; //!< Empty when all is well.

QString quoted(const QString &key)
{
    return u'"' + key + u'"';
}

QString indexed(const QString &key, qsizetype index)
{
    return QStringLiteral("\"%1\"[%2]").arg(key).arg(index);
}

std::optional<Incident::Field> listField(const QString &key)
{
    using Field = Incident::Field;
    struct Entry {
        QLatin1String key;
        Field field;
    };
    static constexpr std::array<Entry, 7> entries{{
        {QLatin1String("impact"), Field::Impact},
        {QLatin1String("urgency"), Field::Urgency},
        {QLatin1String("priority"), Field::Priority},
        {QLatin1String("incidentType"), Field::IncidentType},
        {QLatin1String("status"), Field::Status},
        {QLatin1String("closeCode"), Field::CloseCode},
        {QLatin1String("classification"), Field::Classification},
    }};
    const auto *const found = std::find_if(entries.cbegin(), entries.cend(),
                                           [&key](const Entry &entry) { return entry.key == key; });
    if (found == entries.cend())
        return std::nullopt;
    return found->field;
}

//! \brief What is wrong with \a value, to be said behind its place.
Fault readWord(const QJsonValue &value, QString &word)
{
    if (!value.isString())
        return QStringLiteral(" is not a text");
    word = value.toString().trimmed();
    if (word.isEmpty())
        return QStringLiteral(" is empty");
    if (std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return QStringLiteral(" holds a control character");
    return {};
}

Fault readList(const QString &key, const QJsonValue &value, QStringList &list)
{
    if (!value.isArray())
        return quoted(key) + QStringLiteral(" is not a list");
    const QJsonArray array = value.toArray();
    QSet<QString> seen;
    for (qsizetype i = 0; i < array.size(); ++i) {
        QString word;
        if (const Fault fault = readWord(array.at(i), word); !fault.isEmpty())
            return indexed(key, i) + fault;
        const QString folded = word.toCaseFolded();
        if (!seen.contains(folded))
            list.append(word);
        seen.insert(folded);
    }
    return {};
}

//! \brief Reads an object of texts that has exactly the properties \a names. What is wrong is to be said
//! behind the place of \a value.
template <size_t Count>
Fault readTexts(const QJsonValue &value, const std::array<QString, Count> &names,
                std::array<QString, Count> &texts)
{
    if (!value.isObject())
        return QStringLiteral(" is not an object");
    const auto at = [](const QString &key, const QString &fault) { return u'.' + quoted(key) + fault; };
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        if (std::find(names.cbegin(), names.cend(), key) == names.cend())
            return at(key, QStringLiteral(" is not a known key"));
    }
    for (size_t i = 0; i < Count; ++i) {
        const QJsonValue text = object.value(names.at(i));
        if (text.isUndefined())
            return at(names.at(i), QStringLiteral(" is missing"));
        if (!text.isString())
            return at(names.at(i), QStringLiteral(" is not a text"));
        texts.at(i) = text.toString().trimmed();
        if (texts.at(i).isEmpty())
            return at(names.at(i), QStringLiteral(" is empty"));
    }
    return {};
}

Fault readMatrix(const QString &key, const QJsonValue &value, CatalogFile &file)
{
    static const std::array<QString, 3> names{QStringLiteral("impact"), QStringLiteral("urgency"),
                                              QStringLiteral("priority")};
    if (!value.isArray())
        return quoted(key) + QStringLiteral(" is not a list");
    const QJsonArray array = value.toArray();
    QList<PriorityMatrixEntry> matrix;
    QSet<QPair<QString, QString>> seen;
    for (qsizetype i = 0; i < array.size(); ++i) {
        std::array<QString, 3> texts;
        if (const Fault fault = readTexts(array.at(i), names, texts); !fault.isEmpty())
            return indexed(key, i) + fault;
        const QPair<QString, QString> pair(texts[0].toCaseFolded(), texts[1].toCaseFolded());
        if (seen.contains(pair))
            return indexed(key, i) + QStringLiteral(" repeats the impact and urgency of an earlier entry");
        seen.insert(pair);
        matrix.append({texts[0], texts[1], texts[2]});
    }
    file.matrix = matrix;
    return {};
}

Fault readCannedTexts(const QString &key, const QJsonValue &value, CatalogFile &file)
{
    static const std::array<QString, 2> names{QStringLiteral("title"), QStringLiteral("text")};
    if (!value.isArray())
        return quoted(key) + QStringLiteral(" is not a list");
    const QJsonArray array = value.toArray();
    QList<CannedText> cannedTexts;
    for (qsizetype i = 0; i < array.size(); ++i) {
        std::array<QString, 2> texts;
        if (const Fault fault = readTexts(array.at(i), names, texts); !fault.isEmpty())
            return indexed(key, i) + fault;
        cannedTexts.append({texts[0], texts[1]});
    }
    file.cannedTexts = cannedTexts;
    return {};
}

Fault readProperty(const QString &key, const QJsonValue &value, CatalogFile &file)
{
    if (const auto field = listField(key))
        return readList(key, value, file.lists[*field]);
    if (key == QLatin1String("priorityMatrix"))
        return readMatrix(key, value, file);
    if (key == QLatin1String("cannedTexts"))
        return readCannedTexts(key, value, file);
    if (key != QLatin1String("closeCodePlaceholder"))
        return quoted(key) + QStringLiteral(" is not a known key");
    if (!value.isBool())
        return quoted(key) + QStringLiteral(" is neither true nor false");
    file.closeCodePlaceholder = value.toBool();
    return {};
}

Fault syntaxFault(const QByteArray &json, const QJsonParseError &error)
{
    const qsizetype offset = std::clamp<qsizetype>(error.offset, 0, json.size());
    const QByteArray before = json.first(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return QStringLiteral("line %1, column %2: %3")
        .arg(before.count('\n') + 1)
        .arg(QString::fromUtf8(before.sliced(lineStart)).size() + 1)
        .arg(error.errorString());
}

} // namespace

tl::expected<CatalogFile, QString> CatalogFile::parse(const QByteArray &json, const QString &nameForErrors)
{
    const auto refused = [&nameForErrors](const Fault &fault) {
        return tl::make_unexpected(nameForErrors + QStringLiteral(": ") + fault);
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return refused(syntaxFault(json, error));
    if (!document.isObject())
        return refused(QStringLiteral("the outermost value is not an object"));
    CatalogFile file;
    const QJsonObject object = document.object();
    for (auto property = object.constBegin(); property != object.constEnd(); ++property) {
        if (const Fault fault = readProperty(property.key(), property.value(), file); !fault.isEmpty())
            return refused(fault);
    }
    return file;
}
