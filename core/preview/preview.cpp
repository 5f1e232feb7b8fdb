#include "core/preview/preview.h"

#include "core/base/json_figure.h"
#include "core/measure/statistics.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace espalier {

using nlohmann::json;

namespace {

json toJson(const ChannelStatistics& statistics)
{
    return {{"mean", statistics.mean}, {"std", statistics.std}, {"samples", statistics.samples}};
}

ChannelStatistics statisticsFrom(const json& json) { return {json.at("mean"), json.at("std"), json.at("samples")}; }

json toJson(const PreprocessingTrial& trial)
{
    json json = {{"name", trial.name},   {"mean", trial.mean}, {"std", trial.std},
                 {"right", trial.right}, {"n", trial.n},       {"ci95", trial.ci95()}};
    json["accuracy"] = finiteOrNull(trial.accuracy());
    return json;
}

PreprocessingTrial trialFrom(const json& json)
{
    return {json.at("name"),  json.at("mean"), json.at("std"),
            json.at("right"), json.at("n"),    json.at("n") == 0 || !json.at("accuracy").is_null()};
}

template <typename T>
json listOf(const std::vector<T>& values)
{
    json list = json::array();
    for (const T& value : values) list.push_back(toJson(value));
    return list;
}

void read(const json& json, Preview& preview)
{
    preview = {};
    preview.summary = json.at("summary").get<ModelSummary>();
    const auto& look = json.at("preview");
    preview.input = look.at("input").get<std::vector<std::int64_t>>();
    preview.inputFrom = look.at("input_from");
    preview.images = look.at("images");
    if (const auto files = look.find("files"); files != look.end())
        preview.files =
            ImageFacts{files->at("smallest"), files->at("largest"), files->at("grey"), files->at("looked_at")};
    preview.samples = look.at("samples");
    preview.labelsPresent = look.at("labels_present");
    preview.classNames = look.at("class_names").get<std::vector<std::string>>();
    preview.measured = statisticsFrom(look.at("measured"));
    preview.normalised = statisticsFrom(look.at("normalised"));
    for (const auto& trial : look.at("trials")) preview.trials.push_back(trialFrom(trial));
    preview.used = look.at("used");
    preview.labelCounts = look.at("label_counts").get<std::vector<std::int64_t>>();
    preview.predictionCounts = look.at("prediction_counts").get<std::vector<std::int64_t>>();
    preview.rightIfRelabelled = look.at("right_if_relabelled");
    preview.shown = look.at("shown").get<std::array<double, 2>>();
    preview.items = look.at("items").get<std::vector<PreviewItem>>();
    preview.issues = look.at("issues").get<std::vector<Issue>>();
    if (preview.used >= preview.trials.size()) throw Failure("job.protocol", "preview", {{"detail", "used"}});
}

}  // namespace

double PreprocessingTrial::accuracy() const
{
    if (!finite || n == 0) return std::numeric_limits<double>::quiet_NaN();
    return static_cast<double>(right) / static_cast<double>(n);
}

Interval PreprocessingTrial::ci95() const { return wilson95(finite ? right : 0, n); }

void to_json(json& json, const PreviewItem& item)
{
    json = {{"index", item.index}, {"truth", item.truth}, {"prediction", item.prediction}};
    json["confidence"] = finiteOrNull(item.confidence);
    if (!item.seen.empty()) json["seen"] = item.seen;
    if (!item.plain.empty()) json["plain"] = item.plain;
    if (!item.values.empty()) json["values"] = item.values;
}

void from_json(const json& json, PreviewItem& item)
{
    item = {json.at("index"), json.at("truth"), json.at("prediction"), 0, {}, {}, {}};
    item.confidence = nullAsNan(json.at("confidence"));
    item.seen = json.value("seen", "");
    item.plain = json.value("plain", "");
    item.values = json.value("values", std::vector<double>());
}

void to_json(json& json, const Preview& preview)
{
    nlohmann::json look = {{"input", preview.input},
                           {"input_from", preview.inputFrom},
                           {"images", preview.images},
                           {"samples", preview.samples},
                           {"labels_present", preview.labelsPresent},
                           {"class_names", preview.classNames},
                           {"measured", toJson(preview.measured)},
                           {"normalised", toJson(preview.normalised)},
                           {"trials", listOf(preview.trials)},
                           {"used", preview.used},
                           {"label_counts", preview.labelCounts},
                           {"prediction_counts", preview.predictionCounts},
                           {"right_if_relabelled", preview.rightIfRelabelled},
                           {"shown", preview.shown},
                           {"items", preview.items},
                           {"issues", preview.issues}};
    if (preview.files)
        look["files"] = {{"smallest", preview.files->smallest},
                         {"largest", preview.files->largest},
                         {"grey", preview.files->grey},
                         {"looked_at", preview.files->files}};
    json = {{"summary", preview.summary}, {"preview", look}};
}

void from_json(const json& json, Preview& preview)
{
    try {
        read(json, preview);
    } catch (const nlohmann::json::exception& error) {
        throw Failure("job.protocol", "preview", {{"detail", error.what()}});
    }
}

std::string className(const Preview& preview, std::int64_t label)
{
    const auto at = static_cast<std::size_t>(label);
    return label >= 0 && at < preview.classNames.size() ? preview.classNames[at] : std::to_string(label);
}

}  // namespace espalier
