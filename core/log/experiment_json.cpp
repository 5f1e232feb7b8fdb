#include "core/log/experiment.h"
#include "core/log/figure_json.h"
#include "core/log/record_json.h"

#include <algorithm>

namespace espalier {

namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;
using figure_json::number;
using figure_json::numberFrom;
using figure_json::numberOr;
using figure_json::optionalNumber;
using figure_json::putIfMeasured;

OrderedJson samplesToJson(const Experiment& experiment)
{
    OrderedJson json = OrderedJson::object();
    for (const auto& [truth, sides] : experiment.samples)
        for (const auto& [side, samples] : sides) {
            OrderedJson& list = json[truth][side] = OrderedJson::array();
            for (const double sample : samples) list.push_back(number(sample));
        }
    return json;
}

void samplesFrom(const Json& json, Experiment& experiment)
{
    for (const auto& [truth, sides] : json.items())
        for (const auto& [side, samples] : sides.items()) {
            std::vector<double>& list = experiment.samples[truth][side];
            for (const Json& sample : samples) list.push_back(numberFrom(sample));
        }
}

std::vector<std::string> ruleOrder(const Plan& plan)
{
    std::vector<std::string> order;
    for (const auto& [glob, rule] : plan.rules) order.push_back(glob);
    return order;
}

/// In a plan a later rule wins, but most JSON readers (nlohmann::json too) sort or shuffle an object's keys. Where the
/// order is not the sorted one it is given apart.
void putPlan(OrderedJson& json, const Plan& plan)
{
    json["plan"] = planToJson(plan);
    const auto order = ruleOrder(plan);
    if (!std::is_sorted(order.begin(), order.end())) json["plan_order"] = order;
}

Plan planFrom(const Json& json)
{
    Plan plan = planFromJson(OrderedJson(json.at("plan")));
    if (!json.contains("plan_order")) return plan;
    const auto order = json.at("plan_order").get<std::vector<std::string>>();
    const auto place = [&order](const auto& rule) {
        return std::find(order.begin(), order.end(), rule.first) - order.begin();
    };
    std::stable_sort(plan.rules.begin(), plan.rules.end(),
                     [&place](const auto& a, const auto& b) { return place(a) < place(b); });
    return plan;
}

/// True where a zero in the sparsity record is a finding and not a gap.
bool wasPruned(const Experiment& experiment) { return experiment.status == "done" || experiment.status == "diverged"; }

void putMeasured(OrderedJson& json, const Experiment& experiment)
{
    if (experiment.accuracy != AccuracyRecord()) json["accuracy"] = record_json::accuracyToJson(experiment.accuracy);
    if (wasPruned(experiment) || experiment.sparsity != SparsityRecord())
        json["sparsity"] = record_json::sparsityToJson(experiment.sparsity);
    if (!experiment.latency.empty() || experiment.batch != 1 || experiment.threads != 1)
        json["latency"] = record_json::latencyToJson(experiment);
    if (experiment.memory != MemoryRecord()) json["memory"] = record_json::memoryToJson(experiment.memory);
    json["checks"] = OrderedJson::object();
    putIfMeasured(json["checks"], "compacted_vs_masked_max_abs", experiment.compactedVsMaskedMaxAbs);
    putIfMeasured(json["checks"], "sparse_vs_masked_max_relative", experiment.sparseVsMaskedMaxRelative);
    json["layers"] = OrderedJson::array();
    for (const LayerResult& layer : experiment.layers) json["layers"].push_back(record_json::layerToJson(layer));
}

void measuredFrom(const Json& json, Experiment& experiment)
{
    if (json.contains("accuracy")) experiment.accuracy = record_json::accuracyFrom(json.at("accuracy"));
    if (json.contains("sparsity")) experiment.sparsity = record_json::sparsityFrom(json.at("sparsity"));
    if (json.contains("latency")) record_json::latencyFrom(json.at("latency"), experiment);
    if (json.contains("memory")) experiment.memory = record_json::memoryFrom(json.at("memory"));
    if (json.contains("checks")) {
        experiment.compactedVsMaskedMaxAbs = optionalNumber(json.at("checks"), "compacted_vs_masked_max_abs");
        experiment.sparseVsMaskedMaxRelative = optionalNumber(json.at("checks"), "sparse_vs_masked_max_relative");
    }
    for (const Json& layer : json.value("layers", Json::array()))
        experiment.layers.push_back(record_json::layerFrom(layer));
    if (json.contains("samples")) samplesFrom(json.at("samples"), experiment);
}

void putHistory(OrderedJson& json, const Experiment& experiment)
{
    json["baseline"] = experiment.baseline;
    json["created"] = experiment.created;
    json["recovery"] = OrderedJson::array();
    for (const RecoveredStep& step : experiment.recovery)
        json["recovery"].push_back(
            {{"step", step.step}, {"before", number(step.before)}, {"after", number(step.after)}});
    json["training"] = OrderedJson::array();
    for (const TrainingPoint& point : experiment.training) json["training"].push_back(OrderedJson(Json(point)));
    json["artifacts"] = OrderedJson::array();
    for (const Artifact& artifact : experiment.artifacts)
        json["artifacts"].push_back({{"role", artifact.role}, {"sha256", artifact.sha256}, {"bytes", artifact.bytes}});
    json["issues"] = OrderedJson::array();
    for (const Issue& issue : experiment.issues) json["issues"].push_back(OrderedJson(Json(issue)));
    json["key"] = experiment.key;
}

void putCuration(OrderedJson& json, const Experiment& experiment)
{
    if (!experiment.note.empty()) json["note"] = experiment.note;
    if (!experiment.tags.empty()) json["tags"] = experiment.tags;
    if (experiment.trashed) json["trashed"] = true;
    if (!experiment.parent.empty()) json["parent"] = experiment.parent;
}

void curationFrom(const Json& json, Experiment& experiment)
{
    experiment.note = json.value("note", std::string());
    experiment.tags = json.value("tags", std::vector<std::string>());
    experiment.trashed = json.value("trashed", false);
    experiment.parent = json.value("parent", std::string());
}

void historyFrom(const Json& json, Experiment& experiment)
{
    experiment.baseline = json.value("baseline", false);
    experiment.created = json.value("created", std::string());
    for (const Json& step : json.value("recovery", Json::array()))
        experiment.recovery.push_back({step.at("step"), numberFrom(step.at("before")), numberFrom(step.at("after"))});
    experiment.training = json.value("training", std::vector<TrainingPoint>());
    for (const Json& artifact : json.value("artifacts", Json::array()))
        experiment.artifacts.push_back({artifact.at("role"), artifact.at("sha256"), artifact.at("bytes")});
    experiment.issues = json.value("issues", std::vector<Issue>());
    experiment.key = json.value("key", std::string());
}

}  // namespace

