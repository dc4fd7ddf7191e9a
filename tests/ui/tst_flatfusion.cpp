// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/FlatFusion.h"
#include "ui/Theme.h"
#include "ui/list/ListHeader.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyleFactory>
#include <QStyleOptionHeader>
#include <QStyleOptionSlider>
#include <QTest>
#include <QToolBar>

using namespace Qt::StringLiterals;

class TestFlatFusion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { FlatFusion::use(u"fusion"_s); }
    void fusionIsFlat();
    void anotherStyleStaysItself();
    void theSliderStandsOut_data();
    void theSliderStandsOut();
    void whatCannotScrollHasNoSlider();
    void aToolBarEndsInALine();
    void aColumnIsToldFromTheNext();
    void theListsTitlesAreAsHighAsQtsAre();
    void standardIconsAreFusionsOwn();

private:
    static QRect slider(const QScrollBar &bar);
};

QRect TestFlatFusion::slider(const QScrollBar &bar)
{
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = bar.orientation();
    option.maximum = bar.maximum();
    option.sliderPosition = bar.value();
    option.sliderValue = bar.value();
    option.pageStep = bar.pageStep();
    return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
}

void TestFlatFusion::fusionIsFlat()
{
    const QStyle *first = QApplication::style();
    QVERIFY(qobject_cast<const FlatFusion *>(first));
    QCOMPARE(FlatFusion::nameOf(*first), u"fusion"_s);
    FlatFusion::use(u"fusion"_s);
    QCOMPARE(QApplication::style(), first);
}

void TestFlatFusion::anotherStyleStaysItself()
{
    FlatFusion::use(u"windows"_s);
    QCOMPARE(FlatFusion::nameOf(*QApplication::style()), u"windows"_s);
    QVERIFY(!qobject_cast<FlatFusion *>(QApplication::style()));
}

void TestFlatFusion::theSliderStandsOut_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Qt::Orientation>("orientation");
    for (const auto orientation : {Qt::Horizontal, Qt::Vertical}) {
        const char *way = orientation == Qt::Horizontal ? "level" : "upright";
        QTest::addRow("light, %s", way) << Theme::light() << orientation;
        QTest::addRow("dark, %s", way) << Theme::dark() << orientation;
        QTest::addRow("the system's, %s", way) << QApplication::style()->standardPalette() << orientation;
    }
}

void TestFlatFusion::theSliderStandsOut()
{
    QFETCH(QPalette, palette);
    QFETCH(Qt::Orientation, orientation);
    constexpr double visible = 3; // What WCAG asks of what is no text.
    QScrollBar bar(orientation);
    bar.setPalette(palette);
    bar.setRange(0, 900);
    bar.setPageStep(300);
    bar.resize(orientation == Qt::Horizontal ? QSize(400, 16) : QSize(16, 400));
    for (const int value : {0, 450, 900}) {
        bar.setValue(value);
        const QImage picture = bar.grab().toImage();
        const QRect place = slider(bar);
        const QColor ink = picture.pixelColor(place.center());
        QVERIFY(Theme::contrast(ink, picture.pixelColor(place.topLeft())) >= visible);
        const int all = picture.width() * picture.height();
        int inked = 0;
        for (int i = 0; i < all; ++i)
            inked += picture.pixelColor(i % picture.width(), i / picture.width()) == ink ? 1 : 0;
        QVERIFY(inked > place.width() * place.height() / 3);
        QVERIFY(inked <= place.width() * place.height());
    }
}

void TestFlatFusion::whatCannotScrollHasNoSlider()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 0);
    bar.resize(16, 400);
    const QImage picture = bar.grab().toImage();
    const QColor ground = picture.pixelColor(8, 200);
    for (int y = 20; y < 380; ++y)
        QCOMPARE(picture.pixelColor(8, y), ground);
}

void TestFlatFusion::aToolBarEndsInALine()
{
    QToolBar bar;
    bar.setPalette(Theme::light());
    bar.resize(300, 30);
    const QImage picture = bar.grab().toImage();
    QCOMPARE(picture.pixelColor(150, 15), Theme::light().color(QPalette::Window));
    QVERIFY(picture.pixelColor(150, 29) != picture.pixelColor(150, 15));
}

void TestFlatFusion::aColumnIsToldFromTheNext()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QStyleOptionHeader title;
        title.palette = Theme::light();
        title.direction = direction;
        title.rect = {0, 0, 60, 24};
        const QColor ground = title.palette.color(QPalette::Window);
        QImage picture(title.rect.size(), QImage::Format_RGB32);
        QPainter painter(&picture);
        QApplication::style()->drawControl(QStyle::CE_HeaderSection, &title, &painter);
        const bool isLeft = direction == Qt::LeftToRight;
        QCOMPARE(picture.pixelColor(30, 10), ground);
        QVERIFY(picture.pixelColor(30, 23) != ground);
        QVERIFY(picture.pixelColor(isLeft ? 59 : 0, 10) != ground);
        QCOMPARE(picture.pixelColor(isLeft ? 0 : 59, 10), ground);
        title.state |= QStyle::State_Sunken;
        QApplication::style()->drawControl(QStyle::CE_HeaderSection, &title, &painter);
        QVERIFY(picture.pixelColor(30, 10) != ground);
    }
}

void TestFlatFusion::theListsTitlesAreAsHighAsQtsAre()
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({u"Number"_s, u"Title"_s});
    model.horizontalHeaderItem(0)->setIcon(QPixmap(16, 16));
    for (const QString &style : {u"fusion"_s, u"windows"_s}) {
        FlatFusion::use(style);
        for (const int pixels : {7, 13, 40}) { // A sign is higher than the first, and lower than the last.
            QFont font;
            font.setPixelSize(pixels);
            QHeaderView plain(Qt::Horizontal);
            ListHeader ours;
            for (QHeaderView *header : {&plain, static_cast<QHeaderView *>(&ours)}) {
                header->setFont(font);
                header->setModel(&model);
            }
            QCOMPARE(ours.sizeHint().height(), plain.sizeHint().height());
        }
    }
}

void TestFlatFusion::standardIconsAreFusionsOwn()
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"fusion"_s));
    for (const auto which : {QStyle::SP_ToolBarHorizontalExtensionButton, QStyle::SP_MessageBoxWarning,
                             QStyle::SP_TitleBarCloseButton}) {
        const QIcon icon = QApplication::style()->standardIcon(which);
        QVERIFY(!icon.isNull());
        const QIcon plain = fusion->standardIcon(which);
        QCOMPARE(icon.pixmap(16).toImage(), plain.pixmap(16).toImage());
        QCOMPARE(icon.actualSize({16, 16}), plain.actualSize({16, 16}));
        QCOMPARE(icon.availableSizes(), plain.availableSizes());
    }
}

QTEST_MAIN(TestFlatFusion)
#include "tst_flatfusion.moc"
