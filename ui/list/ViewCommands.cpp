// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/list/ViewCommands.h"

#include "models/items/ViewsModel.h"
#include "ui/Wording.h"
#include "ui/dialogs/NameViewDialog.h"
#include "ui/list/IncidentListPane.h"
#include "ui/list/ViewsFile.h"
#include "ui/list/ViewsPane.h"
#include "ui/widgets/MessageBanner.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

ViewCommands::ViewCommands(SavedViews &views, ViewsPane &pane, IncidentListPane &list, MessageBanner &banner,
                           QActionGroup *group, QWidget *window)
    : QObject(window)
    , m_views(views)
    , m_pane(pane)
    , m_list(list)
    , m_banner(banner)
    , m_group(group)
    , m_window(window)
    , m_menu(new QMenu(window))
{
    build();
    fill();
    retranslate();
    connect(&m_views, &SavedViews::changed, this, &ViewCommands::fill);
    connect(&m_list, &IncidentListPane::savedViewShown, this, &ViewCommands::showChosen);
    connect(&m_pane, &ViewsPane::savedChosen, this, [this](qint64 id) {
        const auto view = m_views.find(id);
        if (view && id != m_list.savedView())
            m_list.showSaved(*view);
    });
}

void ViewCommands::build()
{
    const auto add = [this](const char *keys, auto deed) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence::fromString(QLatin1String(keys), QKeySequence::PortableText));
        // Del and F2 mean something else outside of the views.
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, deed);
        m_menu->addAction(action);
        return action;
    };
    m_rename = add("F2", &ViewCommands::rename);
    m_remove = add("Del", &ViewCommands::remove);
    m_up = add("Alt+Up", [this] { move(-1); });
    m_down = add("Alt+Down", [this] { move(1); });
    m_menu->addSeparator();
    m_export = add("", [this] { chooseFile(true); });
    m_import = add("", [this] { chooseFile(false); });
    m_menu->addSeparator();
    m_pane.addActions({m_rename, m_remove, m_up, m_down, m_export, m_import});
    m_pane.setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ViewCommands::fill()
{
    qDeleteAll(m_saved);
    m_saved.clear();
    constexpr int keys = 9;
    auto place = static_cast<int>(ViewsModel::views().size());
    for (const SavedView &view : m_views.all()) {
        QString name = Wording::oneLine(view.name);
        auto *action = new QAction(name.replace(u'&', u"&&"_s), this);
        action->setCheckable(true);
        if (++place <= keys)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(place)));
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = view.id] {
            if (const auto wanted = m_views.find(id))
                m_list.showSaved(*wanted);
        });
        m_menu->addAction(action);
        m_saved.append(action);
    }
    showChosen();
}

void ViewCommands::showChosen()
{
    const qint64 shown = m_list.savedView();
    for (qsizetype place = 0; place < m_saved.size(); ++place)
        m_saved.at(place)->setChecked(shown != 0 && m_views.all().at(place).id == shown);
    if (shown != 0)
        m_pane.setSaved(shown);
    updateActions();
}

void ViewCommands::updateActions()
{
    const bool isSaved = m_views.find(m_list.savedView()).has_value();
    for (QAction *action : {m_rename, m_remove, m_up, m_down})
        action->setEnabled(isSaved);
    m_export->setEnabled(!m_views.all().isEmpty());
}

QList<QAction *> ViewCommands::actions() const
{
    return QList<QAction *>{m_rename, m_remove, m_up, m_down, m_export, m_import} + m_saved;
}

