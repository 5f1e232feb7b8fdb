#include "core/model/graph_operator.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace espalier {

std::vector<double> aliveBytes(const std::vector<GraphOperator>& graph, const std::vector<double>& kept)
{
    std::vector<double> alive(graph.size() + 1, 0.0);
    for (std::size_t i = 0; i < graph.size(); ++i) {
        const double bytes = double(graph[i].madeBytes) * (i < kept.size() ? kept[i] : 1.0);
        const std::size_t last = std::min(std::size_t(std::max(graph[i].lastUse, int(i))), graph.size() - 1);
        for (std::size_t at = i; at <= last; ++at) alive[at] += bytes;
    }
    alive.resize(graph.size());
    return alive;
}

std::int64_t mostAliveBytes(const std::vector<GraphOperator>& graph)
{
    const std::vector<double> alive = aliveBytes(graph);
    return alive.empty() ? 0 : std::int64_t(*std::max_element(alive.begin(), alive.end()));
}

bool isSound(const std::vector<GraphOperator>& graph)
{
    for (int i = 0; i < int(graph.size()); ++i) {
        const GraphOperator& one = graph[std::size_t(i)];
        if (one.lastUse < i || one.lastUse > int(graph.size()) || one.bytes < 0 || one.madeBytes < 0) return false;
        if (std::any_of(one.inputs.begin(), one.inputs.end(), [i](int from) { return from < 0 || from >= i; }))
            return false;
    }
    return true;
}

void to_json(nlohmann::json& json, const GraphOperator& one)
{
    json = {{"op", one.kind}, {"inputs", one.inputs}, {"bytes", one.bytes}, {"last_use", one.lastUse}};
    if (!one.module.empty()) json["module"] = one.module;
    if (!one.layer.empty()) json["layer"] = one.layer;
    if (one.madeBytes != 0) json["made_bytes"] = one.madeBytes;
}

void from_json(const nlohmann::json& json, GraphOperator& one)
{
    one.kind = json.at("op").get<std::string>();
    one.module = json.value("module", std::string());
    one.layer = json.value("layer", std::string());
    one.inputs = json.at("inputs").get<std::vector<int>>();
    one.bytes = json.value("bytes", std::int64_t(0));
    one.madeBytes = json.value("made_bytes", std::int64_t(0));
    one.lastUse = json.value("last_use", 0);
}

}  // namespace espalier
