#pragma once

#include <span>
#include <string_view>

namespace espalier {

/// A way to rank weights, as a plan names it; the paper and the formula stand in the engine's file of the same name.
struct Criterion {
    std::string_view name;
    bool needsTraining = false;  ///< looks at training samples
    bool channelsOnly = false;   ///< says nothing of single weights
};

/// All that a plan can name; the usual one first.
std::span<const Criterion> criteria();
/// Null where there is none of that name.
const Criterion* findCriterion(std::string_view name);

}  // namespace espalier
