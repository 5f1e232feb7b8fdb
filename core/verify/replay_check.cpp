#include "core/verify/replay_check.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

using nlohmann::json;

/// What the same seed gives again.
json decidedPart(const Experiment& experiment)
{
    const json all = experimentToJson(experiment, false);
    json part = {{"status", experiment.status}, {"artifacts", json::object()}, {"layers", json::array()}};
    for (const char* key : {"accuracy", "sparsity", "hashes", "recovery", "training"})
        if (all.contains(key)) part[key] = all.at(key);
    for (const Artifact& artifact : experiment.artifacts)
        if (artifact.role != "checkpoint") part["artifacts"][artifact.role] = artifact.sha256;
    part["weights_bytes"] = experiment.memory.weightsStored;
    part["activations_peak_bytes"] = experiment.memory.activationsPeak;
    for (const LayerResult& layer : experiment.layers)
        part["layers"].push_back({{"path", layer.path},
                                  {"achieved", layer.achieved},
                                  {"nonzeros", layer.nonzeros},
                                  {"outputs_left", layer.outputsLeft},
                                  {"macs_left", layer.macsLeft}});
    return part;
}

std::string valueAt(const json& document, const json::json_pointer& pointer)
{
    return document.contains(pointer) ? document.at(pointer).dump() : std::string();
}

std::vector<ReplayDifference> differencesOf(const json& kept, const json& replayed)
{
    std::vector<ReplayDifference> differences;
    for (const json& step : json::diff(kept, replayed)) {
        const auto where = step.at("path").get<std::string>();
        const json::json_pointer pointer(where);
        differences.push_back({where, valueAt(kept, pointer), valueAt(replayed, pointer)});
    }
    return differences;
}

nlohmann::ordered_json listOf(const std::vector<ReplayDifference>& differences)
{
    auto list = nlohmann::ordered_json::array();
    for (const ReplayDifference& difference : differences)
        list.push_back({{"where", difference.where}, {"kept", difference.kept}, {"replayed", difference.replayed}});
    return list;
}

}  // namespace

ReplayCheck compareReplay(const Experiment& kept, const Experiment& replayed)
{
    return {differencesOf(decidedPart(kept), decidedPart(replayed)),
            differencesOf(json(kept.environment), json(replayed.environment))};
}

nlohmann::ordered_json replayToJson(const ReplayCheck& check)
{
    return {{"identical", check.identical()},
            {"differences", listOf(check.differences)},
            {"environment", listOf(check.environment)}};
}

}  // namespace espalier
