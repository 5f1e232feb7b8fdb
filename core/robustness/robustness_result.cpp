#include "core/robustness/robustness_result.h"

#include "core/base/sha256.h"
#include "core/measure/statistics.h"

#include <limits>
#include <nlohmann/json.hpp>

namespace espalier {

double RobustnessPoint::accuracy() const
{
    return n > 0 && !diverged ? double(right) / double(n) : std::numeric_limits<double>::quiet_NaN();
}

Interval RobustnessPoint::ci95() const
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    return diverged ? Interval{none, none} : wilson95(right, n);
}

std::string robustnessKey(const RobustnessPoint& point)
{
    const nlohmann::json json = {{"experiment", point.experiment},
                                 {"corruption", point.corruption},
                                 {"severity", point.severity},
                                 {"slice", point.slice},
                                 {"data", point.dataSha256},
                                 {"seed", point.seed},
                                 {"n", point.n}};
    return sha256(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

void to_json(nlohmann::json& json, const RobustnessPoint& point)
{
    json = {{"experiment", point.experiment},
            {"corruption", point.corruption},
            {"severity", point.severity},
            {"data_sha256", point.dataSha256},
            {"seed", point.seed},
            {"n", point.n},
            {"right", point.right},
            {"lost", point.lost},
            {"gained", point.gained},
            {"class_right", point.classRight},
            {"class_n", point.classN},
            {"diverged", point.diverged}};
    if (!point.slice.empty()) json["slice"] = point.slice;
}

void from_json(const nlohmann::json& json, RobustnessPoint& point)
{
    point.experiment = json.at("experiment").get<std::string>();
    point.corruption = json.at("corruption").get<std::string>();
    point.severity = json.at("severity").get<int>();
    point.slice = json.value("slice", "");
    point.dataSha256 = json.at("data_sha256").get<std::string>();
    point.seed = json.at("seed").get<std::uint64_t>();
    point.n = json.at("n").get<std::int64_t>();
    point.right = json.at("right").get<std::int64_t>();
    point.lost = json.at("lost").get<std::int64_t>();
    point.gained = json.at("gained").get<std::int64_t>();
    point.classRight = json.at("class_right").get<std::vector<std::int64_t>>();
    point.classN = json.at("class_n").get<std::vector<std::int64_t>>();
    point.diverged = json.at("diverged").get<bool>();
}

void to_json(nlohmann::json& json, const RobustnessResult& result)
{
    json = {{"class_names", result.classNames}, {"points", result.points}};
}

void from_json(const nlohmann::json& json, RobustnessResult& result)
{
    result.classNames = json.at("class_names").get<std::vector<std::string>>();
    result.points = json.at("points").get<std::vector<RobustnessPoint>>();
}

}  // namespace espalier
