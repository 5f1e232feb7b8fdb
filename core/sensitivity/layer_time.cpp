#include "core/sensitivity/layer_time.h"

#include <nlohmann/json.hpp>

namespace espalier {

void to_json(nlohmann::json& json, const LayerTime& time)
{
    to_json(json, time.cut);
    json["batch"] = time.batch;
    json["threads"] = time.threads;
    json["dense_ms"] = time.denseMs;
    if (time.sparseMs) json["sparse_ms"] = *time.sparseMs;
}

void from_json(const nlohmann::json& json, LayerTime& time)
{
    from_json(json, time.cut);
    time.batch = json.at("batch").get<int>();
    time.threads = json.at("threads").get<int>();
    time.denseMs = json.at("dense_ms").get<double>();
    time.sparseMs.reset();
    if (json.contains("sparse_ms")) time.sparseMs = json.at("sparse_ms").get<double>();
}

}  // namespace espalier
