#include "core/log/experiment.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace espalier {

namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

OrderedJson number(double value) { return std::isfinite(value) ? OrderedJson(value) : OrderedJson(nullptr); }

double numberFrom(const Json& json)
{
    return json.is_null() ? std::numeric_limits<double>::quiet_NaN() : json.get<double>();
}

template <typename T>
void putIfMeasured(OrderedJson& json, const char* key, const std::optional<T>& value)
{
    if (!value) return;
    if constexpr (std::is_floating_point_v<T>)
        json[key] = number(*value);
    else
        json[key] = *value;
}

std::optional<double> optionalNumber(const Json& json, const char* key)
{
    if (!json.is_object()) throw Failure("job.bad_result", key, {{"found", json.type_name()}});
    const auto found = json.find(key);
    if (found == json.end()) return {};
    return numberFrom(*found);
}

double numberOr(const Json& json, const char* key, double fallback)
{
    return optionalNumber(json, key).value_or(fallback);
}

OrderedJson intervalToJson(const Interval& interval)
{
    return OrderedJson::array({number(interval[0]), number(interval[1])});
}

Interval intervalFrom(const Json& json) { return {numberFrom(json.at(0)), numberFrom(json.at(1))}; }

OrderedJson accuracyToJson(const AccuracyRecord& accuracy)
{
    OrderedJson json = {{"dense", number(accuracy.dense)}};
    putIfMeasured(json, "pruned", accuracy.pruned);
    putIfMeasured(json, "recovered", accuracy.recovered);
    json["n"] = accuracy.n;
    json["ci95"] = intervalToJson(accuracy.ci95);
    return json;
}

AccuracyRecord accuracyFrom(const Json& json)
{
    AccuracyRecord accuracy;
    accuracy.dense = numberFrom(json.at("dense"));
    accuracy.pruned = optionalNumber(json, "pruned");
    accuracy.recovered = optionalNumber(json, "recovered");
    accuracy.n = json.at("n");
    accuracy.ci95 = intervalFrom(json.at("ci95"));
    return accuracy;
}

OrderedJson sparsityToJson(const SparsityRecord& sparsity)
{
    OrderedJson json = OrderedJson::object();
    putIfMeasured(json, "requested", sparsity.requested);
    json["weights"] = number(sparsity.weights);
    json["prunable_weights"] = number(sparsity.prunableWeights);
    json["macs"] = number(sparsity.macs);
    return json;
}

SparsityRecord sparsityFrom(const Json& json)
{
    SparsityRecord sparsity;
    sparsity.requested = optionalNumber(json, "requested");
    sparsity.weights = numberFrom(json.at("weights"));
    sparsity.prunableWeights = numberFrom(json.at("prunable_weights"));
    sparsity.macs = numberFrom(json.at("macs"));
    return sparsity;
}

OrderedJson latencyToJson(const Experiment& experiment)
{
    OrderedJson json = {{"batch", experiment.batch}, {"threads", experiment.threads}};
    const auto fastest = fastestDense(experiment);
    for (const auto& [truth, latency] : experiment.latency) {
        json[truth] = {{"median_ms", number(latency.medianMs)},
                       {"p95_ms", number(latency.p95Ms)},
                       {"p99_ms", number(latency.p99Ms)},
                       {"ratio", number(latency.ratio)},
                       {"ratio_ci95", intervalToJson(latency.ratioCi95)}};
        if (!latency.adapter.empty()) json[truth]["adapter"] = latency.adapter;
        if (latency.denseEngine.empty()) continue;
        json[truth]["dense_ms"] = number(latency.denseMs);
        json[truth]["dense_engine"] = latency.denseEngine;
        if (fastest && fastest->medianMs > 0)
            json[truth]["ratio_to_fastest_dense"] = number(latency.medianMs / fastest->medianMs);
    }
    if (fastest) json["fastest_dense"] = {{"engine", fastest->name}, {"dense_ms", number(fastest->medianMs)}};
    return json;
}

void latencyFrom(const Json& json, Experiment& experiment)
{
    experiment.batch = json.at("batch");
    experiment.threads = json.at("threads");
    for (const auto& [truth, figures] : json.items()) {
        if (!figures.is_object() || truth == "fastest_dense") continue;
        LatencyRecord& latency = experiment.latency[truth];
        latency.medianMs = numberFrom(figures.at("median_ms"));
        latency.p95Ms = numberFrom(figures.at("p95_ms"));
        latency.p99Ms = numberFrom(figures.at("p99_ms"));
        latency.ratio = numberFrom(figures.at("ratio"));
        latency.ratioCi95 = intervalFrom(figures.at("ratio_ci95"));
        latency.denseMs = numberOr(figures, "dense_ms", 0.0);
        latency.denseEngine = figures.value("dense_engine", std::string());
        latency.adapter = figures.value("adapter", std::string());
    }
}

OrderedJson memoryToJson(const MemoryRecord& memory)
{
    OrderedJson json = {{"weights_bytes",
                         {{"dense", memory.weightsDense}, {"stored", memory.weightsStored}, {"format", memory.format}}},
                        {"activations_peak_bytes", memory.activationsPeak}};
    putIfMeasured(json, "rss_peak_bytes", memory.rssPeak);
    return json;
}

