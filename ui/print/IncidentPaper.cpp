// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/print/IncidentPaper.h"

#include "models/store/PlaceNames.h"
#include "ui/Wording.h"
#include "ui/print/PageFrame.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;
using Field = Incident::Field;

namespace {

//! \brief A document that is filled with plain text only, and that opens no file and no address.
class PlainDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

bool isLong(Field field)
{
    return field == Field::IncidentDescription || field == Field::Resolution;
}

QTextTable *addRows(QTextCursor &cursor, int rows)
{
    constexpr int labelPercent = 22;
    QTextTableFormat format;
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, labelPercent),
                                      QTextLength(QTextLength::PercentageLength, 100 - labelPercent)});
    return cursor.insertTable(rows, 2, format);
}

} // namespace

IncidentPaper::IncidentPaper(const PlaceNames &places, QString server)
    : m_places(places)
    , m_server(std::move(server))
{
}

QString IncidentPaper::title(const IncidentRecord &record) const
{
    const QString number = record.shown.number().isEmpty() ? tr("New incident") : record.shown.number();
    const QString asOf = record.base.isFromFile() ? tr("from a file, never read here")
        : record.base.readAt.isValid()            ? tr("as of %1").arg(Wording::exact(record.base.readAt))
                                                  : tr("never read");
    return Wording::oneLine(number) + u" · "_s + asOf;
}

void IncidentPaper::write(QTextCursor &cursor, const IncidentRecord &record) const
{
    const QTextCharFormat plain;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QTextCharFormat heading = bold;
    constexpr double headingPoints = 13;
    heading.setFontPointSize(headingPoints);
    cursor.insertText(Wording::oneLine(record.shown.title()), heading);
    if (!record.pending.isEmpty()) {
        cursor.insertBlock();
        cursor.insertText(tr("Values with a star are yours and not confirmed by the server yet."), plain);
    }
    const auto &fields = Incident::allFields();
    const QTextTable *table = addRows(cursor, Incident::FieldCount - 1);
    int row = 0;
    for (const Field field : fields) {
        if (field == Field::IncidentName)
            continue;
        const bool isMine = record.shown.value(field) != record.base.incident.value(field);
        QString value = m_places.shown(field, record.shown.value(field));
        value = isLong(field) ? value.left(longestText) : Wording::oneLine(value);
        // It would be taken for a picture.
        value.replace(QChar::ObjectReplacementCharacter, QChar::ReplacementCharacter);
        if (record.shown.value(field).size() > longestText)
            value += u'\n' + tr("The text goes on; it is cut after %L1 characters here.").arg(longestText);
        table->cellAt(row, 0).firstCursorPosition().insertText(
            Wording::fieldName(field) + (isMine ? u" *"_s : QString()), bold);
        table->cellAt(row, 1).firstCursorPosition().insertText(value.isEmpty() ? u"–"_s : value, plain);
        ++row;
    }
}

bool IncidentPaper::paint(QPagedPaintDevice &device, const IncidentRecord &record) const
{
    PageFrame frame(device, title(record), m_server);
    if (!frame.isActive())
        return false;
    PlainDocument document;
    document.setUndoRedoEnabled(false);
    document.documentLayout()->setPaintDevice(&device);
    document.setDefaultFont(PageFrame::font());
    document.setDocumentMargin(0);
    QTextCursor cursor(&document);
    write(cursor, record);
    const QRectF body = frame.body();
    document.setPageSize(body.size());
    const int pages = document.pageCount();
    for (int page = 1; page <= pages; ++page) {
        frame.beginPage(page, pages);
        const double top = body.height() * (page - 1);
        const QRectF part(0, top, body.width(), body.height());
        QPainter &painter = frame.painter();
        painter.save();
        painter.translate(body.left(), body.top() - top);
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
    return frame.end();
}
