// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "models/items/BringInModel.h"
#include "tests/gallery/Scenes.h"
#include "tests/gallery/Stage.h"
#include "ui/Actions.h"
#include "ui/OpenDialog.h"
#include "ui/detail/NewIncidentDialog.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/ArrivedDialog.h"
#include "ui/dialogs/BringInDialog.h"
#include "ui/dialogs/CompareDialog.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/ForgetDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/LedgerDialog.h"
#include "ui/dialogs/NamePlaceDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/dialogs/ShortcutsDialog.h"
#include "ui/resolve/ResolveDialog.h"
#include "ui/widgets/CollapsibleSection.h"
#include "ui/widgets/OpenLinkDialog.h"
#include "ui/widgets/PlainLabel.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

using Field = Incident::Field;
using Scenes::shown;

namespace {

Incident printer()
{
    Incident incident;
    incident.setValue(Field::IncidentName, u"Printer on the third floor prints blank pages"_s);
    incident.setValue(
        Field::IncidentDescription,
        u"Every page from the tray on the left comes out blank.\nThe tray on the right works.\n"_s
            + u"See https://support.example.com/printers, \"Trays\"."_s);
    incident.setValue(Field::AffectedUserEmail, u"maria.silva@example.com"_s);
    incident.setValue(Field::IncidentType, u"Break Fix"_s);
    incident.setValue(Field::Classification, u"Hardware.Printer"_s);
    incident.setValue(Field::Impact, u"Small Group or VIP"_s);
    incident.setValue(Field::Urgency, u"Support Service"_s);
    return incident;
}

Scene::Picture newIncident(Stage &stage, const std::function<void(NewIncidentDialog &)> &prepare)
{
    auto made = std::make_unique<NewIncidentDialog>(stage.workspace(), stage.preferences());
    NewIncidentDialog &dialog = *made;
    dialog.startFrom({});
    Scene::Picture picture = shown(std::move(made));
    prepare(dialog);
    return picture;
}

Scene::Picture newWrong(Stage &stage)
{
    return newIncident(stage, [](NewIncidentDialog &dialog) {
        dialog.model().setValue(Field::AffectedUserEmail, u"maria"_s);
        dialog.model().setValue(Field::Urgency, u"At once"_s);
    });
}

Scene::Picture newPlaces(Stage &stage)
{
    return newIncident(stage, [](NewIncidentDialog &dialog) {
        dialog.model().setValue(Field::AffectedLocationId, u"1419220b-67cd-4a75-a3a3-54c6e1e90f3f"_s);
        dialog.model().setValue(Field::AffectedDepartmentId, u"Support"_s);
        dialog.findChild<CollapsibleSection *>()->setExpanded(true);
        dialog.resize(dialog.width(), dialog.height() + dialog.fontMetrics().lineSpacing() * 8);
    });
}

Scene::Picture resolve(Stage &stage, int place, ResolveModel::Guard guard, const QString &code,
                       const QString &text)
{
    auto made = std::make_unique<ResolveDialog>(stage.workspace(), stage.preferences(), stage.key(place));
    ResolveModel &model = made->model();
    QWidget &dialog = *made;
    Scene::Picture picture = shown(std::move(made), [&model, guard] { return model.guard() == guard; });
    if (!code.isEmpty()) {
        const auto lines = dialog.findChildren<QLineEdit *>();
        for (QLineEdit *line : lines) {
            if (!line->isReadOnly() && line->isVisible())
                line->setText(code);
        }
        const auto texts = dialog.findChildren<QPlainTextEdit *>();
        for (QPlainTextEdit *edit : texts) {
            if (!edit->isReadOnly() && edit->isVisible())
                edit->setPlainText(text);
        }
    }
    return picture;
}

Scene::Picture bringIn(Stage &stage, bool run)
{
    auto made = std::make_unique<BringInDialog>(stage.workspace(), stage.preferences());
    BringInDialog &dialog = *made;
    auto *start = dialog.findChild<QPushButton *>(u"start"_s);
    dialog.setText(u"https://desk.example.com/ServiceDesk/ProcessView.aspx?ReportSessionID="_s + stage.key(11)
                   + u"\nIM-000012;"_s + stage.key(12) + u";Printer\n"_s + stage.key(13)
                   + u"\n6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d\nAnd IM-987654, please."_s);
    Scene::Picture picture = shown(std::move(made), [start] { return start->isEnabled(); });
    if (!run)
        return picture;
    auto *table = dialog.findChild<QTableView *>(u"results"_s);
    start->click();
    Scenes::await([table] {
        const QModelIndex third = table->model()->index(2, BringInModel::TitleColumn);
        return table->model()->rowCount() == 5 && !third.data().toString().isEmpty();
    });
    return picture;
}

Scene::Picture conflict(Stage &stage, const QList<Qt::Key> &keys)
{
    auto made =
        std::make_unique<ConflictDialog>(stage.workspace(), stage.entry(OutboxEntry::State::Conflict).id);
    auto *table = made->findChild<QTableView *>(u"conflicts"_s);
    Scene::Picture picture = shown(std::move(made), [table] { return table->model()->rowCount() > 0; });
    for (const Qt::Key key : keys) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(table, &press);
    }
    return picture;
}

