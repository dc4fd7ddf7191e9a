// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/BringInDialog.h"

#include "models/items/Workspace.h"
#include "ui/Preferences.h"
#include "ui/Wording.h"
#include "ui/dialogs/BringInEdit.h"
#include "ui/dialogs/BringInFile.h"
#include "ui/dialogs/BringInPresenter.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TableLook.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BringInDialog::Private
{
public:
    Private(BringInDialog &dialog, Workspace &workspace, Preferences &store);

    void build();
    void connectAll();
    void retranslate();
    void refresh();
    void lookNow();
    void startOrStop();
    void runEnded();
    void chooseFile();
    void takeFiles(const QStringList &paths);
    void take(const BringInFinding &finding);
    void openRow(int row);
    [[nodiscard]] QString counts() const;

    BringInDialog &q;
    Preferences &preferences;
    BringInModel model;
    BringInPresenter presenter;
    QTimer pause;
    QLabel *label;
    BringInEdit *edit;
    PlainLabel *note;
    PlainLabel *count;
    QTableView *table;
    QProgressBar *progress;
    QPushButton *openFile;
    QPushButton *start;
    QPushButton *close;
    int looking = 0;
    bool hasRun = false;
};

BringInDialog::Private::Private(BringInDialog &dialog, Workspace &workspace, Preferences &store)
    : q(dialog)
    , preferences(store)
    , model(workspace)
    , label(new QLabel(&dialog))
    , edit(new BringInEdit(&dialog))
    , note(new PlainLabel(&dialog))
    , count(new PlainLabel(&dialog))
    , table(new QTableView(&dialog))
    , progress(new QProgressBar(&dialog))
    , openFile(new QPushButton(&dialog))
    , start(new QPushButton(&dialog))
    , close(new QPushButton(&dialog))
{
    presenter.setSourceModel(&model);
    pause.setSingleShot(true);
    pause.setInterval(150ms);
    build();
    connectAll();
    retranslate();
}

