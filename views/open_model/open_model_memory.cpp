#include "views/open_model/open_model_memory.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace espalier {

namespace {

constexpr int kept = 20;
constexpr const char* folderKey = "open_model/folder";
constexpr const char* modelsKey = "open_model/models";

QJsonArray entries() { return QJsonDocument::fromJson(QSettings().value(modelsKey).toString().toUtf8()).array(); }

RememberedModel fromJson(const QJsonObject& json)
{
    const auto text = [&](const char* key) { return json.value(QLatin1String(key)).toString(); };
    return {text("model"), text("data"), text("train"), text("input"), text("mean"), text("std")};
}

}  // namespace

QString OpenModelMemory::folder()
{
    const QString folder = QSettings().value(folderKey).toString();
    return folder.isEmpty() ? QDir::homePath() : folder;
}

void OpenModelMemory::setFolder(const QString& folder) { QSettings().setValue(folderKey, folder); }

std::optional<RememberedModel> OpenModelMemory::find(const QString& model)
{
    std::optional<RememberedModel> namesake;
    for (const QJsonValue& value : entries()) {
        const RememberedModel entry = fromJson(value.toObject());
        if (entry.model == model) return entry;
        if (!namesake && QFileInfo(entry.model).fileName() == QFileInfo(model).fileName()) namesake = entry;
    }
    return namesake;
}

void OpenModelMemory::remember(const RememberedModel& entry)
{
    QJsonArray all{QJsonObject{{"model", entry.model},
                               {"data", entry.data},
                               {"train", entry.train},
                               {"input", entry.input},
                               {"mean", entry.mean},
                               {"std", entry.std}}};
    for (const QJsonValue& value : entries())
        if (all.size() < kept && value.toObject().value("model").toString() != entry.model) all.append(value);
    QSettings().setValue(modelsKey, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

}  // namespace espalier
