#pragma once

#include "core/sparsity/presets.h"

#include <string>
#include <vector>

namespace espalier {

/// A plan with a name of its own.
struct NamedPlan {
    std::string name;
    Plan plan;
    std::string parent = {};  ///< id of the experiment it was branched from
};

/// One pattern over a range of sparsities, spread over the layers as a preset says.
struct SweepRequest {
    Preset preset = Preset::uniform;
    Pattern pattern{Pattern::Kind::unstructured};
    double from = 0.1, to = 0.9;
    int steps = 5;
    Protect protect = Protect::none;

    bool operator==(const SweepRequest&) const = default;
};

/// The sparsities, evenly spaced, ends included; one where the pattern has only one. They are what a person would write
/// (rounded to 1e-6), so that a sweep and a plan by hand ask for the same bits. Throws Failure "usage.bad_range" with
/// where = "from", "to" or "steps" (0 < from <= to < 1, 1 to 1000 steps), "plan.bad_pattern" for dense.
std::vector<double> sweepLevels(const SweepRequest& request);

/// A plan for each of the levels, with `recovery`, named like "unstructured 80 %" or "channel 37.5 % erk". Throws Failure
/// as presetPlan() does, which includes a preset that fits no layer.
std::vector<NamedPlan> plansAtLevels(const ModelSummary& model, const SweepRequest& request,
                                     const std::vector<double>& levels, const Recipe& recovery);

/// plansAtLevels() at sweepLevels().
std::vector<NamedPlan> sweepPlans(const ModelSummary& model, const SweepRequest& request, const Recipe& recovery);

}  // namespace espalier