void ViewCommands::save()
{
    const auto shown = m_views.find(m_list.savedView());
    auto *dialog = new NameViewDialog(m_views, shown ? shown->name : QString(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NameViewDialog::named, this, [this](const QString &name) {
        SavedView view = m_list.asView();
        view.name = name;
        keep(view);
    });
    dialog->open();
}

void ViewCommands::keep(const SavedView &view)
{
    m_views.save(view).then(this, [this, view](const Result<void> &done) {
        tellFault(done);
        if (const auto saved = m_views.named(view.name); saved && done)
            m_list.showSaved(*saved);
    });
}

void ViewCommands::rename()
{
    const auto shown = m_views.find(m_list.savedView());
    if (!shown)
        return;
    auto *dialog = new NameViewDialog(m_views, shown->name, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NameViewDialog::named, this, [this, view = *shown](const QString &name) {
        SavedView renamed = view;
        renamed.name = name;
        keep(renamed);
    });
    dialog->open();
}

void ViewCommands::remove()
{
    const auto shown = m_views.find(m_list.savedView());
    if (!shown)
        return;
    const qsizetype place = m_views.all().indexOf(*shown);
    // Else the list would jump to whichever view moves up into its place.
    m_list.setView(shown->within);
    m_views.remove(shown->id).then(this, [this, place, view = *shown](const Result<void> &done) {
        tellFault(done);
        if (!done)
            return;
        m_banner.showMessage(Theme::Tone::Information,
                             tr("The view “%1” is deleted.").arg(Wording::oneLine(view.name)));
        m_banner.addAction(tr("Undo"), this, [this, place, view] {
            m_banner.dismiss();
            m_views.bringBack(view, place).then(this, [this](const Result<QString> &name) {
                tellFault(name.map([](const QString &) {}));
                if (const auto back = name ? m_views.named(*name) : std::nullopt)
                    m_list.showSaved(*back);
            });
        });
    });
}

void ViewCommands::move(int by)
{
    m_views.move(m_list.savedView(), by).then(this, [this](const Result<void> &done) { tellFault(done); });
}

void ViewCommands::tellFault(const Result<void> &done)
{
    if (!done)
        m_banner.showMessage(Theme::Tone::Error, Wording::error(done.error()),
                             Wording::errorDetails(done.error()));
}

void ViewCommands::chooseFile(bool toWrite)
{
    auto *chooser =
        new QFileDialog(m_window, toWrite ? tr("Export the saved views") : tr("Import saved views"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(toWrite ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    chooser->setFileMode(toWrite ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Saved views (*.json)"), tr("All files (*)")});
    chooser->setDefaultSuffix(u"json"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this, toWrite](const QString &path) {
        if (toWrite)
            exportTo(path);
        else
            importFrom(path);
    });
    chooser->open();
}

void ViewCommands::exportTo(const QString &path)
{
    const QString name = Wording::oneLine(QFileInfo(path).fileName(), 80);
    ViewsFile::write(path, m_views.all()).then(this, [this, name](bool written) {
        if (written)
            m_banner.showMessage(Theme::Tone::Success, tr("The saved views are in the file “%1”.").arg(name));
        else
            m_banner.showMessage(Theme::Tone::Error,
                                 tr("The file “%1” could not be written. Choose another folder.").arg(name));
    });
}

void ViewCommands::importFrom(const QString &path)
{
    const QString name = Wording::oneLine(QFileInfo(path).fileName(), 80);
    ViewsFile::read(path).then(
        this, [this, name](const tl::expected<QList<SavedView>, ViewsFile::Fault> &views) {
            if (!views) {
                m_banner.showMessage(
                    Theme::Tone::Warning,
                    views.error() == ViewsFile::Fault::NotReadable
                        ? tr("The file “%1” could not be read.").arg(name)
                        : tr("The file “%1” holds no saved views. Nothing was changed.").arg(name));
                return;
            }
            m_views.merge(*views).then(this, [this](const Result<int> &added) {
                tellFault(added.map([](int) {}));
                if (added)
                    m_banner.showMessage(Theme::Tone::Success, tr("%n view(s) imported.", nullptr, *added));
            });
        });
}

void ViewCommands::retranslate()
{
    m_menu->setTitle(tr("Save&d Views"));
    m_rename->setText(tr("&Rename View…"));
    m_remove->setText(tr("&Delete View"));
    m_up->setText(tr("Move View &Up"));
    m_down->setText(tr("Move View D&own"));
    m_export->setText(tr("&Export Saved Views…"));
    m_import->setText(tr("&Import Saved Views…"));
}
