// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/BringInFile.h"

#include "ui/Wording.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QStringList>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

template <typename Job> Future<BringInFinding> onWorker(Job job)
{
    auto promise = std::make_shared<QPromise<BringInFinding>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(job)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

void takeText(BringInFinding &finding, const QString &text)
{
    if (text.size() <= BringInFile::longestInField)
        finding.text = text;
    else
        finding.references = IncidentReferences::find(text);
}

BringInFinding readNow(const QString &path)
{
    const QFileInfo info(path);
    BringInFinding finding;
    finding.name = info.fileName();
    if (!info.isFile()) {
        finding.fault = info.exists() ? BringInFinding::Fault::NotAFile : BringInFinding::Fault::NotReadable;
        return finding;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        finding.fault = BringInFinding::Fault::NotReadable;
        return finding;
    }
    // One byte more than allowed tells a file that grew or lied about its size.
    const QByteArray bytes = file.read(BringInFile::largest + 1);
    if (bytes.size() > BringInFile::largest)
        finding.fault = BringInFinding::Fault::TooLarge;
    else if (file.error() != QFileDevice::NoError)
        finding.fault = BringInFinding::Fault::NotReadable;
    else
        takeText(finding, IncidentReferences::decode(bytes));
    return finding;
}

} // namespace

Future<BringInFinding> BringInFile::read(const QString &path)
{
    return onWorker([path] { return readNow(path); });
}

Future<BringInFinding> BringInFile::look(const QString &text)
{
    return onWorker([text] {
        BringInFinding finding;
        takeText(finding, text);
        return finding;
    });
}

QString BringInFile::asLines(const QList<IncidentReference> &references)
{
    QStringList lines;
    lines.reserve(references.size());
    for (const IncidentReference &reference : references)
        lines += (reference.number + u' ' + reference.guid).trimmed();
    return lines.join(u'\n');
}

QString BringInFile::words(const BringInFinding &finding)
{
    const QString name = Wording::oneLine(finding.name, 80);
    const int ids = static_cast<int>(finding.references.size());
    switch (finding.fault) {
    case BringInFinding::Fault::None:
        if (!finding.text.isEmpty())
            return {};
        return name.isEmpty()
            ? QCoreApplication::translate("BringInFile", "The long text is shown as its %n id(s).", nullptr,
                                          ids)
            : QCoreApplication::translate("BringInFile", "%1 is shown as its %n id(s).", nullptr, ids)
                  .arg(name);
    case BringInFinding::Fault::NotAFile:
        return QCoreApplication::translate("BringInFile", "%1 is not a file and was not opened.").arg(name);
    case BringInFinding::Fault::TooLarge:
        return QCoreApplication::translate(
                   "BringInFile", "%1 is larger than 20 MB and was not read. Split it into smaller files.")
            .arg(name);
    case BringInFinding::Fault::NotReadable:
        return QCoreApplication::translate(
                   "BringInFile", "%1 could not be read. Check that it exists and that you may open it.")
            .arg(name);
    }
    return {};
}
