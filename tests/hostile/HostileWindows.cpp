// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/hostile/HostileWindows.h"

#include "models/items/ViewsModel.h"
#include "tests/hostile/Eye.h"
#include "tests/ui/WorkspaceFixture.h"
#include "ui/Wording.h"
#include "ui/detail/NewIncidentDialog.h"
#include "ui/dialogs/ArrivedDialog.h"
#include "ui/dialogs/BringInDialog.h"
#include "ui/dialogs/CertificateDialog.h"
#include "ui/dialogs/CompareDialog.h"
#include "ui/dialogs/ForgetDialog.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/NamePlaceDialog.h"
#include "ui/dialogs/ReloginSheet.h"
#include "ui/dialogs/SignInChecklist.h"
#include "ui/dialogs/SignInDialog.h"
#include "ui/list/ViewsPane.h"
#include "ui/overview/HeatMap.h"
#include "ui/overview/OverviewDialog.h"
#include "ui/palette/CommandModel.h"
#include "ui/palette/CommandPalette.h"
#include "ui/print/PrintDialog.h"
#include "ui/widgets/ClassificationBox.h"
#include "ui/widgets/ClassificationPopup.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/MessageBanner.h"
#include "ui/widgets/OpenLinkDialog.h"
#include "ui/widgets/TextLinks.h"
#include "ui/widgets/WholeText.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

//! \brief Everything that drops down, as if the person had opened it.
void lookAtPopups(QWidget &window, Eye &eye)
{
    const auto boxes = window.findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (!box->isVisible())
            continue;
        if (auto *tree = qobject_cast<ClassificationBox *>(box)) {
            tree->openPopup();
            eye.look(*tree->popup());
            tree->popup()->hide();
            continue;
        }
        box->showPopup();
        QApplication::processEvents();
        if (QWidget *popup = QApplication::activePopupWidget())
            eye.look(*popup);
        box->hidePopup();
    }
}

bool lookAtComparison(WorkspaceFixture &desk, const IncidentKey &key, Eye &eye)
{
    CompareDialog compare(desk.workspace, key);
    const auto *differences = compare.findChild<QTableWidget *>(u"differences"_s);
    compare.show();
    const bool stands = QTest::qWaitFor([differences] { return differences->rowCount() > 0; });
    eye.look(compare);
    return stands;
}

bool lookAtPaper(WorkspaceFixture &desk, const IncidentKey &key, const QString &text, Eye &eye)
{
    PrintDialog print(desk.workspace, {key, {1, 2}, {}, 2, text});
    eye.look(print);
    const QString path = desk.folder.filePath(key + u".pdf"_s);
    print.writePdf(path);
    return QTest::qWaitFor([&path] { return QFile::exists(path); });
}

void lookAtForms(WorkspaceFixture &desk, const Incident &incident, const QString &text, Eye &eye)
{
    NewIncidentDialog fresh(desk.workspace, desk.preferences);
    fresh.startFrom(incident);
    eye.look(fresh);
    lookAtPopups(fresh, eye);
    BringInDialog bringIn(desk.workspace, desk.preferences);
    bringIn.setText(text + u'\n' + incident.sessionId() + u' ' + text);
    eye.look(bringIn);
    ArrivedDialog arrived(desk.workspace, 0);
    arrived.findChild<QLineEdit *>(u"link"_s)->setText(text);
    eye.look(arrived);
    ForgetDialog forget(desk.workspace, desk.preferences, {incident.sessionId()});
    eye.look(forget);
    NamePlaceDialog place(desk.workspace.placeNames(), Incident::Field::AffectedLocationId, Samples::guid(1));
    place.findChild<QLineEdit *>(u"name"_s)->setText(text);
    eye.look(place);
}

