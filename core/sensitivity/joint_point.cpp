#include "core/sensitivity/joint_point.h"

#include "core/base/same_figure.h"
#include "core/base/sha256.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace espalier {

namespace {

/// JSON has no NaN: null stands for it.
nlohmann::json finiteOrNull(double value) { return std::isfinite(value) ? nlohmann::json(value) : nlohmann::json(); }
double nullAsNan(const nlohmann::json& value)
{
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
}

}  // namespace

double JointPoint::accuracyChange() const
{
    return images > 0 && std::isfinite(divergence) ? double(right - denseRight) / double(images)
                                                   : std::numeric_limits<double>::quiet_NaN();
}

bool JointPoint::operator==(const JointPoint& other) const
{
    return cuts == other.cuts && images == other.images && right == other.right && denseRight == other.denseRight &&
           lost == other.lost && gained == other.gained && sameFigure(divergence, other.divergence) &&
           sameFigure(divergenceError, other.divergenceError);
}

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
    json = {{"cuts", point.cuts},
            {"images", point.images},
            {"right", point.right},
            {"dense_right", point.denseRight},
            {"lost", point.lost},
            {"gained", point.gained},
            {"divergence", finiteOrNull(point.divergence)},
            {"divergence_error", finiteOrNull(point.divergenceError)}};
}

void from_json(const nlohmann::json& json, JointPoint& point)
{
    point.cuts = json.at("cuts").get<JointCuts>();
    point.images = json.at("images").get<std::int64_t>();
    point.right = json.at("right").get<std::int64_t>();
    point.denseRight = json.at("dense_right").get<std::int64_t>();
    point.lost = json.at("lost").get<std::int64_t>();
    point.gained = json.at("gained").get<std::int64_t>();
    point.divergence = nullAsNan(json.at("divergence"));
    point.divergenceError = nullAsNan(json.at("divergence_error"));
}

}  // namespace espalier
