#include "core/sensitivity/scan_outcome.h"

#include "core/base/json_figure.h"
#include "core/base/same_figure.h"
#include "core/measure/statistics.h"

#include <cmath>
#include <limits>

namespace espalier {

namespace {

constexpr double undefinedFigure = std::numeric_limits<double>::quiet_NaN();

}  // namespace

double ScanOutcome::accuracy() const
{
    return images > 0 && std::isfinite(divergence) ? double(right) / double(images) : undefinedFigure;
}

double ScanOutcome::accuracyChange() const
{
    return images > 0 && std::isfinite(divergence) ? double(right - denseRight) / double(images) : undefinedFigure;
}

Interval ScanOutcome::changeCi95() const
{
    if (images == 0 || !std::isfinite(divergence)) return {undefinedFigure, undefinedFigure};
    return pairedChange95(lost, gained, images);
}

bool ScanOutcome::operator==(const ScanOutcome& other) const
{
    return images == other.images && right == other.right && denseRight == other.denseRight && lost == other.lost &&
           gained == other.gained && sameFigure(divergence, other.divergence) &&
           sameFigure(divergenceError, other.divergenceError);
}

void addOutcome(nlohmann::json& json, const ScanOutcome& outcome)
{
    json["images"] = outcome.images;
    json["right"] = outcome.right;
    json["dense_right"] = outcome.denseRight;
    json["lost"] = outcome.lost;
    json["gained"] = outcome.gained;
    json["divergence"] = finiteOrNull(outcome.divergence);
    json["divergence_error"] = finiteOrNull(outcome.divergenceError);
}

ScanOutcome outcomeFrom(const nlohmann::json& json)
{
    return {json.at("images").get<std::int64_t>(),      json.at("right").get<std::int64_t>(),
            json.at("dense_right").get<std::int64_t>(), json.at("lost").get<std::int64_t>(),
            json.at("gained").get<std::int64_t>(),      nullAsNan(json.at("divergence")),
            nullAsNan(json.at("divergence_error"))};
}

}  // namespace espalier
