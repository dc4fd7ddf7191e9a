// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

//! \brief Whether the person asked the whole system for dark programs, where the system's palette does not
//! tell: on Windows. Elsewhere the palette is the answer, and this one is always no.
class SystemDarkness : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    //! \brief \a place is the branch of the registry that holds the person's choice.
    explicit SystemDarkness(const QString &place = usualPlace(), QObject *parent = nullptr);
    ~SystemDarkness() override;

    [[nodiscard]] bool isWanted() const;
    [[nodiscard]] static QString usualPlace();
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

Q_SIGNALS:
    //! \brief The system's colours changed; the choice may have.
    void changed();

private:
    QString m_place;
};
