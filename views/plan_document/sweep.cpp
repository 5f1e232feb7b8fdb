#include "views/plan_document/sweep.h"

#include "views/words/names.h"

#include <algorithm>

namespace espalier {

std::vector<double> sweepLevels(const SweepRequest& request)
{
    if (request.pattern.kind == Pattern::Kind::n_of_m) return {request.pattern.fixedSparsity()};
    const int steps = std::max(1, request.steps);
    std::vector<double> levels;
    for (int i = 0; i < steps; ++i)
        levels.push_back(steps == 1 ? request.from : request.from + (request.to - request.from) * i / (steps - 1));
    return levels;
}

std::vector<SweepStep> sweepSteps(const ModelSummary& model, const SweepRequest& request, const Recipe& recovery)
{
    std::vector<SweepStep> steps;
    for (double level : sweepLevels(request)) {
        SweepStep step{cutText({request.pattern, level}), presetPlan(request.preset, model, request.pattern, level)};
        step.plan.recovery = recovery;
        steps.push_back(std::move(step));
    }
    return steps;
}

}  // namespace espalier
