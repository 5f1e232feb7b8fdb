#pragma once

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace espalier {

// JSON has no word for NaN and infinity: null stands for both, and is read as NaN.

template <typename Json = nlohmann::json>
Json finiteOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

template <typename Json>
double nullAsNan(const Json& value)
{
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.template get<double>();
}

}  // namespace espalier