OrderedJson experimentToJson(const Experiment& experiment, bool withSamples)
{
    OrderedJson json = {{"id", experiment.id}, {"name", experiment.name}};
    putPlan(json, experiment.plan);
    json["status"] = experiment.status;
    putMeasured(json, experiment);
    json["hashes"] = experiment.hashes;
    json["environment"] = experiment.environment;
    json["seconds"] = number(experiment.seconds);
    putHistory(json, experiment);
    putCuration(json, experiment);
    if (withSamples) json["samples"] = samplesToJson(experiment);
    return json;
}

Experiment experimentFromJson(const Json& json)
{
    try {
        Experiment experiment;
        experiment.id = json.at("id");
        experiment.name = json.at("name");
        experiment.plan = planFrom(json);
        experiment.status = json.at("status");
        measuredFrom(json, experiment);
        experiment.hashes = json.value("hashes", std::map<std::string, std::string>());
        experiment.environment = json.value("environment", std::map<std::string, std::string>());
        experiment.seconds = numberOr(json, "seconds", 0.0);
        historyFrom(json, experiment);
        curationFrom(json, experiment);
        return experiment;
    } catch (const Json::exception& error) {
        throw Failure("job.bad_result", "", {{"detail", error.what()}});
    }
}

}  // namespace espalier
