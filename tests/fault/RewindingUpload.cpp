// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/servicedesk/OneShotUpload.h"

#include <algorithm>
#include <cstring>

// The upload as it would be without the class of this name: it can be rewound, and Qt does so. A program that
// is built with this file shows that the rig notices; the linker takes it in place of the real one.

OneShotUpload::OneShotUpload(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotUpload::reset()
{
    m_position = 0;
    return true;
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
    const qint64 count = std::min(maximum, static_cast<qint64>(m_body.size()) - m_position);
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(count));
    m_position += count;
    return count > 0 ? count : -1;
}

qint64 OneShotUpload::writeData(const char *, qint64)
{
    return -1;
}