MemoryRecord memoryFrom(const Json& json)
{
    MemoryRecord memory;
    const Json& weights = json.at("weights_bytes");
    memory.weightsDense = weights.at("dense");
    memory.weightsStored = weights.at("stored");
    memory.format = weights.at("format");
    memory.activationsPeak = json.at("activations_peak_bytes");
    if (json.contains("rss_peak_bytes")) memory.rssPeak = json.at("rss_peak_bytes").get<std::int64_t>();
    return memory;
}

OrderedJson speedToJson(const LayerSpeed& speed)
{
    OrderedJson json = {{"kernel", speed.sparse ? "sparse" : "dense"}, {"dense_ms", number(speed.denseMs)}};
    putIfMeasured(json, "sparse_ms", speed.sparseMs);
    putIfMeasured(json, "break_even", speed.breakEven);
    return json;
}

LayerSpeed speedFrom(const Json& json)
{
    return {json.at("kernel") == "sparse", numberFrom(json.at("dense_ms")), optionalNumber(json, "sparse_ms"),
            optionalNumber(json, "break_even")};
}

OrderedJson aloneToJson(const LayerLatency& alone)
{
    OrderedJson json = OrderedJson::object();
    putIfMeasured(json, "dense_ms", alone.dense);
    putIfMeasured(json, "masked_ms", alone.masked);
    putIfMeasured(json, "compacted_ms", alone.compacted);
    return json;
}

LayerLatency aloneFrom(const Json& json)
{
    return {optionalNumber(json, "dense_ms"), optionalNumber(json, "masked_ms"), optionalNumber(json, "compacted_ms")};
}

OrderedJson layerToJson(const LayerResult& layer)
{
    OrderedJson asked = OrderedJson::array();
    for (const Cut& cut : layer.asked)
        asked.push_back({{"pattern", cut.pattern.text()}, {"sparsity", number(cut.sparsity)}});
    OrderedJson json = {{"path", layer.path},
                        {"asked", asked},
                        {"achieved", number(layer.achieved)},
                        {"parameters", layer.parameters},
                        {"nonzeros", layer.nonzeros},
                        {"outputs", layer.outputs},
                        {"outputs_left", layer.outputsLeft},
                        {"macs", layer.macs},
                        {"macs_left", layer.macsLeft},
                        {"stored_bytes", layer.storedBytes},
                        {"format", layer.format}};
    if (layer.speed) json["speed"] = speedToJson(*layer.speed);
    if (layer.alone != LayerLatency()) json["alone"] = aloneToJson(layer.alone);
    return json;
}

LayerResult layerFrom(const Json& json)
{
    LayerResult layer;
    layer.path = json.at("path");
    for (const Json& cut : json.at("asked"))
        layer.asked.push_back({Pattern::parse(cut.at("pattern").get<std::string>()), numberFrom(cut.at("sparsity"))});
    layer.achieved = numberFrom(json.at("achieved"));
    layer.parameters = json.at("parameters");
    layer.nonzeros = json.at("nonzeros");
    layer.outputs = json.at("outputs");
    layer.outputsLeft = json.at("outputs_left");
    layer.macs = json.at("macs");
    layer.macsLeft = json.at("macs_left");
    layer.storedBytes = json.at("stored_bytes");
    layer.format = json.at("format");
    if (json.contains("speed")) layer.speed = speedFrom(json.at("speed"));
    if (json.contains("alone")) layer.alone = aloneFrom(json.at("alone"));
    return layer;
}

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
    if (experiment.accuracy != AccuracyRecord()) json["accuracy"] = accuracyToJson(experiment.accuracy);
    if (wasPruned(experiment) || experiment.sparsity != SparsityRecord())
        json["sparsity"] = sparsityToJson(experiment.sparsity);
    if (!experiment.latency.empty() || experiment.batch != 1 || experiment.threads != 1)
        json["latency"] = latencyToJson(experiment);
    if (experiment.memory != MemoryRecord()) json["memory"] = memoryToJson(experiment.memory);
    json["checks"] = OrderedJson::object();
    putIfMeasured(json["checks"], "compacted_vs_masked_max_abs", experiment.compactedVsMaskedMaxAbs);
    putIfMeasured(json["checks"], "sparse_vs_masked_max_relative", experiment.sparseVsMaskedMaxRelative);
    json["layers"] = OrderedJson::array();
    for (const LayerResult& layer : experiment.layers) json["layers"].push_back(layerToJson(layer));
}

void measuredFrom(const Json& json, Experiment& experiment)
{
    if (json.contains("accuracy")) experiment.accuracy = accuracyFrom(json.at("accuracy"));
    if (json.contains("sparsity")) experiment.sparsity = sparsityFrom(json.at("sparsity"));
    if (json.contains("latency")) latencyFrom(json.at("latency"), experiment);
    if (json.contains("memory")) experiment.memory = memoryFrom(json.at("memory"));
    if (json.contains("checks")) {
        experiment.compactedVsMaskedMaxAbs = optionalNumber(json.at("checks"), "compacted_vs_masked_max_abs");
        experiment.sparseVsMaskedMaxRelative = optionalNumber(json.at("checks"), "sparse_vs_masked_max_relative");
    }
    for (const Json& layer : json.value("layers", Json::array())) experiment.layers.push_back(layerFrom(layer));
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
