#include "core/log/record_json.h"

#include "core/log/figure_json.h"

namespace espalier::record_json {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;
using figure_json::intervalFrom;
using figure_json::intervalToJson;
using figure_json::number;
using figure_json::numberFrom;
using figure_json::numberOr;
using figure_json::optionalNumber;
using figure_json::putIfMeasured;

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

}  // namespace espalier::record_json