void BringInDialog::Private::build()
{
    edit->setObjectName(u"text"_s);
    table->setObjectName(u"results"_s);
    count->setObjectName(u"count"_s);
    note->setObjectName(u"note"_s);
    start->setObjectName(u"start"_s);
    label->setBuddy(edit);
    note->setWordWrap(true);
    note->hide();
    count->setWordWrap(true);
    table->setModel(&presenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    giveTableLook(table);
    table->horizontalHeader()->setSectionResizeMode(BringInModel::TitleColumn, QHeaderView::Stretch);
    table->setColumnWidth(BringInModel::FoundInColumn, q.fontMetrics().averageCharWidth() * 24);
    table->setColumnWidth(BringInModel::ResultColumn, q.fontMetrics().averageCharWidth() * 44);
    progress->hide();
    // Enter belongs to the table and the field; no button may catch it.
    for (QPushButton *button : {openFile, start, close})
        button->setAutoDefault(false);

    auto *above = new QWidget(&q);
    auto *aboveLayout = new QVBoxLayout(above);
    aboveLayout->setContentsMargins(0, 0, 0, 0);
    aboveLayout->addWidget(label);
    aboveLayout->addWidget(edit, 1);
    auto *splitter = new QSplitter(Qt::Vertical, &q);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(above);
    splitter->addWidget(table);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(openFile);
    buttons->addStretch(1);
    buttons->addWidget(start);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(&q);
    layout->addWidget(splitter, 1);
    layout->addWidget(note);
    layout->addWidget(count);
    layout->addWidget(progress);
    layout->addLayout(buttons);
    q.setAcceptDrops(true);
    const QFontMetrics metrics = q.fontMetrics();
    q.resize(metrics.averageCharWidth() * 120, metrics.lineSpacing() * 34);
    q.restoreGeometry(preferences.value(Preferences::Key::BringInSize).toByteArray());
}

void BringInDialog::Private::connectAll()
{
    QObject::connect(edit, &QPlainTextEdit::textChanged, &q, [this] {
        pause.start();
        refresh();
    });
    QObject::connect(edit, &BringInEdit::filesGiven, &q,
                     [this](const QStringList &paths) { takeFiles(paths); });
    QObject::connect(edit, &BringInEdit::longTextGiven, &q, [this](const QString &text) {
        ++looking;
        refresh();
        BringInFile::look(text).then(&q, [this](const BringInFinding &finding) { take(finding); });
    });
    QObject::connect(&pause, &QTimer::timeout, &q, [this] { lookNow(); });
    QObject::connect(&model, &BringInModel::foundChanged, &q, [this] { refresh(); });
    QObject::connect(&model, &BringInModel::progress, &q, [this](int done, int total) {
        progress->setMaximum(total);
        progress->setValue(done);
    });
    QObject::connect(&model, &BringInModel::finished, &q, [this] { runEnded(); });
    QObject::connect(openFile, &QPushButton::clicked, &q, [this] { chooseFile(); });
    QObject::connect(start, &QPushButton::clicked, &q, [this] { startOrStop(); });
    QObject::connect(close, &QPushButton::clicked, &q, &QDialog::close);
    QObject::connect(table, &QTableView::doubleClicked, &q,
                     [this](const QModelIndex &index) { openRow(index.row()); });
}

void BringInDialog::Private::retranslate()
{
    q.setWindowTitle(tr("Bring in incidents"));
    label->setText(tr("&Paste links, mail, CSV or ids; or drop files here"));
    table->setAccessibleName(tr("Incidents found and what became of each"));
    progress->setAccessibleName(tr("Progress of bringing in"));
    openFile->setText(tr("&Open file…"));
    close->setText(tr("&Close"));
    presenter.retranslate();
    refresh();
}

QString BringInDialog::Private::counts() const
{
    if (edit->document()->isEmpty())
        return tr(
            "Nothing is pasted yet. A portal link, an exported CSV or any text with incident ids will do.");
    const int unknown = model.unknownNumbers();
    const int incidents = model.found() - unknown;
    QString words = tr("%n incident(s) found", nullptr, incidents);
    if (const int here = model.alreadyHere())
        words += tr(", %n already here", nullptr, here);
    words += u'.';
    if (unknown > 0)
        words += u' '
            + tr("%n number(s) cannot be looked up: this computer has not met them, and the server finds "
                 "incidents by link or id only.",
                 nullptr, unknown);
    return words;
}

void BringInDialog::Private::refresh()
{
    const bool runs = model.isRunning();
    const bool isSettled = !pause.isActive() && looking == 0;
    edit->setReadOnly(runs);
    openFile->setEnabled(!runs);
    progress->setVisible(runs);
    start->setText(runs ? tr("&Stop") : tr("&Bring in"));
    const bool hasWork = model.found() > model.unknownNumbers();
    start->setEnabled(runs || (isSettled && hasWork && !hasRun));
    if (runs)
        count->setText(tr("Asking the server …"));
    else if (!isSettled)
        count->setText(tr("Looking for incidents …"));
    else
        count->setText(hasRun ? presenter.summary() : counts());
    // An empty table would ask for something that nobody has to do there.
    table->setVisible(model.found() > 0);
    count->setAccessibleName(count->fullText());
    start->setAccessibleDescription(start->isEnabled() ? QString() : count->fullText());
}

void BringInDialog::Private::lookNow()
{
    hasRun = false;
    model.setText(edit->toPlainText());
    refresh();
}

void BringInDialog::Private::startOrStop()
{
    if (model.isRunning()) {
        model.cancel();
    } else {
        progress->setMaximum(0);
        progress->setValue(0);
        model.start();
    }
    refresh();
}

void BringInDialog::Private::runEnded()
{
    hasRun = true;
    refresh();
    const QList<IncidentKey> arrived = model.arrived();
    for (int row = 0; row < presenter.rowCount(); ++row) {
        if (arrived.isEmpty() || presenter.keyToOpen(row) != arrived.first())
            continue;
        table->setCurrentIndex(presenter.index(row, BringInModel::NumberColumn));
        break;
    }
    if (arrived.isEmpty())
        return;
    // Enter then opens the only one, or the first of many.
    table->setFocus();
    count->setText(presenter.summary() + u' ' + tr("Press Enter on a line to open it."));
}

void BringInDialog::Private::chooseFile()
{
    auto *chooser = new QFileDialog(&q, tr("Open a file with incidents"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters({tr("Text and CSV (*.csv *.tsv *.txt *.eml *.htm *.html)"), tr("All files (*)")});
    QObject::connect(chooser, &QFileDialog::filesSelected, &q,
                     [this](const QStringList &paths) { takeFiles(paths); });
    chooser->open();
}

void BringInDialog::Private::takeFiles(const QStringList &paths)
{
    note->setText({});
    note->hide();
    for (const QString &path : paths) {
        ++looking;
        BringInFile::read(path).then(&q, [this](const BringInFinding &finding) { take(finding); });
    }
    refresh();
}

void BringInDialog::Private::take(const BringInFinding &finding)
{
    --looking;
    const QString text = finding.text.isEmpty() ? BringInFile::asLines(finding.references) : finding.text;
    if (!text.isEmpty() && !model.isRunning())
        edit->append(text);
    const QString words = BringInFile::words(finding);
    if (!words.isEmpty()) {
        note->setText(note->fullText().isEmpty() ? words : note->fullText() + u'\n' + words);
        note->show();
    }
    refresh();
}

void BringInDialog::Private::openRow(int row)
{
    const IncidentKey key = presenter.keyToOpen(row);
    if (!key.isEmpty())
        Q_EMIT q.openRequested(key);
}

BringInDialog::BringInDialog(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(*this, workspace, preferences))
{
    // Not before d stands: the layouts send events through the filter.
    d->table->installEventFilter(this);
}

BringInDialog::~BringInDialog() = default;

void BringInDialog::setText(const QString &text)
{
    if (d->model.isRunning())
        return;
    d->edit->clear();
    if (text.size() > BringInFile::longestInField)
        Q_EMIT d->edit->longTextGiven(text);
    else
        d->edit->setPlainText(text);
}

void BringInDialog::reject()
{
    if (d->model.isRunning())
        d->model.cancel();
    else
        QDialog::reject();
}

void BringInDialog::done(int result)
{
    d->model.cancel();
    d->preferences.set(Preferences::Key::BringInSize, saveGeometry());
    QDialog::done(result);
}

void BringInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

bool BringInDialog::eventFilter(QObject *watched, QEvent *event)
{
    // The type first: events of other kinds come while the parts are still being put together.
    if (event->type() == QEvent::KeyPress && watched == d->table) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            d->openRow(d->table->currentIndex().row());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void BringInDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!d->model.isRunning() && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void BringInDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (!paths.isEmpty())
        d->takeFiles(paths);
    else if (event->mimeData()->hasText())
        d->edit->append(event->mimeData()->text());
    event->acceptProposedAction();
}
