#pragma once

#include "core/base/issue.h"
#include "core/log/experiment.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>

/// How figures stand in JSON: null is "not a number", a key that is not there "not measured".
namespace espalier::figure_json {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

inline OrderedJson number(double value) { return std::isfinite(value) ? OrderedJson(value) : OrderedJson(nullptr); }

inline double numberFrom(const Json& json)
{
    return json.is_null() ? std::numeric_limits<double>::quiet_NaN() : json.get<double>();
}

template <typename T>
void putIfMeasured(OrderedJson& json, const char* key, const std::optional<T>& value)
{
    if (!value) return;
    if constexpr (std::is_floating_point_v<T>)
        json[key] = number(*value);
    else
        json[key] = *value;
}

/// Throws Failure "job.bad_result" where `json` is no object.
inline std::optional<double> optionalNumber(const Json& json, const char* key)
{
    if (!json.is_object()) throw Failure("job.bad_result", key, {{"found", json.type_name()}});
    const auto found = json.find(key);
    if (found == json.end()) return {};
    return numberFrom(*found);
}

inline double numberOr(const Json& json, const char* key, double fallback)
{
    return optionalNumber(json, key).value_or(fallback);
}

inline OrderedJson intervalToJson(const Interval& interval)
{
    return OrderedJson::array({number(interval[0]), number(interval[1])});
}

inline Interval intervalFrom(const Json& json) { return {numberFrom(json.at(0)), numberFrom(json.at(1))}; }

}  // namespace espalier::figure_json
