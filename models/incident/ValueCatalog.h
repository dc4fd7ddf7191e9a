// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/incident/Incident.h"
#include "models/incident/Result.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QStringList>

//! \brief A resolution text to start from; {number}, {title} and {user} are filled in.
struct CannedText {
    QString title;
    QString text;
    friend bool operator==(const CannedText &, const CannedText &) = default;
};

//! \brief The values a site uses, from the shipped file, the administrator's file and what was seen. Never
//! closed: any text is allowed.
class ValueCatalog : public QObject
{
    Q_OBJECT

public:
    explicit ValueCatalog(QObject *parent = nullptr);

    //! \brief Adds the lists of a JSON catalogue; on a fault nothing is taken and the error's \c detail says
    //! what and where.
    [[nodiscard]] Result<void> addFile(const QByteArray &json, const QString &nameForErrors);
    //! \brief Counts one sighting of each value of \a incident; a value is offered from the second sighting
    //! on.
    void learn(const Incident &incident);
    //! \brief Offers \a value at once, because the server took it in a write.
    void accept(Incident::Field field, const QString &value);

    //! \brief The values to offer for \a field: file order first, then learned ones in alphabetical order.
    [[nodiscard]] QStringList values(Incident::Field field) const;
    //! \brief True when \a value is listed or \a field has no list; compared without case.
    [[nodiscard]] bool knows(Incident::Field field, const QString &value) const;
    //! \brief The site's spelling of \a value, or \a value itself.
    [[nodiscard]] QString spelling(Incident::Field field, const QString &value) const;
    //! \brief The priority the site's matrix would give; empty when it does not say. A preview: the server
    //! decides.
    [[nodiscard]] QString previewPriority(const QString &impact, const QString &urgency) const;
    //! \brief 0 = lowest … n-1 = highest, -1 = unknown.
    [[nodiscard]] int priorityRank(const QString &priority) const;
    [[nodiscard]] int priorityCount() const;
    [[nodiscard]] QList<CannedText> cannedTexts() const;
    //! \brief True while the close codes are only the shipped placeholder.
    [[nodiscard]] bool closeCodesArePlaceholder() const;

Q_SIGNALS:
    void changed(Incident::Field field);

private:
    struct List {
        QStringList listed; //!< From files, in file order.
        QHash<QString, qsizetype> places; //!< Folded value → its place in \c listed.
        QSet<QString> seenOnce; //!< Folded values that wait for their second sighting.
        QMap<QString, QString> learned; //!< Folded value → spelling, from the second sighting on.

        void replaceListed(const QStringList &values);
        //! \brief Counts a sighting of \a value; true when it is offered from now on.
        [[nodiscard]] bool isLearnedBySighting(const QString &value);
        [[nodiscard]] bool learn(const QString &key, const QString &value);
        //! \brief True when a listed path lies below \a key.
        [[nodiscard]] bool isParent(const QString &key) const;
    };
    QHash<Incident::Field, List> m_lists;
    QHash<QString, QString> m_matrix; //!< Folded impact, unit separator, folded urgency → priority.
    QList<CannedText> m_cannedTexts;
    bool m_closeCodesArePlaceholder = false;
};
