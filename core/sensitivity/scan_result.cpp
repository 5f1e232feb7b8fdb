#include "core/sensitivity/scan_result.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace espalier {

const LayerTime* ScanResult::timeOf(const ScanPoint& cut) const
{
    const auto found = std::find_if(times.begin(), times.end(), [&](const LayerTime& time) { return time.cut == cut; });
    return found == times.end() ? nullptr : &*found;
}

std::vector<Pattern> ScanResult::patterns(const std::string& criterion, bool structured) const
{
    std::vector<Pattern> patterns;
    for (const SensitivityPoint& point : points)
        if (point.cut.pattern.structured() == structured && point.cut.criterion == criterion &&
            std::find(patterns.begin(), patterns.end(), point.cut.pattern) == patterns.end())
            patterns.push_back(point.cut.pattern);
    return patterns;
}

void to_json(nlohmann::json& json, const ScanResult& result)
{
    json = {{"data_sha256", result.dataSha256},
            {"points", result.points},
            {"times", result.times},
            {"staircases", result.staircases},
            {"joint", result.joint}};
}

void from_json(const nlohmann::json& json, ScanResult& result)
{
    result.dataSha256 = json.at("data_sha256").get<std::string>();
    result.points = json.at("points").get<std::vector<SensitivityPoint>>();
    result.times = json.at("times").get<std::vector<LayerTime>>();
    result.staircases = json.value("staircases", std::vector<ChannelTime>());
    result.joint = json.value("joint", std::vector<JointPoint>());
}

}  // namespace espalier
