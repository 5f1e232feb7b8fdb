#include "core/sensitivity/scan_point.h"

#include "core/base/same_figure.h"
#include "core/base/sha256.h"
#include "core/measure/statistics.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace espalier {

namespace {

constexpr double undefinedFigure = std::numeric_limits<double>::quiet_NaN();

/// JSON has no NaN: null stands for it.
nlohmann::json orNull(double value) { return std::isfinite(value) ? nlohmann::json(value) : nlohmann::json(); }
double fromNull(const nlohmann::json& value) { return value.is_null() ? undefinedFigure : value.get<double>(); }

}  // namespace

double SensitivityPoint::accuracy() const
{
    return images > 0 && std::isfinite(divergence) ? double(right) / double(images) : undefinedFigure;
}

double SensitivityPoint::accuracyChange() const
{
    return images > 0 && std::isfinite(divergence) ? double(right - denseRight) / double(images) : undefinedFigure;
}

Interval SensitivityPoint::changeCi95() const
{
    if (images == 0 || !std::isfinite(divergence)) return {undefinedFigure, undefinedFigure};
    return pairedChange95(lost, gained, images);
}

bool SensitivityPoint::operator==(const SensitivityPoint& other) const
{
    return cut == other.cut && achieved == other.achieved && images == other.images && right == other.right &&
           denseRight == other.denseRight && lost == other.lost && gained == other.gained &&
           sameFigure(divergence, other.divergence) && sameFigure(divergenceError, other.divergenceError);
}

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
    json["images"] = point.images;
    json["right"] = point.right;
    json["dense_right"] = point.denseRight;
    json["lost"] = point.lost;
    json["gained"] = point.gained;
    json["divergence"] = orNull(point.divergence);
    json["divergence_error"] = orNull(point.divergenceError);
}

void from_json(const nlohmann::json& json, SensitivityPoint& point)
{
    from_json(json, point.cut);
    point.achieved = json.at("achieved").get<double>();
    point.images = json.at("images").get<std::int64_t>();
    point.right = json.at("right").get<std::int64_t>();
    point.denseRight = json.at("dense_right").get<std::int64_t>();
    point.lost = json.at("lost").get<std::int64_t>();
    point.gained = json.at("gained").get<std::int64_t>();
    point.divergence = fromNull(json.at("divergence"));
    point.divergenceError = fromNull(json.at("divergence_error"));
}

}  // namespace espalier
