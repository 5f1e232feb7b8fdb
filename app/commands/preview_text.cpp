#include "app/commands/preview_text.h"

#include "app/commands/terminal.h"
#include "app/commands/text_table.h"
#include "core/base/atomic_file.h"
#include "views/words/messages.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/preview_words.h"
#include "views/words/tr.h"

#include <QByteArray>

#include <filesystem>
#include <nlohmann/json.hpp>

namespace espalier {

namespace {

using Align = TextTable::Align;

QStringList trialTable(const Preview& preview)
{
    TextTable table;
    table.addColumn(tr("preprocessing"));
    table.addColumn(tr("mean"));
    table.addColumn(tr("std"));
    table.addColumn(tr("right"), Align::right);
    table.addColumn(tr("accuracy"), Align::right);
    table.addColumn(QString());
    constexpr std::size_t most = 4;
    const auto values = [](const std::vector<double>& all) {
        return all.size() <= most ? valuesText(all) : tr("%1 values").arg(all.size());
    };
    for (std::size_t i = 0; i < preview.trials.size(); ++i) {
        const PreprocessingTrial& trial = preview.trials[i];
        table.addRow({preprocessingName(trial.name), values(trial.mean), values(trial.std),
                      tr("%1/%2").arg(trial.right).arg(trial.n), trialAccuracyText(trial),
                      i == preview.used ? tr("used") : QString()});
    }
    return table.lines();
}

QStringList itemTable(const Preview& preview)
{
    TextTable table;
    table.addColumn(tr("sample"), Align::right);
    table.addColumn(tr("predicted"));
    table.addColumn(tr("truth"));
    table.addColumn(QString());
    table.addColumn(tr("confidence"), Align::right);
    for (const PreviewItem& item : preview.items)
        table.addRow({countText(item.index), QString::fromStdString(className(preview, item.prediction)),
                      QString::fromStdString(className(preview, item.truth)),
                      item.prediction == item.truth ? tr("right") : tr("wrong"), percentText(item.confidence, 0)});
    return table.lines();
}

std::string fileName(const std::string& folder, const PreviewItem& item, const char* ending)
{
    return (std::filesystem::path(folder) / (std::to_string(item.index) + ending)).string();
}

}  // namespace

QStringList previewText(const Preview& preview)
{
    QStringList lines{
        tr("data           %1 samples, %2").arg(countText(preview.samples), classesText(preview)),
        tr("input          %1").arg(inputText(preview)),
    };
    const ChannelStatistics& measured = preview.measured;
    if (measured.mean.size() <= 4)
        lines << tr("measured       mean %1, deviation %2 (on %3 samples)")
                     .arg(valuesText(measured.mean), valuesText(measured.std), countText(measured.samples));
    lines << QString() << trialTable(preview) << QString() << itemTable(preview);
    for (const Issue& issue : preview.issues) lines << QString() << sentenceFor(issue);
    return lines;
}

nlohmann::ordered_json previewDocument(const Preview& preview, const std::string& pictures)
{
    nlohmann::json whole = preview;
    nlohmann::ordered_json document = nlohmann::json(whole.at("summary"));
    nlohmann::json look = std::move(whole.at("preview"));
    for (std::size_t i = 0; i < preview.items.size(); ++i) {
        nlohmann::json& item = look.at("items").at(i);
        for (const auto& [key, ending] : {std::pair{"seen", ".png"}, std::pair{"plain", ".plain.png"}}) {
            const bool written = item.contains(key) && !pictures.empty();
            item.erase(key);
            if (written) item[key] = fileName(pictures, preview.items[i], ending);
        }
    }
    nlohmann::ordered_json issues = nlohmann::ordered_json::array();
    for (const Issue& issue : preview.issues) issues.push_back(issueDocument(issue));
    document["preview"] = look;
    document["preview"]["issues"] = issues;
    return document;
}

void writePictures(const Preview& preview, const std::string& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) throw Failure("environment.unwritable_file", folder, {{"detail", error.message()}});
    const auto write = [&](const PreviewItem& item, const std::string& picture, const char* ending) {
        if (picture.empty()) return;
        const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(picture));
        writeFileAtomically(fileName(folder, item, ending), bytes.toStdString());
    };
    for (const PreviewItem& item : preview.items) {
        write(item, item.seen, ".png");
        write(item, item.plain, ".plain.png");
    }
}

}  // namespace espalier
