#include "views/drop/dropped_file.h"

#include "views/words/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace espalier {

namespace {

DroppedFile::Kind kindOf(const QFileInfo& info)
{
    using Kind = DroppedFile::Kind;
    if (!info.exists()) return Kind::missing;
    if (info.isDir()) return Kind::folder;
    const QString suffix = info.suffix().toLower();
    if (suffix == QStringLiteral("espalier")) return Kind::workspace;
    if (suffix == QStringLiteral("json")) return Kind::plan;
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) return Kind::unknown;
    const QByteArray start = file.read(16);
    if (start.startsWith("SQLite format 3")) return Kind::workspace;
    // TorchScript is a zip archive. Old pickles are let through as well: the assistant says what is wrong with them.
    const bool modelName = QStringList{"pt", "pth", "ts", "jit", "torchscript"}.contains(suffix);
    return modelName || start.startsWith("PK\x03\x04") ? Kind::model : Kind::unknown;
}

}  // namespace

DroppedFile droppedFile(const QList<QUrl>& urls)
{
    if (urls.size() != 1) return {DroppedFile::Kind::several, {}};
    if (!urls.first().isLocalFile()) return {DroppedFile::Kind::remote, {}};
    const QFileInfo info(urls.first().toLocalFile());
    return {kindOf(info), info.absoluteFilePath()};
}

QString dropWords(const DroppedFile& dropped)
{
    const QFileInfo info(dropped.file);
    switch (dropped.kind) {
        case DroppedFile::Kind::workspace:
            return tr("Open the workspace %1").arg(info.completeBaseName());
        case DroppedFile::Kind::model:
            return tr("Open the model %1").arg(info.fileName());
        case DroppedFile::Kind::plan:
            return tr("Load the plan %1").arg(info.completeBaseName());
        case DroppedFile::Kind::several:
            return tr("One file at a time, please: a model, a workspace or a plan.");
        case DroppedFile::Kind::folder:
            return tr("%1 is a folder. Drop a model, a workspace or a plan.").arg(info.fileName());
        case DroppedFile::Kind::remote:
            return tr("Only files on this computer can be opened. Save it here first.");
        case DroppedFile::Kind::missing:
            return tr("%1 is not there any more.").arg(info.fileName());
        case DroppedFile::Kind::unknown:
            return tr("%1 is neither a TorchScript model, nor a workspace, nor a plan.").arg(info.fileName());
    }
    return {};
}

}  // namespace espalier
