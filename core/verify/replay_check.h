#pragma once

#include "core/log/experiment.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace espalier {

/// Something that is not the same in two runs of a plan; values as JSON, "" where there is none.
struct ReplayDifference {
    std::string where;  ///< JSON pointer into the experiment: "/hashes/masks", "/layers/3/nonzeros"
    std::string kept, replayed;

    bool operator==(const ReplayDifference&) const = default;
};

struct ReplayCheck {
    std::vector<ReplayDifference> differences;
    /// Where another result would be no surprise: processor, instruction set, libraries.
    std::vector<ReplayDifference> environment;

    bool identical() const { return differences.empty(); }
};

/// Compares all that pruning, training and evaluation decide, bit for bit: masks, the model's file, accuracies, curves,
/// layers. Times are not among it.
ReplayCheck compareReplay(const Experiment& kept, const Experiment& replayed);

nlohmann::ordered_json replayToJson(const ReplayCheck& check);

}  // namespace espalier
