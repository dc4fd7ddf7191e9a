// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

//! \brief The language of every text, changed while the program runs.
class Translations : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Translations() override;

    //! \brief Switches to \a language ("de"), or to the system's when it is empty. English without a
    //! translation is always there.
    void use(const QString &language);
    //! \brief Languages that come with the program, e.g. "en", "de".
    [[nodiscard]] static QStringList available();

private:
    void install(std::unique_ptr<QTranslator> translator);

    std::vector<std::unique_ptr<QTranslator>> m_installed;
    QString m_language;
    bool m_used = false;
};
