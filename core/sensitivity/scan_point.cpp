#include "core/sensitivity/scan_point.h"

#include "core/base/sha256.h"

#include <nlohmann/json.hpp>

namespace espalier {

std::string sensitivityKey(const std::string& modelSha256, const std::string& dataSha256, std::int64_t images,
                           const ScanPoint& point)
{
    const nlohmann::json json = {{"model", modelSha256}, {"data", dataSha256}, {"images", images}, {"cut", point}};
    return sha256(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

void to_json(nlohmann::json& json, const ScanPoint& point)
{
    json = {{"layer", point.layer},
            {"pattern", point.pattern.text()},
            {"criterion", point.criterion},
            {"sparsity", point.sparsity}};
}

void from_json(const nlohmann::json& json, ScanPoint& point)
{
    point.layer = json.at("layer").get<std::string>();
    point.pattern = Pattern::parse(json.at("pattern").get<std::string>());
    point.criterion = json.at("criterion").get<std::string>();
    point.sparsity = json.at("sparsity").get<double>();
}

void to_json(nlohmann::json& json, const SensitivityPoint& point)
{
    to_json(json, point.cut);
    json["achieved"] = point.achieved;
    addOutcome(json, point);
}

void from_json(const nlohmann::json& json, SensitivityPoint& point)
{
    static_cast<ScanOutcome&>(point) = outcomeFrom(json);
    from_json(json, point.cut);
    point.achieved = json.at("achieved").get<double>();
}

}  // namespace espalier
