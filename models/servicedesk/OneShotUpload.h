// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

//! \brief A request body that can be read once and never rewound, so that Qt cannot send it a second time by
//! itself.
class OneShotUpload final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotUpload(QByteArray body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_position >= m_body.size(); }
    bool reset() override;
    bool seek(qint64 position) override;
    //! \brief Gives nothing more away, for a request that is being dropped.
    void revoke() { m_revoked = true; }
    //! \brief True once a byte was handed out: from then on the request may have reached the server.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    qint64 m_position = 0;
    bool m_revoked = false;
};
