// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/print/ListPaper.h"

#include "ui/Wording.h"
#include "ui/print/PageFrame.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array columns{ListColumn::Number, ListColumn::Title,        ListColumn::Priority,
                             ListColumn::Status, ListColumn::AffectedUser, ListColumn::LastRead};
constexpr std::array<double, columns.size()> shares{0.11, 0.33, 0.10, 0.10, 0.23, 0.13}; // Of the width.

} // namespace

ListPaper::ListPaper(QString server, const QDateTime &now, qint64 total)
    : m_server(std::move(server))
    , m_now(now)
    , m_total(total)
{
}

QStringList ListPaper::headings()
{
    QStringList names;
    for (const ListColumn::Value column : columns)
        names.append(Wording::columnName(column));
    return names;
}

QStringList ListPaper::cells(const IncidentRow &row) const
{
    QStringList texts;
    for (const ListColumn::Value column : columns) {
        if (const auto field = ListColumn::field(column))
            texts.append(Wording::oneLine(row.shown.value(*field)));
        else
            texts.append(row.isFromFile ? tr("from a file") : Wording::ago(row.readAt, m_now));
    }
    // The list shows a sign for it; paper has only the word.
    if (row.sync > SyncState::Draft)
        texts[1].prepend(tr("[not confirmed] "));
    return texts;
}

void ListPaper::paintLine(QPainter &painter, const QRectF &line, const QStringList &cells)
{
    double left = line.left();
    const double gap = painter.fontMetrics().averageCharWidth();
    for (std::size_t column = 0; column < shares.size(); ++column) {
        const double width = shares.at(column) * line.width();
        const QRectF place(left, line.top(), width - gap, line.height());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(cells.at(static_cast<qsizetype>(column)),
                                                          Qt::ElideRight, static_cast<int>(place.width())));
        left += width;
    }
}

bool ListPaper::paint(QPagedPaintDevice &device, const QList<IncidentRow> &rows) const
{
    const QLocale locale;
    const bool isCut = rows.size() < m_total;
    const QString count = isCut
        ? tr("The first %1 of %2 incidents").arg(locale.toString(rows.size()), locale.toString(m_total))
        : tr("%Ln incident(s)", nullptr, static_cast<int>(rows.size()));
    PageFrame frame(device, count + u" · "_s + tr("as of %1").arg(Wording::exact(m_now)), m_server);
    if (!frame.isActive())
        return false;
    const QRectF body = frame.body();
    constexpr double spread = 1.25;
    const double height = frame.painter().fontMetrics().lineSpacing() * spread;
    const int perPage = qMax(1, static_cast<int>(body.height() / height) - 1);
    const int pages = qMax(1, static_cast<int>((rows.size() + perPage - 1) / perPage));
    for (int page = 1; page <= pages; ++page) {
        frame.beginPage(page, pages);
        QRectF line(body.left(), body.top(), body.width(), height);
        QFont bold = PageFrame::font();
        bold.setBold(true);
        frame.painter().setFont(bold);
        paintLine(frame.painter(), line, headings());
        frame.painter().setFont(PageFrame::font());
        for (qsizetype row = qsizetype(page - 1) * perPage;
             row < qMin(rows.size(), qsizetype(page) * perPage); ++row) {
            line.translate(0, height);
            paintLine(frame.painter(), line, cells(rows.at(row)));
        }
    }
    return frame.end();
}
