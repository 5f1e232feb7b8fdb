#pragma once

#include <limits>

namespace espalier {

/// What charts are given for what diverged.
inline constexpr double nan = std::numeric_limits<double>::quiet_NaN();

}  // namespace espalier
