// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/journey/Technician.h"

#include "ui/MainWindow.h"
#include "ui/list/IncidentListPane.h"
#include "ui/widgets/MessageBanner.h"
#include "ui/widgets/PlainLabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QKeySequence>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QWindow>

namespace {

//! \brief The window that a window manager would have in front.
QWidget *frontWindow()
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    QWidget *front = nullptr;
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (qobject_cast<QDialog *>(widget))
            return widget;
        if (qobject_cast<MainWindow *>(widget))
            front = widget;
    }
    return front;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

QWindow *Technician::keyboardWindow()
{
    QCoreApplication::processEvents();
    QWindow *focus = QGuiApplication::focusWindow();
    if (focus && focus->isVisible())
        return focus;
    // The offscreen platform has no window manager that gives the focus on when a window closes.
    QWidget *front = frontWindow();
    if (!front)
        return nullptr;
    front->activateWindow();
    (void)QTest::qWaitForWindowActive(front);
    return front->windowHandle();
}

void Technician::press(const QString &keys)
{
    const QStringList strokes = keys.split(u' ', Qt::SkipEmptyParts);
    for (const QString &stroke : strokes) {
        const QKeySequence sequence = QKeySequence::fromString(stroke, QKeySequence::PortableText);
        QVERIFY2(sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown, qPrintable(stroke));
        Qt::Key key = sequence[0].key();
        const Qt::KeyboardModifiers modifiers = sequence[0].keyboardModifiers();
        if (key == Qt::Key_Tab && modifiers == Qt::ShiftModifier)
            key = Qt::Key_Backtab;
        QWindow *window = keyboardWindow();
        QVERIFY2(window, qPrintable(stroke));
        QTest::keyClick(window, key, modifiers);
    }
    QCoreApplication::processEvents();
}

void Technician::type(const QString &text)
{
    for (const QChar c : text) {
        QWindow *window = keyboardWindow();
        QVERIFY2(window, qPrintable(text));
        if (c == u'\n')
            QTest::keyClick(window, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, window, static_cast<Qt::Key>(c.toUpper().unicode()), QString(c),
                                c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
    }
    QCoreApplication::processEvents();
}

void Technician::overtype(const QString &text)
{
    press(QStringLiteral("Ctrl+A"));
    type(text);
}

void Technician::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    press(QStringLiteral("Ctrl+V"));
}

bool Technician::tabTo(const QString &name)
{
    constexpr int farthest = 80;
    QStringList passed;
    for (int step = 0; step < farthest; ++step) {
        if (focusedName() == name)
            return true;
        press(QStringLiteral("Tab"));
        if (!passed.contains(focusedName()))
            passed += focusedName();
    }
    qInfo("Tab never came to “%s”, only to: %s.", qPrintable(name), qPrintable(passed.join(u'|')));
    return false;
}

QString Technician::focusedName() const
{
    return nameOf(QApplication::focusWidget());
}

QString Technician::focusedText() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        return line->text();
    if (const auto *box = qobject_cast<const QComboBox *>(focus))
        return box->currentText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus))
        return text->toPlainText();
    return {};
}

QString Technician::title() const
{
    const QWidget *front = frontWindow();
    return front ? front->windowTitle() : QString();
}

QAbstractButton *Technician::button(const QString &name) const
{
    const QWidget *front = frontWindow();
    const QList<QAbstractButton *> buttons =
        front ? front->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    for (QAbstractButton *found : buttons) {
        if (found->isVisible() && nameOf(found) == name)
            return found;
    }
    return nullptr;
}

bool Technician::reads(const QString &words) const
{
    const QWidget *front = frontWindow();
    const QList<PlainLabel *> labels = front ? front->findChildren<PlainLabel *>() : QList<PlainLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&words](const PlainLabel *label) {
        return label->isVisible() && label->fullText().contains(words);
    });
}

MainWindow *Technician::window() const
{
    return open<MainWindow>();
}

QString Technician::message() const
{
    MainWindow *main = window();
    return main && main->banner()->isVisible() ? main->banner()->text() : QString();
}

QStringList Technician::column(ListColumn::Value column) const
{
    MainWindow *main = window();
    if (!main || !main->list().isListShown())
        return {};
    QStringList texts;
    const QAbstractItemModel *rows = main->list().table().model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QModelIndex cell = rows->index(row, column);
        const bool isSign = column == ListColumn::Unread || column == ListColumn::Sync;
        texts += cell.data(isSign ? Qt::AccessibleTextRole : Qt::DisplayRole).toString();
    }
    return texts;
}

QString Technician::row(const QString &number) const
{
    const auto row = static_cast<int>(column(ListColumn::Number).indexOf(number));
    if (row < 0)
        return {};
    const QAbstractItemModel *rows = window()->list().table().model();
    return rows->index(row, ListColumn::Unread).data(Qt::AccessibleTextRole).toString();
}
