#include "core/sensitivity/joint_point.h"

#include "core/base/sha256.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace espalier {

std::string jointKey(const std::string& modelSha256, const std::string& dataSha256, std::int64_t images,
                     const JointCuts& cuts)
{
    std::vector<nlohmann::json> sorted(cuts.begin(), cuts.end());
    std::sort(sorted.begin(), sorted.end());
    const nlohmann::json json = {{"model", modelSha256}, {"data", dataSha256}, {"images", images}, {"joint", sorted}};
    return sha256(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

void to_json(nlohmann::json& json, const JointPoint& point)
{
    json = {{"cuts", point.cuts}};
    addOutcome(json, point);
}

void from_json(const nlohmann::json& json, JointPoint& point)
{
    static_cast<ScanOutcome&>(point) = outcomeFrom(json);
    point.cuts = json.at("cuts").get<JointCuts>();
}

}  // namespace espalier
