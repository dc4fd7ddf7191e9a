// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "tests/gallery/Scenes.h"
#include "tests/gallery/Stage.h"
#include "ui/dialogs/CertificateDialog.h"
#include "ui/dialogs/ReloginSheet.h"
#include "ui/dialogs/SignInChecklist.h"
#include "ui/dialogs/SignInDialog.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPushButton>

using namespace Qt::StringLiterals;

using Scenes::shown;
using Kind = ServiceError::Kind;
using Step = SignInProbe::Step;

namespace {

ServiceError fault(Kind kind, int status = 0)
{
    ServiceError error;
    error.kind = kind;
    error.outcome = ServiceError::Outcome::NotSent;
    error.httpStatus = status;
    error.detail = u"https://desk.example.com/ServiceDeskApi/api/authorization/token"_s;
    return error;
}

std::unique_ptr<SignInDialog> dialog(const QString &address)
{
    auto made = std::make_unique<SignInDialog>();
    made->setAddress(address);
    made->setUser(Stage::user());
    made->setRemember(true, true);
    return made;
}

Scene::Picture fresh(Stage &)
{
    auto made = std::make_unique<SignInDialog>();
    made->setRemember(false, true);
    return shown(std::move(made));
}

//! \brief Really tries at the embedded service, which takes its time.
Scene::Picture trying(Stage &stage)
{
    constexpr int slow = 3'000;
    stage.service().setLatency(slow);
    std::unique_ptr<SignInDialog> made = dialog(stage.service().address().toString());
    auto *password = made->findChild<QLineEdit *>(u"password"_s);
    auto *button = made->findChild<QPushButton *>(u"signIn"_s);
    password->setText(u"a wrong one"_s);
    Scene::Picture picture = shown(std::move(made));
    button->click();
    Scenes::await([password] { return !password->isEnabled(); });
    QCoreApplication::processEvents();
    stage.service().setLatency(0);
    return picture;
}

Scene::Picture wrongPassword(Stage &stage)
{
    std::unique_ptr<SignInDialog> made = dialog(stage.service().address().toString());
    made->findChild<QLineEdit *>(u"password"_s)->setText(u"a wrong one"_s);
    auto *button = made->findChild<QPushButton *>(u"signIn"_s);
    const auto *checklist = made->findChild<SignInChecklist *>();
    Scene::Picture picture = shown(std::move(made));
    button->click();
    Scenes::await([checklist] { return !checklist->faultText().isEmpty(); });
    return picture;
}

//! \brief The dialog after a try that stopped at \a step, for servers that cannot be had here.
Scene::Picture stopped(Step step, const ServiceError &error)
{
    std::unique_ptr<SignInDialog> made = dialog(u"desk.example.com"_s);
    made->findChild<QLineEdit *>(u"password"_s)->setText(u"a password"_s);
    auto *checklist = made->findChild<SignInChecklist *>();
    Scene::Picture picture = shown(std::move(made));
    const QMetaEnum steps = QMetaEnum::fromType<Step>();
    for (int i = 0; i < steps.keyCount() && steps.value(i) < static_cast<int>(step); ++i)
        checklist->setState(static_cast<Step>(steps.value(i)), SignInProbe::State::Passed);
    checklist->setState(step, SignInProbe::State::Failed);
    checklist->showFault(step, error);
    return picture;
}

Scene::Picture certificate(Kind kind, const QByteArray &trusted)
{
    ServiceError refusal = fault(kind);
    refusal.detail = u"The certificate is self-signed, and untrusted"_s;
    refusal.certificate = QByteArray("0123456789abcdef").repeated(4);
    return shown(std::make_unique<CertificateDialog>(u"desk.example.com"_s, refusal, trusted));
}

Scene::Picture sheet(const std::function<void(ReloginSheet &)> &prepare)
{
    auto made = std::make_unique<ReloginSheet>(Stage::user(), u"desk.example.com"_s);
    ReloginSheet &raw = *made;
    Scene::Picture picture = shown(std::move(made));
    prepare(raw);
    return picture;
}

} // namespace

QList<Scene> Scenes::signIns()
{
    const auto stop = [](Step step, Kind kind, int status = 0) {
        return [=](Stage &) { return stopped(step, fault(kind, status)); };
    };
    return {
        {u"sign-in"_s, false, fresh},
        {u"sign-in-trying"_s, false, trying},
        {u"sign-in-wrong-password"_s, false, wrongPassword},
        {u"sign-in-bad-address"_s, false, stop(Step::NameFound, Kind::BadAddress)},
        {u"sign-in-no-name"_s, false, stop(Step::NameFound, Kind::HostNotFound)},
        {u"sign-in-refused"_s, false, stop(Step::Reached, Kind::ConnectionRefused)},
        {u"sign-in-timed-out"_s, false, stop(Step::Reached, Kind::TimedOut)},
        {u"sign-in-certificate"_s, false, stop(Step::Certificate, Kind::CertificateRefused)},
        {u"sign-in-unencrypted"_s, false, stop(Step::Certificate, Kind::InsecureAddress)},
        {u"sign-in-wrong-path"_s, false, stop(Step::ApiFound, Kind::WrongPath, 404)},
        {u"sign-in-api-off"_s, false, stop(Step::ApiEnabled, Kind::ApiOffOrForbidden, 403)},
        {u"sign-in-server-fault"_s, false, stop(Step::SignedIn, Kind::ServerFault, 500)},
        {u"certificate"_s, false, [](Stage &) { return certificate(Kind::CertificateRefused, {}); }},
        {u"certificate-changed"_s, false,
         [](Stage &) { return certificate(Kind::CertificateChanged, QByteArray("89abcdef").repeated(8)); }},
        {u"relogin"_s, false, [](Stage &) { return sheet([](ReloginSheet &) {}); }},
        {u"relogin-wrong"_s, false,
         [](Stage &) {
             return sheet([](ReloginSheet &sheet) { sheet.showError(fault(Kind::WrongCredentials, 401)); });
         }},
    };
}
