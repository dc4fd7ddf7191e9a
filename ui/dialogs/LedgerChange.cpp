// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/LedgerChange.h"

#include "models/incident/LineEnds.h"
#include "ui/Wording.h"
#include "ui/widgets/LongWords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

//! \brief Gives what is selected as it was written: Qt's own copy turns no-break spaces into others and adds
//! markup.
class ExactText : public QPlainTextEdit
{
public:
    explicit ExactText(QWidget *parent)
        : QPlainTextEdit(parent)
    {
        setReadOnly(true);
        setUndoRedoEnabled(false);
        setTabChangesFocus(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setMinimumHeight(fontMetrics().lineSpacing() * 6);
    }

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override
    {
        QString text = textCursor().selectedText();
        text.replace(QChar::ParagraphSeparator, u'\n');
        auto mime = std::make_unique<QMimeData>();
        mime->setText(text);
        return mime.release();
    }
};

} // namespace

LedgerChange::LedgerChange(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_text(new ExactText(this))
    , m_copy(new QPushButton(this))
    , m_values(new QMenu(this))
{
    m_text->setObjectName(u"change"_s);
    m_label->setBuddy(m_text);
    m_copy->setObjectName(u"copyValue"_s);
    m_copy->setAutoDefault(false);
    m_copy->setMenu(m_values);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    setTabOrder(m_copy, m_text);
}

void LedgerChange::setLine(const LedgerEntry *line)
{
    Kind kind = Kind::None;
    if (line)
        kind = line->kind == OutboxEntry::Kind::Create ? Kind::New : Kind::Changed;
    const IncidentChange change = line ? line->change : IncidentChange();
    // Who reads must not be thrown back to the beginning.
    if (kind == m_kind && change == m_change)
        return;
    m_kind = kind;
    m_change = change;
    fill();
}

void LedgerChange::retranslate()
{
    m_label->setText(tr("The current line in &full"));
    m_copy->setText(tr("Copy &Value"));
    m_copy->setToolTip(tr("Copies one value alone and whole."));
    fill();
}

void LedgerChange::fill()
{
    const QString empty = tr("(empty)");
    QString text;
    QList<QPair<int, int>> names;
    for (const Value &value : values()) {
        if (!text.isEmpty())
            text += u"\n\n"_s;
        const auto begin = static_cast<int>(text.size());
        text += value.name;
        names.append({begin, static_cast<int>(text.size())});
        text += u'\n' + (value.text.isEmpty() ? empty : withPlainLineEnds(value.text));
    }
    m_text->setPlaceholderText(m_kind == Kind::None ? tr("Choose a line above to read its whole change here.")
                                                    : tr("This line holds no values."));
    setTextOfAnyShape(*m_text, text);
    // A value may hold a line that reads like a field's name; only true names are bold.
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (const auto &[begin, end] : std::as_const(names)) {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(bold);
    }
    m_text->setAccessibleDescription(text.isEmpty() ? m_text->placeholderText() : QString());
    offerValues();
}

void LedgerChange::offerValues()
{
    m_values->clear();
    for (const Value &value : values()) {
        if (value.text.isEmpty())
            continue;
        // The name is a field's; "&" in it would become a mnemonic.
        QAction *action = m_values->addAction(QString(value.name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
                [text = value.text] { QGuiApplication::clipboard()->setText(text); });
    }
    m_copy->setEnabled(!m_values->isEmpty());
    m_copy->setAccessibleDescription(m_values->isEmpty() ? m_text->placeholderText() : m_copy->toolTip());
}

QList<LedgerChange::Value> LedgerChange::values() const
{
    QList<Value> all;
    for (const FieldChange &field : m_change.fields()) {
        const QString name = Wording::fieldName(field.field);
        if (m_kind == Kind::New) {
            all.append({name, field.to});
            continue;
        }
        //: %1 is the name of a field; its value after a change.
        all.append({tr("%1, new").arg(name), field.to});
        //: %1 is the name of a field; its value before a change.
        all.append({tr("%1, before").arg(name), field.from});
    }
    return all;
}
