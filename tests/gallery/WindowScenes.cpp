// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/gallery/Scenes.h"
#include "tests/gallery/Stage.h"
#include "ui/MainWindow.h"
#include "ui/detail/DetailPane.h"
#include "ui/dialogs/NameViewDialog.h"
#include "ui/list/IncidentListPane.h"
#include "ui/list/ViewCommands.h"
#include "ui/outbox/OutboxCommands.h"
#include "ui/outbox/OutboxDock.h"
#include "ui/overview/HeatMap.h"
#include "ui/overview/OverviewDialog.h"
#include "ui/palette/CommandPalette.h"
#include "ui/print/PrintDialog.h"
#include "ui/widgets/ClassificationBox.h"
#include "ui/widgets/ClassificationPopup.h"
#include "ui/widgets/CollapsibleSection.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

using Field = Incident::Field;

namespace {

constexpr QSize usual(1440, 900);
constexpr QSize small(900, 600);
constexpr int quiet = 13;
constexpr int changedByColleague = 6;

//! \brief The window with the incident at \a place open, or none when it is negative.
Scene::Picture window(Stage &stage, QSize size, int place,
                      const std::function<void(MainWindow &)> &prepare = {})
{
    auto made = std::make_unique<MainWindow>(stage.workspace(), stage.preferences());
    MainWindow &window = *made;
    window.setAccount(Stage::user(), u"desk.example.com"_s);
    window.resize(size);
    Scene::Picture picture = Scenes::shown(std::move(made));
    if (place >= 0) {
        Scenes::await([&window] { return window.list().model().isComplete(); });
        window.showIncident(stage.key(place));
        Scenes::await([&] {
            return window.detail().model().key() == stage.key(place)
                && window.detail().model().mode() == IncidentModel::Mode::Existing
                && window.list().selectedKey() == stage.key(place);
        });
        window.list().focusList();
    }
    if (prepare)
        prepare(window);
    return picture;
}

void type(MainWindow &window)
{
    IncidentModel &model = window.detail().model();
    model.setValue(Field::Impact, u"Single User"_s);
    model.setValue(Field::AffectedUserEmail, u"anna"_s);
    model.setValue(Field::Classification, u"Hardware.Printer.Third floor"_s);
    window.detail().focusFirst();
}

void unfold(MainWindow &window)
{
    const auto sections = window.detail().findChildren<CollapsibleSection *>();
    for (CollapsibleSection *section : sections)
        section->setExpanded(true);
    auto *scroll = window.detail().findChild<QScrollArea *>();
    QCoreApplication::processEvents();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
}

Scene::Picture classification(Stage &stage)
{
    Scene::Picture picture = window(stage, usual, quiet);
    auto *box = picture.owner->findChild<ClassificationBox *>();
    box->openPopup();
    picture.shown = box->popup();
    Scenes::await([box] { return box->popup()->isVisible(); });
    return picture;
}

Scene::Picture completion(Stage &stage)
{
    Scene::Picture picture = window(stage, usual, quiet);
    auto *line = picture.owner->findChild<QLineEdit *>(u"search"_s);
    line->setFocus();
    QInputMethodEvent typed;
    typed.setCommitString(u"de"_s);
    QCoreApplication::sendEvent(line, &typed);
    Scenes::await([] { return QApplication::activePopupWidget() != nullptr; });
    picture.shown = QApplication::activePopupWidget();
    return picture;
}

Scene::Picture palette(Stage &stage, const QString &typed)
{
    Scene::Picture picture = window(stage, usual, quiet);
    auto *owner = qobject_cast<MainWindow *>(picture.owner.get());
    owner->actions().get(ActionId::Palette)->trigger();
    picture.shown = owner->findChild<CommandPalette *>();
    picture.shown->findChild<QLineEdit *>(u"command"_s)->setText(typed);
    Scenes::await([&picture] { return picture.shown->isVisible(); });
    return picture;
}

Scene::Picture outbox(Stage &stage, OutboxEntry::State state)
{
    auto dock = std::make_unique<OutboxDock>(stage.workspace());
    OutboxDock &raw = *dock;
    raw.resize(1200, 280);
    const qint64 id = stage.entry(state).id;
    raw.select(id);
    return Scenes::shown(std::move(dock));
}

Scene::Picture question(Stage &stage)
{
    Scene::Picture picture = outbox(stage, OutboxEntry::State::Held);
    const QString discard = OutboxCommands::name(OutboxCommands::Command::Discard);
    const auto buttons = picture.owner->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == discard)
            button->click();
    }
    Scenes::await([&picture] { return picture.owner->findChild<QMessageBox *>() != nullptr; });
    picture.shown = picture.owner->findChild<QMessageBox *>();
    return picture;
}

Scene::Picture overview(Stage &stage)
{
    auto made = std::make_unique<OverviewDialog>(stage.workspace());
    const auto *heat = made->findChild<HeatMap *>();
    return Scenes::shown(std::move(made), [heat] { return heat->model()->rowCount() > 0; });
}

