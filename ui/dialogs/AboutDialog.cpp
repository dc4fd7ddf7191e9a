// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/AboutDialog.h"

#include "ui/Icons.h"
#include "ui/widgets/PlainLabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QStyle>

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new PlainLabel(this))
    , m_facts(new PlainLabel(this))
    , m_honesty(new PlainLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    auto *icon = new QLabel(this);
    const int extent = style()->pixelMetric(QStyle::PM_LargeIconSize) * 2;
    icon->setPixmap(Icons::application().pixmap(QSize(extent, extent), devicePixelRatioF()));
    QFont strong = m_name->font();
    strong.setBold(true);
    strong.setPointSizeF(strong.pointSizeF() * 1.4);
    m_name->setFont(strong);
    for (PlainLabel *label : {m_name, m_facts, m_honesty}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_facts->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    auto *grid = new QGridLayout(this);
    grid->addWidget(icon, 0, 0, 3, 1, Qt::AlignTop);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_facts, 1, 1);
    grid->addWidget(m_honesty, 2, 1);
    grid->addWidget(m_buttons, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void AboutDialog::setKeychain(const QString &sentence)
{
    m_keychain = sentence;
    retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Incident Console"));
    m_name->setText(tr("Incident Console"));
    QStringList facts{
        tr("Version %1, for the incidents of ServiceDesk 8.5.").arg(QString::fromLatin1(CONSOLE_VERSION)),
        tr("Free software under the MIT licence, © 2026 The Incident Console authors."),
        tr("Runs with Qt %1.").arg(QString::fromLatin1(qVersion()))};
    if (!m_keychain.isEmpty())
        facts += m_keychain;
    m_facts->setText(facts.join(u'\n'));
    m_honesty->setText(tr("Counts, ages and changes are what this computer has seen: the server cannot list "
                          "incidents and does not tell who changed them or when."));
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
