// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/OpenLinkDialog.h"

#include "ui/LinkOpener.h"
#include "ui/Wording.h"
#include "ui/widgets/GrowToFit.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/NoteLine.h"
#include "ui/widgets/PlainLabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OpenLinkDialog::OpenLinkDialog(const QList<WebLink> &links, QWidget *parent)
    : QDialog(parent)
    , m_links(links)
    , m_intro(new PlainLabel(this))
    , m_listLabel(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_hostLabel(new QLabel(this))
    , m_host(new PlainLabel(this))
    , m_addressLabel(new QLabel(this))
    , m_address(new GrowingTextEdit(this))
    , m_unencrypted(new NoteLine(u"dialog-warning"_s, this))
    , m_otherLetters(new NoteLine(u"dialog-warning"_s, this))
    , m_fault(new NoteLine(u"dialog-error"_s, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build();
    fillList();
    retranslate();
    resize(fontMetrics().averageCharWidth() * 76, sizeHint().height());
    if (m_links.size() > 1)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void OpenLinkDialog::build()
{
    m_list->setObjectName(u"links"_s);
    m_list->installEventFilter(this);
    m_host->setObjectName(u"host"_s);
    m_address->setObjectName(u"address"_s);
    m_fault->setObjectName(u"fault"_s);
    m_unencrypted->setObjectName(u"unencrypted"_s);
    m_otherLetters->setObjectName(u"otherLetters"_s);
    QFont bold = font();
    bold.setBold(true);
    m_host->setFont(bold);
    m_address->setReadOnly(true);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_listLabel->setBuddy(m_list);
    m_addressLabel->setBuddy(m_address);

    auto *form = new QFormLayout;
    form->addRow(m_hostLabel, m_host);
    form->addRow(m_addressLabel, m_address);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(m_listLabel);
    layout->addWidget(m_list);
    layout->addLayout(form);
    layout->addWidget(m_unencrypted);
    layout->addWidget(m_otherLetters);
    layout->addWidget(m_fault);
    layout->addStretch();
    buildButtons();
    connect(m_list, &QListWidget::currentRowChanged, this, &OpenLinkDialog::showChosen);
}

void OpenLinkDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_open->setObjectName(u"open"_s);
    m_open->installEventFilter(this);
    m_copy->setObjectName(u"copy"_s);
    m_cancel->setObjectName(u"cancel"_s);
    // Enter without a look at the address must not open it.
    m_cancel->setDefault(true);
    layout()->addWidget(buttons);
    connect(m_open, &QPushButton::clicked, this, &OpenLinkDialog::openChosen);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(chosen().address()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &OpenLinkDialog::reject);
}

void OpenLinkDialog::fillList()
{
    constexpr int longestRow = 64;
    constexpr qsizetype mostRows = 8;
    for (const WebLink &link : std::as_const(m_links))
        m_list->addItem(Wording::oneLine(link.address(), longestRow));
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * static_cast<int>(qMin(m_links.size(), mostRows))
                           + 2 * m_list->frameWidth());
    m_list->setVisible(m_links.size() > 1);
    m_listLabel->setVisible(m_links.size() > 1);
}

const WebLink &OpenLinkDialog::chosen() const
{
    return m_links.at(qMax(m_list->currentRow(), 0));
}

bool OpenLinkDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto &press = static_cast<const QKeyEvent &>(*event);
    const bool isEnter = press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter;
    if (isEnter && watched == m_list) {
        // Enter chooses here; it takes another one to open.
        m_open->setFocus(Qt::OtherFocusReason);
        return true;
    }
    // A key that is held down is not another one.
    return (isEnter && press.isAutoRepeat()) || QDialog::eventFilter(watched, event);
}

void OpenLinkDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    // How many lines the address needs is known when it has a width.
    m_address->updateGeometry();
    growToFit(this);
}

void OpenLinkDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_open)
        retranslate();
}

void OpenLinkDialog::showChosen()
{
    const WebLink &link = chosen();
    m_host->setText(link.host());
    m_host->setAccessibleName(tr("Host: %1").arg(link.host()));
    m_address->setText(link.address());
    m_unencrypted->setText(link.isEncrypted() ? QString() : tr("This address is not encrypted."));
    m_otherLetters->setText(
        link.host().contains("xn--"_L1) ? tr(
            "The name of the host has letters that may look like others. It is shown in its technical form.")
                                        : QString());
    m_fault->setText({});
    const QStringList parts{m_intro->fullText(), m_host->accessibleName(), m_unencrypted->text(),
                            m_otherLetters->text()};
    setAccessibleDescription(parts.join(u' ').trimmed());
    growToFit(this);
}

void OpenLinkDialog::openChosen()
{
    if (LinkOpener::open(chosen().url)) {
        accept();
        return;
    }
    m_fault->setText(tr("No browser could be opened. Copy the address to open it elsewhere."));
    growToFit(this);
}

void OpenLinkDialog::retranslate()
{
    setWindowTitle(tr("Open Link"));
    m_intro->setText(
        tr("This link comes from the incident's text. Open it only if you trust where it leads."));
    m_listLabel->setText(tr("&Links of this incident"));
    m_list->setAccessibleName(tr("Links of this incident"));
    m_hostLabel->setText(tr("Host"));
    m_addressLabel->setText(tr("&Whole address"));
    m_open->setText(tr("&Open in Browser"));
    m_copy->setText(tr("Copy &Address"));
    m_cancel->setText(tr("&Cancel"));
    showChosen();
}