bool lookAtImport(WorkspaceFixture &desk, const QString &text, Eye &eye)
{
    ImportDialog import(desk.workspace, text);
    const QString path = desk.folder.filePath(u"import.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return false;
    file.close();
    import.importFrom(path);
    eye.look(import);
    return true;
}

void lookAtAnswers(const QString &text, Eye &eye)
{
    ServiceError error = hostileRefusal(text);
    SignInDialog signIn;
    signIn.setAddress(text);
    signIn.setUser(text);
    signIn.findChild<SignInChecklist *>()->showFault(SignInProbe::Step::SignedIn, error);
    eye.look(signIn);
    ReloginSheet sheet(text, text);
    sheet.showError(error);
    eye.look(sheet);
    error.kind = ServiceError::Kind::CertificateRefused;
    error.certificate = QByteArray("0123456789abcdef").repeated(4);
    CertificateDialog certificate(text, error, {});
    eye.look(certificate);
    MessageBanner banner;
    banner.showMessage(Theme::Tone::Error, text, text);
    eye.look(banner);
    WholeText whole(text);
    eye.look(whole);
}

//! \brief Asks about the links of \a text and about one that ends in it, and never says yes.
void lookAtLinks(const QString &text, Eye &eye)
{
    const QString linked = u"https://desk.example/ http://desk.example/"_s + text;
    OpenLinkDialog links(WebLinks::in(linked));
    eye.look(links);
    GrowingTextEdit edit;
    new TextLinks(&edit);
    edit.setText(linked);
    eye.look(edit);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, edit.mapToGlobal(QPoint()));
    QApplication::sendEvent(&edit, &event);
    if (QWidget *menu = QApplication::activePopupWidget()) {
        eye.look(*menu);
        menu->close();
    }
}

void lookAtPalette(const QStringList &texts, Eye &eye)
{
    QWidget window;
    window.resize(1200, 900);
    window.show();
    QObject owner;
    QList<PaletteCommand> commands;
    for (const QString &text : texts)
        commands.append({new QAction(text, &owner), Wording::oneLine(text), text, text, text});
    CommandPalette palette(&window);
    palette.popUp(commands);
    eye.look(palette);
    palette.findChild<QLineEdit *>(u"command"_s)->setText(texts.constLast());
    eye.look(palette);
}

bool lookAtViews(WorkspaceFixture &desk, const QStringList &texts, Eye &eye)
{
    QList<SavedView> views;
    for (const QString &text : texts)
        views.append({0, text.left(SavedViews::longestName), {}, text.left(200), {}, {}});
    good(desk.workspace.savedViews().change([views](QList<SavedView> &all) { all = views; }));
    ViewsModel model(desk.workspace);
    ViewsPane pane(model);
    pane.resize(300, 1200);
    eye.look(pane);
    lookAtPalette(texts, eye);
    OverviewDialog overview(desk.workspace);
    const auto *heat = overview.findChild<HeatMap *>();
    overview.show();
    const bool stands = QTest::qWaitFor([heat] { return heat->model()->rowCount() > 0; });
    eye.look(overview);
    return stands;
}

} // namespace

ServiceError hostileRefusal(const QString &text)
{
    ServiceError error;
    error.kind = ServiceError::Kind::Rejected;
    error.outcome = ServiceError::Outcome::Refused;
    error.serverText = text;
    error.fieldTexts = {{text, {text}}};
    error.detail = text;
    return error;
}

bool lookAtWindows(WorkspaceFixture &desk, const QStringList &texts, Eye &eye)
{
    for (int i = 0; i < texts.size(); ++i) {
        std::fprintf(stderr, "windows with text %d\n", i);
        const IncidentKey key = Samples::guid(i + 1);
        const Incident incident = good(desk.workspace.store().record(key)).shown;
        lookAtForms(desk, incident, texts.at(i), eye);
        lookAtAnswers(texts.at(i), eye);
        lookAtLinks(texts.at(i), eye);
        if (!lookAtComparison(desk, key, eye) || !lookAtPaper(desk, key, texts.at(i), eye)
            || !lookAtImport(desk, texts.at(i), eye))
            return false;
    }
    return lookAtViews(desk, texts, eye);
}
