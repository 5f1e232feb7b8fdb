#pragma once

#include <cmath>
#include <optional>

namespace espalier {

/// Equal, or both NaN: two trainings that diverged ended alike.
inline bool sameFigure(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

inline bool sameFigure(const std::optional<double>& a, const std::optional<double>& b)
{
    return a.has_value() == b.has_value() && (!a || sameFigure(*a, *b));
}

}  // namespace espalier
