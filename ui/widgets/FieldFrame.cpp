// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/FieldFrame.h"

#include "ui/Wording.h"
#include "ui/widgets/ClassificationBox.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/PlaceBox.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

FieldFrame::FieldFrame(Incident::Field field, QWidget *editor, bool required, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_editor(editor)
    , m_required(required)
    , m_label(new QLabel(this))
    , m_hint(new PlainLabel(this))
    , m_dirty(new QLabel(QStringLiteral("•"), this))
    , m_revert(new QToolButton(this))
    , m_problem(new NoteLine(QStringLiteral("dialog-error"), this))
    , m_warning(new NoteLine(QStringLiteral("dialog-information"), this))
    , m_moved(new NoteLine(QStringLiteral("state-conflict"), this))
    , m_waiting(new NoteLine(QStringLiteral("state-waiting"), this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_editor);
    m_hint->setWordWrap(false);
    m_hint->setVisible(false);
    m_revert->setAutoRaise(true);
    m_revert->setText(QStringLiteral("↶"));
    m_revert->setFocusPolicy(Qt::StrongFocus);
    buildLayout();
    connect(m_revert, &QToolButton::clicked, this, [this] {
        // The button hides with the mark; the focus belongs to the field then.
        m_editor->setFocus(Qt::OtherFocusReason);
        Q_EMIT revertRequested(m_field);
    });
    retranslate();
}

void FieldFrame::buildLayout()
{
    // The room of the marks is kept, so that nothing moves when a field becomes dirty.
    for (QWidget *mark : {static_cast<QWidget *>(m_dirty), static_cast<QWidget *>(m_revert)}) {
        QSizePolicy policy = mark->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        mark->setSizePolicy(policy);
        mark->hide();
    }
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(2);
    const bool isTall = qobject_cast<QPlainTextEdit *>(m_editor);
    layout->addWidget(m_label, 0, 0, isTall ? Qt::AlignTop : Qt::AlignVCenter);
    layout->addWidget(m_editor, 0, 1);
    layout->addWidget(m_hint, 0, 2, Qt::AlignVCenter);
    layout->addWidget(m_dirty, 0, 3, isTall ? Qt::AlignTop : Qt::AlignVCenter);
    layout->addWidget(m_revert, 0, 4, isTall ? Qt::AlignTop : Qt::AlignVCenter);
    int row = 1;
    for (NoteLine *note : {m_problem, m_moved, m_warning, m_waiting})
        layout->addWidget(note, row++, 1, 1, 4);
    layout->setColumnStretch(1, 1);
    setTabOrder(m_editor, m_revert);
}

void FieldFrame::setState(const State &state)
{
    if (state == m_state)
        return;
    m_state = state;
    showState();
}

void FieldFrame::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

int FieldFrame::labelWidth() const
{
    const QFontMetrics metrics = m_label->fontMetrics();
    const QRect room(0, 0, metrics.averageCharWidth() * 20, 1000);
    return metrics.boundingRect(room, Qt::TextWordWrap, m_label->text()).width() + 2;
}

void FieldFrame::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

QString FieldFrame::notes() const
{
    QStringList said;
    for (const NoteLine *note : {m_problem, m_moved, m_warning, m_waiting}) {
        if (!note->text().isEmpty())
            said.append(note->text());
    }
    return said.join(u' ');
}

void FieldFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_waiting)
        return;
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        setEditorWritable(m_state.writable);
}

void FieldFrame::retranslate()
{
    const QString name = Wording::fieldName(m_field);
    //: %1 is the name of a field, e.g. "Title (required)".
    QString label = m_required ? tr("%1 (required)").arg(name) : name;
    label.replace(u'&', QLatin1String("&&"));
    m_label->setText(label);
    for (QWidget *part : {m_editor, heard()})
        part->setAccessibleName(m_required ? tr("%1 (required)").arg(name) : name);
    //: %1 is the name of a field: "Revert Title".
    m_revert->setAccessibleName(tr("Revert %1").arg(name));
    showState();
}

void FieldFrame::showState()
{
    setEditorWritable(m_state.writable);
    const QString old = Wording::oneLine(m_state.serverValue);
    const QString was = old.isEmpty() ? tr("It was empty before.") : tr("Before: %1").arg(old);
    m_dirty->setVisible(m_state.dirty);
    m_dirty->setToolTip(Wording::toolTip(was));
    m_dirty->setAccessibleName(tr("Changed, not saved"));
    m_revert->setVisible(m_state.dirty);
    m_revert->setToolTip(Wording::toolTip(tr("Take back this change. %1").arg(was)));
    m_problem->setText(m_state.violation ? Wording::violation(m_field, *m_state.violation) : QString());
    m_moved->setText(m_state.moved ? movedText() : QString());
    m_warning->setText(warning());
    m_waiting->setText(m_state.waiting ? tr("Not confirmed by the server yet.") : QString());
    const QString description = m_state.dirty ? notes() + u' ' + was : notes();
    heard()->setAccessibleDescription(description.trimmed());
}

QWidget *FieldFrame::heard() const
{
    return m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
}

void FieldFrame::setEditorWritable(bool writable)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
        line->setReadOnly(!writable);
        line->setFrame(writable);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(m_editor)) {
        text->setReadOnly(!writable);
        text->setFrameShape(writable ? QFrame::StyledPanel : QFrame::NoFrame);
    } else if (auto *tree = qobject_cast<ClassificationBox *>(m_editor)) {
        tree->setReadOnly(!writable);
    } else if (auto *place = qobject_cast<PlaceBox *>(m_editor)) {
        place->setReadOnly(!writable);
    } else {
        m_editor->setEnabled(writable);
    }
    // What cannot be changed looks like the window behind it; all other colours go on following the theme.
    QPalette own;
    if (!writable)
        own.setColor(QPalette::Base, palette().color(QPalette::Window));
    if (m_editor->testAttribute(Qt::WA_SetPalette) || !writable)
        m_editor->setPalette(own);
}

QString FieldFrame::warning() const
{
    QStringList said;
    if (!m_state.unseen.isEmpty())
        //: %1 is a list such as "U+202E, U+001B", %2 the value with a mark in the place of each.
        said.append(tr("Hidden characters are in this value: %1. With marks in their place it reads: %2")
                        .arg(Wording::hiddenCharacters(m_state.unseen), Wording::oneLine(m_state.unseen)));
    if (m_state.unlisted)
        said.append(tr("This value is not in the list of this site. It can be sent all the same."));
    if (m_state.mayNotStick && m_state.dirty)
        said.append(tr("The server may ignore a change of this field. The console looks afterwards."));
    return said.join(u' ');
}

QString FieldFrame::movedText() const
{
    const QString theirs = Wording::oneLine(m_state.serverValue);
    return theirs.isEmpty() ? tr("It was emptied on the server meanwhile. Yours is kept.")
                            : tr("Changed on the server meanwhile to: %1. Yours is kept.").arg(theirs);
}
