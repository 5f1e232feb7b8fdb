#pragma once

#include "app/commands/plan_jobs.h"
#include "core/sparsity/presets.h"

namespace espalier {

/// Levels from `from` to `to`, evenly spaced. A pattern that fixes its own sparsity has one.
struct SweepRange {
    double from = 0.1;
    double to = 0.9;
    int steps = 5;
};

/// One plan a level, named like "unstructured 80 %". Throws Failure "usage.bad_range", "plan.*".
std::vector<NamedPlan> sweepPlans(const ModelSummary& model, Preset preset, const Pattern& pattern, const SweepRange& range,
                                  const Recipe& recovery);

/// The same for given levels.
std::vector<NamedPlan> plansAtLevels(const ModelSummary& model, Preset preset, const Pattern& pattern,
                                     const std::vector<double>& levels, const Recipe& recovery);

}  // namespace espalier
