// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/gallery/ClippedText.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QString finding(const QWidget &widget, const QString &text, int has, int needs)
{
    return u"%1 \"%2\" has %3 pixels and needs %4"_s
        .arg(QLatin1String(widget.metaObject()->className()), text.simplified().left(80))
        .arg(has)
        .arg(needs);
}

//! \brief The width of \a text on \a widget with its mnemonic drawn.
int widthOf(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

QString judged(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    const QSize room = label.size();
    if (label.wordWrap()) {
        const int height = label.heightForWidth(room.width());
        return height > room.height() ? finding(label, label.text(), room.height(), height) : QString();
    }
    const int width = widthOf(label, label.text());
    return width > label.contentsRect().width() ? finding(label, label.text(), room.width(), width)
                                                : QString();
}

template <typename Button> QString judged(const Button &button, QStyle::SubElement contents)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    option.icon = button.icon();
    option.iconSize = button.iconSize();
    int needs = widthOf(button, button.text());
    if (!button.icon().isNull())
        needs += button.iconSize().width() + 4;
    const int has = button.style()->subElementRect(contents, &option, &button).width();
    return needs > has ? finding(button, button.text(), has, needs) : QString();
}

QString judged(const QToolButton &button)
{
    if (button.text().isEmpty() || button.toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    const int needs = button.sizeHint().width();
    return needs > button.width() ? finding(button, button.text(), button.width(), needs) : QString();
}

QString judged(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int has =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const int needs = widthOf(box, box.currentText());
    return !box.isEditable() && needs > has ? finding(box, box.currentText(), has, needs) : QString();
}

QString judged(const QLineEdit &line)
{
    const int needs =
        line.text().isEmpty() ? line.fontMetrics().horizontalAdvance(line.placeholderText()) : 0;
    return needs > line.width() ? finding(line, line.placeholderText(), line.width(), needs) : QString();
}

QStringList judged(const QHeaderView &header)
{
    QStringList found;
    if (header.orientation() != Qt::Horizontal || !header.model())
        return found;
    const int margins = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const int needs = widthOf(header, text) + margins;
        if (!header.isSectionHidden(section) && !text.isEmpty() && needs > header.sectionSize(section))
            found += finding(header, text, header.sectionSize(section), needs);
    }
    return found;
}

QStringList judged(const QWidget &widget)
{
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return judged(*header);
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {judged(*label)};
    if (const auto *button = qobject_cast<const QPushButton *>(&widget))
        return {judged(*button, QStyle::SE_PushButtonContents)};
    if (const auto *box = qobject_cast<const QCheckBox *>(&widget))
        return {judged(*box, QStyle::SE_CheckBoxContents)};
    if (const auto *button = qobject_cast<const QToolButton *>(&widget))
        return {judged(*button)};
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return {judged(*box)};
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return {judged(*line)};
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
        const int needs = widthOf(*group, group->title());
        return {needs > group->width() ? finding(*group, group->title(), group->width(), needs) : QString()};
    }
    return {};
}

//! \brief True when what is around \a widget hides a part of it for good.
bool isCutByParent(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const bool scrolls = parent && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    return parent && !widget.isWindow() && !scrolls && !parent->rect().contains(widget.geometry());
}

} // namespace

QStringList ClippedText::in(const QWidget &window)
{
    QStringList found;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const QStringList words = judged(*widget);
        found += words;
        if (!words.isEmpty() && isCutByParent(*widget))
            found += u"%1 reaches out of its parent"_s.arg(QLatin1String(widget->metaObject()->className()));
    }
    found.removeAll(QString());
    return found;
}