Scene::Picture compare(Stage &stage)
{
    constexpr int place = 10;
    Incident now = stage.incident(place);
    QString description = now.value(Field::IncidentDescription);
    description.replace(u" the "_s, u" every "_s);
    now.setValue(Field::IncidentDescription,
                 description + u"\nCalled back at 09:40: it is the whole floor."_s);
    now.setValue(Field::Impact, u"Department/LOB/Branch"_s);
    if (!awaited(stage.workspace().store().absorb({{now, "{}", QDateTime::currentDateTimeUtc()}})))
        qFatal("The colleague's word could not be stored.");
    auto made = std::make_unique<CompareDialog>(stage.workspace(), stage.key(place));
    auto *table = made->findChild<QTableWidget *>(u"differences"_s);
    return shown(std::move(made), [table] { return table->rowCount() > 0; });
}

Scene::Picture ledger(Stage &stage)
{
    auto made = std::make_unique<LedgerDialog>(stage.workspace());
    auto *table = made->findChild<QTableView *>(u"ledger"_s);
    Scene::Picture picture = shown(std::move(made), [table] { return table->model()->rowCount() > 0; });
    // The last but one changes a long text.
    table->selectRow(table->model()->rowCount() - 2);
    return picture;
}

Scene::Picture exporting(Stage &stage, const QString &path)
{
    auto made = std::make_unique<ExportDialog>(stage.workspace(), QList<RowId>{1, 2}, ListQuery(), 20,
                                               u"https://desk.example.com"_s);
    ExportDialog &dialog = *made;
    const auto *everything = dialog.findChild<QRadioButton *>(u"everything"_s);
    Scene::Picture picture =
        shown(std::move(made), [everything] { return everything->text().contains(u'('); });
    if (path.isEmpty())
        return picture;
    dialog.findChild<QRadioButton *>(u"json"_s)->setChecked(true);
    dialog.exportTo(path);
    const auto *choices = dialog.findChild<QGroupBox *>();
    Scenes::await([choices] { return choices->isEnabled(); });
    return picture;
}

Scene::Picture importing(Stage &stage, const QByteArray &bytes)
{
    auto made = std::make_unique<ImportDialog>(stage.workspace(), u"https://desk.example.com"_s);
    ImportDialog &dialog = *made;
    Scene::Picture picture = shown(std::move(made));
    QTemporaryFile file;
    if (bytes.isEmpty() || !file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return picture;
    dialog.importFrom(file.fileName());
    const auto *status = dialog.findChild<PlainLabel *>(u"status"_s);
    Scenes::await([status] { return !status->fullText().endsWith(u'…'); });
    return picture;
}

Scene::Picture forget(Stage &stage, ForgetScope::Kind kind)
{
    auto made = std::make_unique<ForgetDialog>(stage.workspace(), stage.preferences(),
                                               QList<IncidentKey>{stage.key(30)});
    auto *group = made->findChild<QButtonGroup *>();
    auto *outlook = made->findChild<QPushButton *>(u"forget"_s);
    group->button(static_cast<int>(kind))->setChecked(true);
    return shown(std::move(made), [outlook] { return outlook->isEnabled(); });
}

Scene::Picture shortcuts(Stage &)
{
    auto *actions = new Actions;
    auto made = std::make_unique<ShortcutsDialog>(actions->all());
    actions->setParent(made.get());
    return shown(std::move(made));
}

Scene::Picture namePlace(Stage &stage, Field field, const QString &typed)
{
    auto made = std::make_unique<NamePlaceDialog>(stage.workspace().placeNames(), field,
                                                  u"1419220b-67cd-4a75-a3a3-54c6e1e90f3f"_s);
    auto *name = made->findChild<QLineEdit *>(u"name"_s);
    Scene::Picture picture = shown(std::move(made));
    name->setText(typed);
    return picture;
}

Scene::Picture openLink(const QString &text)
{
    return shown(std::make_unique<OpenLinkDialog>(WebLinks::in(text)));
}

Scene::Picture arrived(Stage &stage, const QString &typed)
{
    auto made =
        std::make_unique<ArrivedDialog>(stage.workspace(), stage.entry(OutboxEntry::State::Unknown).id);
    auto *line = made->findChild<QLineEdit *>(u"link"_s);
    Scene::Picture picture = shown(std::move(made));
    line->setText(typed);
    const auto *status = picture.owner->findChild<PlainLabel *>(u"status"_s);
    Scenes::await([status] { return !status->fullText().endsWith(u'…'); });
    return picture;
}

} // namespace

