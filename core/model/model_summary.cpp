#include "core/model/model_summary.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace espalier {

NLOHMANN_JSON_SERIALIZE_ENUM(LayerKind, {{LayerKind::convolution, "convolution"}, {LayerKind::linear, "linear"}})

namespace {

nlohmann::json toJson(const Layer& layer)
{
    nlohmann::json json = {{"path", layer.path},         {"weight", layer.weight},
                           {"kind", layer.kind},         {"shape", layer.shape},
                           {"groups", layer.groups},     {"parameters", layer.parameters},
                           {"macs", layer.macs},         {"activation_bytes", layer.outputBytes},
                           {"ms", layer.milliseconds}};
    if (!layer.bias.empty()) json["bias"] = layer.bias;
    if (layer.group >= 0) json["coupled_group"] = layer.group;
    if (!layer.channelLock.empty()) json["channel_lock"] = layer.channelLock;
    if (layer.heads) json["heads"] = true;
    return json;
}

Layer layerFrom(const nlohmann::json& json)
{
    Layer layer;
    layer.path = json.at("path").get<std::string>();
    layer.weight = json.at("weight").get<std::string>();
    layer.bias = json.value("bias", std::string());
    layer.kind = json.at("kind").get<LayerKind>();
    layer.shape = json.at("shape").get<std::vector<std::int64_t>>();
    layer.groups = json.value("groups", std::int64_t(1));
    layer.parameters = json.value("parameters", std::int64_t(0));
    layer.macs = json.value("macs", std::int64_t(0));
    layer.outputBytes = json.value("activation_bytes", std::int64_t(0));
    layer.milliseconds = json.value("ms", 0.0);
    layer.group = json.value("coupled_group", -1);
    layer.channelLock = json.value("channel_lock", std::string());
    layer.heads = json.value("heads", false);
    return layer;
}

nlohmann::json toJson(const CoupledGroup& group)
{
    nlohmann::json json = {{"producers", group.producers}, {"consumers", group.consumers}, {"channels", group.channels}};
    if (!group.lock.empty()) json["lock"] = group.lock;
    if (group.heads) json["heads"] = true;
    return json;
}

CoupledGroup groupFrom(const nlohmann::json& json)
{
    return {json.at("producers").get<std::vector<std::string>>(), json.at("consumers").get<std::vector<std::string>>(),
            json.value("channels", std::int64_t(0)), json.value("lock", std::string()), json.value("heads", false)};
}

}  // namespace

std::int64_t ModelSummary::prunableParameters() const
{
    std::int64_t total = 0;
    for (const Layer& layer : layers) total += layer.parameters;
    return total;
}

const Layer* ModelSummary::find(const std::string& path) const
{
    const auto found = std::find_if(layers.begin(), layers.end(), [&](const Layer& layer) { return layer.path == path; });
    return found == layers.end() ? nullptr : &*found;
}

void to_json(nlohmann::json& json, const ModelSummary& summary)
{
    json = {{"sha256", summary.sha256},         {"input", summary.input},
            {"classes", summary.classes},       {"parameters", summary.parameters},
            {"buffers", summary.bufferElements}, {"prunable_parameters", summary.prunableParameters()},
            {"macs", summary.macs},             {"operators", summary.operators},
            {"activations_peak_bytes", summary.activationPeakBytes},
            {"ms", summary.milliseconds},       {"batch", summary.batch},
            {"threads", summary.threads},       {"layers", nlohmann::json::array()},
            {"coupled_groups", nlohmann::json::array()}, {"issues", summary.issues}};
    for (const Layer& layer : summary.layers) json["layers"].push_back(toJson(layer));
    for (const CoupledGroup& group : summary.groups) json["coupled_groups"].push_back(toJson(group));
    if (!summary.graph.empty()) json["graph"] = summary.graph;
}

void from_json(const nlohmann::json& json, ModelSummary& summary)
{
    summary.sha256 = json.value("sha256", std::string());
    summary.input = json.at("input").get<std::vector<std::int64_t>>();
    summary.classes = json.value("classes", std::int64_t(0));
    summary.parameters = json.value("parameters", std::int64_t(0));
    summary.bufferElements = json.value("buffers", std::int64_t(0));
    summary.macs = json.value("macs", std::int64_t(0));
    summary.operators = json.value("operators", std::int64_t(0));
    summary.activationPeakBytes = json.value("activations_peak_bytes", std::int64_t(0));
    summary.milliseconds = json.value("ms", 0.0);
    summary.batch = json.value("batch", std::int64_t(1));
    summary.threads = json.value("threads", 1);
    summary.layers.clear();
    for (const auto& layer : json.at("layers")) summary.layers.push_back(layerFrom(layer));
    summary.groups.clear();
    for (const auto& group : json.value("coupled_groups", nlohmann::json::array()))
        summary.groups.push_back(groupFrom(group));
    summary.graph = json.value("graph", std::vector<GraphOperator>());
    if (!isSound(summary.graph)) summary.graph.clear();
    summary.issues = json.value("issues", std::vector<Issue>());
}

}  // namespace espalier