Scene::Picture printing(Stage &stage)
{
    return Scenes::shown(std::make_unique<PrintDialog>(
        stage.workspace(), PrintChoice{stage.key(quiet), {1, 2}, {}, 20, u"https://desk.example.com"_s}));
}

} // namespace

QList<Scene> Scenes::windows()
{
    using State = OutboxEntry::State;
    const auto at = [](int place, QSize size = usual, const std::function<void(MainWindow &)> &prepare = {}) {
        return [=](Stage &stage) { return window(stage, size, place, prepare); };
    };
    const auto dock = [](State state) { return [state](Stage &stage) { return outbox(stage, state); }; };
    return {
        {u"main-empty"_s, false, at(-1)},
        {u"main-empty-narrow"_s, false, at(-1, small)},
        {u"main-nothing-open"_s, true, at(-1)},
        {u"main"_s, true, at(quiet)},
        {u"main-changed"_s, true, at(changedByColleague)},
        {u"main-edited"_s, true, at(quiet, usual, type)},
        {u"main-unfolded"_s, true, at(4, usual, unfold)},
        {u"main-narrow"_s, true, at(quiet, small)},
        {u"main-narrow-edited"_s, true, at(quiet, small, type)},
        {u"overview"_s, true, overview},
        {u"print"_s, true, printing},
        {u"main-no-match"_s, true,
         at(-1, usual,
            [](MainWindow &window) {
                window.list().setFilter(u"nothing like this"_s);
                await([&window] { return !window.list().isListShown(); });
            })},
        {u"main-found"_s, true,
         at(quiet, usual,
            [](MainWindow &window) {
                window.list().setFilter(u"mon OR vpn status:assigned"_s);
                await([&window] { return window.list().model().isComplete(); });
            })},
        {u"main-grouped"_s, true,
         at(quiet, usual,
            [](MainWindow &window) {
                IncidentTableModel &model = window.list().model();
                model.setGroup(ListColumn::Status);
                await([&model] { return model.isComplete() && model.isHeader(0); });
                // As by a person: the keys stand on the header.
                window.list().focusList();
                window.list().table().selectRowAlone(0);
                model.setCollapsed(0, true);
                await([&model] { return model.isComplete(); });
            })},
        {u"main-saved-views"_s, true,
         at(quiet, usual,
            [](MainWindow &window) {
                SavedViews &views = window.findChild<ViewCommands *>()->views();
                const SavedView printers{0,
                                         u"My printers"_s,
                                         ListQuery::View::Open,
                                         u"printer OR paper"_s,
                                         ListColumn::Title,
                                         Qt::AscendingOrder};
                const auto saved = views.merge(
                    {printers,
                     {0, u"Urgent, unseen"_s, ListQuery::View::Unread, u"priority:urgent"_s, {}, {}}});
                await([&] { return saved.isFinished() && views.all().size() == 2; });
                window.list().showSaved(views.all().first());
                await([&window] { return window.list().model().isComplete(); });
            })},
        {u"name-view"_s, true,
         [](Stage &stage) {
             Scene::Picture picture = window(stage, usual, quiet);
             picture.owner->findChild<ViewCommands *>()->save();
             picture.shown = picture.owner->findChild<NameViewDialog *>();
             await([&picture] { return picture.shown->isVisible(); });
             return picture;
         }},
        {u"search-completion"_s, true, completion},
        {u"palette"_s, true, [](Stage &stage) { return palette(stage, {}); }},
        {u"palette-typed"_s, true, [](Stage &stage) { return palette(stage, u"s"_s); }},
        {u"palette-number"_s, true, [](Stage &stage) { return palette(stage, u"IM-000123"_s); }},
        {u"palette-nothing"_s, true, [](Stage &stage) { return palette(stage, u"xyzzy"_s); }},
        {u"main-outbox"_s, true,
         at(2, usual, [](MainWindow &window) { window.findChild<OutboxDock *>()->show(); })},
        {u"main-outbox-narrow"_s, true,
         at(2, small, [](MainWindow &window) { window.findChild<OutboxDock *>()->show(); })},
        {u"main-server-busy"_s, true,
         [](Stage &stage) {
             Q_EMIT stage.workspace().gateway().reached();
             Q_EMIT stage.workspace().gateway().pauseAsked(600);
             return window(stage, small, quiet);
         }},
        {u"main-offline"_s, true,
         [](Stage &stage) {
             stage.workspace().connectivity().setWorkOffline(true);
             Scene::Picture picture = window(stage, usual, 1);
             QCoreApplication::processEvents();
             return picture;
         }},
        {u"classification"_s, true, classification},
        {u"outbox-empty"_s, false, dock(State::Waiting)},
        {u"outbox-waiting"_s, true, dock(State::Waiting)},
        {u"outbox-held"_s, true, dock(State::Held)},
        {u"outbox-sending"_s, true, dock(State::InFlight)},
        {u"outbox-unconfirmed"_s, true, dock(State::Unknown)},
        {u"outbox-accepted"_s, true, dock(State::Accepted)},
        {u"outbox-conflict"_s, true, dock(State::Conflict)},
        {u"outbox-refused"_s, true, dock(State::Refused)},
        {u"question"_s, true, question},
    };
}