QList<Scene> Scenes::dialogs()
{
    using Guard = ResolveModel::Guard;
    return {
        {u"new-empty"_s, true, [](Stage &stage) { return newIncident(stage, [](NewIncidentDialog &) {}); }},
        {u"new-filled"_s, true,
         [](Stage &stage) {
             return newIncident(stage, [](NewIncidentDialog &dialog) { dialog.startFrom(printer()); });
         }},
        {u"new-wrong"_s, true, newWrong},
        {u"new-places"_s, true, newPlaces},
        {u"resolve-blocked"_s, true,
         [](Stage &stage) { return resolve(stage, 11, Guard::Resolvable, {}, {}); }},
        {u"resolve-ready"_s, true,
         [](Stage &stage) {
             return resolve(stage, 11, Guard::Resolvable, u"Completed Success"_s,
                            u"Rebuilt the profile; the mailbox is in step again."_s);
         }},
        {u"resolve-too-late"_s, true,
         [](Stage &stage) {
             return resolve(stage, 8, Guard::AlreadyClosed, u"Completed Success"_s,
                            u"Cleared the print queue and set the driver anew."_s);
         }},
        {u"bring-in"_s, true, [](Stage &stage) { return bringIn(stage, false); }},
        {u"bring-in-empty"_s, false,
         [](Stage &stage) {
             return shown(std::make_unique<BringInDialog>(stage.workspace(), stage.preferences()));
         }},
        {u"bring-in-done"_s, true, [](Stage &stage) { return bringIn(stage, true); }},
        {u"conflict"_s, true, [](Stage &stage) { return conflict(stage, {}); }},
        {u"conflict-text"_s, true,
         [](Stage &stage) {
             return conflict(stage, {Qt::Key_Right, Qt::Key_Return, Qt::Key_Plus});
         }},
        {u"conflict-meeting"_s, true,
         [](Stage &stage) {
             return conflict(stage, {Qt::Key_Right, Qt::Key_Return, Qt::Key_Plus, Qt::Key_Return});
         }},
        {u"settings"_s, false,
         [](Stage &stage) {
             return shown(std::make_unique<SettingsDialog>(stage.preferences(), stage.workspace()));
         }},
        {u"about"_s, false, [](Stage &) { return shown(std::make_unique<AboutDialog>()); }},
        {u"shortcuts"_s, false, shortcuts},
        {u"compare"_s, true, compare},
        {u"ledger"_s, true, ledger},
        {u"export"_s, true, [](Stage &stage) { return exporting(stage, {}); }},
        {u"import"_s, true, [](Stage &stage) { return importing(stage, {}); }},
        {u"import-broken"_s, true,
         [](Stage &stage) {
             return importing(
                 stage,
                 R"({"format":"incident-console","formatVersion":1,"incidents":[{"incident":null},
{"incident":{"sessionId":"6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d"}},
{"incident":{"incidentName":"A printer without an id"}}]})");
         }},
        {u"export-failed"_s, true,
         [](Stage &stage) { return exporting(stage, u"/nowhere/incidents.json"_s); }},
        {u"forget-selected"_s, true,
         [](Stage &stage) { return forget(stage, ForgetScope::Kind::Incidents); }},
        {u"forget-everything"_s, true,
         [](Stage &stage) { return forget(stage, ForgetScope::Kind::Everything); }},
        {u"arrived"_s, true, [](Stage &stage) { return arrived(stage, {}); }},
        {u"arrived-unknown"_s, true, [](Stage &stage) { return arrived(stage, u"IM-987654"_s); }},
        {u"arrived-found"_s, true, [](Stage &stage) { return arrived(stage, stage.key(11)); }},
        {u"name-location"_s, false,
         [](Stage &stage) { return namePlace(stage, Field::AffectedLocationId, {}); }},
        {u"name-department-wrong"_s, false,
         [](Stage &stage) {
             return namePlace(stage, Field::AffectedDepartmentId, u"6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d"_s);
         }},
        {u"open-link"_s, false,
         [](Stage &) {
             return openLink(u"https://support.example.com/printers/third-floor?tray=left&page=2"_s);
         }},
        {u"open-link-several"_s, false,
         [](Stage &) {
             return openLink(u"https://support.example.com/printers http://desk/wiki/Blank_pages"_s);
         }},
        {u"open-link-doubtful"_s, false,
         [](Stage &) {
             return openLink(u"http://b\u0430nk.example/"_s + u"session/6b8f3da6/"_s.repeated(30));
         }},
        {u"open"_s, false, [](Stage &) { return shown(std::make_unique<OpenDialog>()); }},
    };
}
