#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace espalier {

inline constexpr std::int64_t usualRobustnessImages = 1000;

/// What experiments are to be tried on besides the validation set as it is.
struct RobustnessRequest {
    std::vector<std::string> corruptions;  ///< empty: all that fit the data
    std::vector<int> severities = {1, 2, 3, 4, 5};
    std::int64_t images = usualRobustnessImages;  ///< the first so many
    std::vector<std::string> slices;              ///< SPECs of other validation sets; all of each
    std::uint64_t seed = 1;

    bool operator==(const RobustnessRequest&) const = default;
};

/// Throws Failure "robustness.bad_value" (where = the field).
void checkRobustness(const RobustnessRequest& request);

void to_json(nlohmann::json& json, const RobustnessRequest& request);
void from_json(const nlohmann::json& json, RobustnessRequest& request);

}  // namespace espalier
