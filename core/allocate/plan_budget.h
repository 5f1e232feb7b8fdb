#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace espalier {

struct BudgetRequest;

/// The limits that a plan is kept within while it is edited.
struct PlanBudget {
    bool structured = false;             ///< by taking out channels (or heads), else by masks
    std::optional<double> latencyRatio;  ///< over dense
    std::optional<std::int64_t> weightBytes;
    std::optional<double> accuracyDrop;         ///< fraction
    std::optional<std::int64_t> macs;           ///< left, for one sample
    std::optional<std::int64_t> activationBytes;  ///< most alive at once, for one sample

    bool isEmpty() const { return !latencyRatio && !weightBytes && !accuracyDrop && !macs && !activationBytes; }
    void putInto(BudgetRequest& request) const;
    bool operator==(const PlanBudget&) const = default;
};

void to_json(nlohmann::json& json, const PlanBudget& budget);
void from_json(const nlohmann::json& json, PlanBudget& budget);

}  // namespace espalier
