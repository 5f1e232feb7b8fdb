#include "views/start/preview_files.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace espalier {

namespace {

/// Raised when previews look different, so that old ones are drawn again.
constexpr int version = 1;

QJsonArray toJson(const Interval& interval) { return {interval[0], interval[1]}; }

Interval intervalFrom(const QJsonValue& json)
{
    return {json.toArray().at(0).toDouble(), json.toArray().at(1).toDouble()};
}

bool save(const QString& name, const QImage& image)
{
    if (image.isNull()) {
        QFile::remove(name);
        return true;
    }
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.commit();
}

QImage load(const QString& name)
{
    QImage image(name);
    if (!image.isNull()) image.setDevicePixelRatio(double(image.width()) / thumbnailSize.width());
    return image;
}

}  // namespace

PreviewFiles::PreviewFiles(const QString& folder, const QString& workspace)
{
    const QByteArray hash = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha1).toHex();
    const QString base = QDir(folder).filePath(QString::fromLatin1(hash));
    facts = base + QStringLiteral(".json");
    light = base + QStringLiteral(".light.png");
    dark = base + QStringLiteral(".dark.png");
    const QFileInfo info(workspace);
    stamp = QStringLiteral("%1 %2").arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size());
}

std::optional<WorkspacePreview> readPreview(const PreviewFiles& files)
{
    QFile file(files.facts);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json["version"].toInt() != version || json["stamp"].toString() != files.stamp) return {};
    WorkspacePreview preview;
    preview.experiments = json["experiments"].toInt();
    preview.unfinishedJobs = json["unfinished"].toInt();
    if (const QJsonObject best = json["best"].toObject(); !best.isEmpty())
        preview.best = BestTrade{best["accuracy"].toDouble(), intervalFrom(best["accuracy_ci95"]),
                                 best["ratio"].toDouble(), intervalFrom(best["ratio_ci95"])};
    preview.light = load(files.light);
    preview.dark = load(files.dark);
    if (json["drawn"].toBool() && (preview.light.isNull() || preview.dark.isNull())) return {};
    return preview;
}

void writePreview(const PreviewFiles& files, const WorkspacePreview& preview)
{
    if (!QDir().mkpath(QFileInfo(files.facts).path())) return;
    if (!save(files.light, preview.light) || !save(files.dark, preview.dark)) return;
    QJsonObject json{{"version", version},
                     {"stamp", files.stamp},
                     {"experiments", preview.experiments},
                     {"unfinished", preview.unfinishedJobs},
                     {"drawn", !preview.light.isNull()}};
    if (const auto& best = preview.best)
        json["best"] = QJsonObject{{"accuracy", best->accuracy},
                                   {"accuracy_ci95", toJson(best->accuracyInterval)},
                                   {"ratio", best->ratio},
                                   {"ratio_ci95", toJson(best->ratioInterval)}};
    QSaveFile file(files.facts);  // last: without it the pictures are nothing
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0) file.commit();
}

}  // namespace espalier
