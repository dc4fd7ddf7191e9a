// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"
#include "models/incident/ValueCatalog.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

//! \brief One cell of the site's matrix.
struct PriorityMatrixEntry {
    QString impact;
    QString urgency;
    QString priority;
};

//! \brief What one catalogue file says; what it does not mention stays unset.
struct CatalogFile {
    QHash<Incident::Field, QStringList> lists;
    std::optional<QList<PriorityMatrixEntry>> matrix;
    std::optional<QList<CannedText>> cannedTexts;
    std::optional<bool> closeCodePlaceholder;

    //! \brief Reads the whole of \a json strictly; the error is a technical sentence that names the place.
    [[nodiscard]] static tl::expected<CatalogFile, QString> parse(const QByteArray &json,
                                                                  const QString &nameForErrors);
};
