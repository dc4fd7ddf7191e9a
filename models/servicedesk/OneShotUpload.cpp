// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/OneShotUpload.h"

#include <algorithm>
#include <cstring>

OneShotUpload::OneShotUpload(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered, because a look-ahead of QIODevice would count as read.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotUpload::reset()
{
    return false;
}

qint64 OneShotUpload::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

bool OneShotUpload::seek(qint64 position)
{
    return position == m_position;
}

qint64 OneShotUpload::readData(char *data, qint64 maximum)
{
    if (m_revoked)
        return -1;
    const qint64 count = std::min(maximum, static_cast<qint64>(m_body.size()) - m_position);
    if (count <= 0)
        return atEnd() ? -1 : 0;
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(count));
    m_position += count;
    return count;
}

qint64 OneShotUpload::writeData(const char *data, qint64 size)
{
    Q_UNUSED(data)
    Q_UNUSED(size)
    return -1;
}
