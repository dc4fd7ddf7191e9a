// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/NamePlaceDialog.h"

#include "ui/Wording.h"
#include "ui/widgets/GrowToFit.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/PlainLabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NamePlaceDialog::NamePlaceDialog(PlaceNames &names, Incident::Field field, const QString &id, QWidget *parent)
    : QDialog(parent)
    , m_names(names)
    , m_field(field)
    , m_id(id)
    , m_intro(new PlainLabel(this))
    , m_idLabel(new QLabel(this))
    , m_idLine(new QLineEdit(id, this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(names.name(field, id), this))
    , m_problem(new NoteLine(u"dialog-error"_s, this))
{
    setWindowModality(Qt::WindowModal);
    build();
    connect(m_name, &QLineEdit::textChanged, this, &NamePlaceDialog::showState);
    connect(m_remove, &QPushButton::clicked, this, [this] { save({}); });
    retranslate();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void NamePlaceDialog::build()
{
    auto *buttons = new QDialogButtonBox(this);
    m_remove = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setAutoDefault(false);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(static_cast<int>(PlaceNames::longestName) + 1);
    constexpr int letters = 44; // A GUID and some room.
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    m_idLine->setReadOnly(true);
    m_idLine->setFrame(false);
    QPalette quiet;
    quiet.setColor(QPalette::Base, palette().color(QPalette::Window));
    m_idLine->setPalette(quiet);
    m_intro->setWordWrap(true);
    m_nameLabel->setBuddy(m_name);
    m_idLabel->setBuddy(m_idLine);

    auto *form = new QFormLayout;
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_idLabel, m_idLine);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setTabOrder(m_name, m_idLine);
    connect(buttons, &QDialogButtonBox::accepted, this, &NamePlaceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NamePlaceDialog::reject);
}

void NamePlaceDialog::accept()
{
    if (m_save->isEnabled())
        save(m_name->text());
}

void NamePlaceDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_save)
        retranslate();
}

void NamePlaceDialog::save(const QString &name)
{
    m_saving = true;
    showState();
    m_names.setName(m_field, m_id, name)
        .then(this,
              [this](const Result<void> &saved) {
                  m_saving = false;
                  showState();
                  if (saved) {
                      QDialog::accept();
                      return;
                  }
                  m_problem->setText(tr("The name could not be kept. %1").arg(Wording::error(saved.error())));
                  growToFit(this);
              })
        .onCanceled(this, [this] {
            m_saving = false;
            showState();
        });
}

void NamePlaceDialog::showState()
{
    const QString fault = faultText();
    const bool isNamed = !m_names.name(m_field, m_id).isEmpty();
    const bool isEmpty = m_name->text().trimmed().isEmpty();
    m_problem->setText(fault);
    m_save->setEnabled(!m_saving && fault.isEmpty() && !isEmpty);
    m_save->setToolTip(isEmpty ? tr("A name is needed.") : fault);
    m_save->setAccessibleDescription(m_save->toolTip());
    m_remove->setEnabled(!m_saving && isNamed);
    m_remove->setToolTip(isNamed ? QString() : tr("It has no name yet."));
    m_remove->setAccessibleDescription(m_remove->toolTip());
    if (!fault.isEmpty())
        growToFit(this);
}

void NamePlaceDialog::retranslate()
{
    setWindowTitle(isLocation() ? tr("Name this location") : tr("Name this department"));
    m_intro->setText(isLocation()
                         ? tr("The server knows locations by their ids only. The name is kept on this "
                              "computer; the server gets the id.")
                         : tr("The server knows departments by their ids only. The name is kept on this "
                              "computer; the server gets the id."));
    m_nameLabel->setText(tr("&Name"));
    m_idLabel->setText(tr("&Id"));
    //: Button: the location or department goes by its id again.
    m_remove->setText(tr("&Remove name"));
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("&Cancel"));
    showState();
}

QString NamePlaceDialog::faultText() const
{
    const auto fault = m_names.fault(m_field, m_id, m_name->text());
    if (!fault)
        return {};
    switch (*fault) {
    case PlaceNames::Fault::NoPlace:
        return tr("Only an id can be given a name.");
    case PlaceNames::Fault::TooLong:
        return tr("A name has at most %1 characters.").arg(PlaceNames::longestName);
    case PlaceNames::Fault::LooksLikeAnId:
        return tr("A name must not look like an id.");
    case PlaceNames::Fault::Taken:
        return isLocation() ? tr("Another location has this name already.")
                            : tr("Another department has this name already.");
    }
    return {};
}
