#include "core/log/measured_plan.h"

#include "core/sparsity/plan_diff.h"

namespace espalier {

namespace {

/// What tells most experiments apart without resolving their plans again, which takes long for a thousand of them.
bool looksAlike(const Experiment& experiment, const ModelSummary& model, const std::vector<LayerRule>& effective,
                const Plan& plan)
{
    if (experiment.plan.seed != plan.seed || experiment.plan.recovery != plan.recovery) return false;
    if (experiment.layers.size() != model.layers.size()) return false;
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        const LayerResult& layer = experiment.layers[i];
        if (layer.path != model.layers[i].path) return false;
        LayerRule asked = effective[i];
        asked.cuts = layer.asked;
        if (effectiveRule(asked).cuts != effective[i].cuts) return false;
    }
    return true;
}

bool isTheSame(const Experiment& experiment, const ModelSummary& model, const std::vector<LayerRule>& rules,
               const Plan& plan)
{
    try {
        std::vector<Issue> issues;
        return planDiff(model, rules, plan, resolvePlan(experiment.plan, model, issues), experiment.plan).empty();
    } catch (const Failure&) {
        return false;  // a plan for an earlier reading of the model
    }
}

}  // namespace

const Experiment* findMeasured(const std::vector<Experiment>& experiments, const ModelSummary& model,
                               const std::vector<LayerRule>& rules, const Plan& plan)
{
    std::vector<LayerRule> effective;
    bool removes = false;
    for (const LayerRule& rule : rules) {
        effective.push_back(effectiveRule(rule));
        removes = removes || !effective.back().cuts.empty();
    }
    effective.resize(model.layers.size());
    for (auto experiment = experiments.rbegin(); experiment != experiments.rend(); ++experiment) {
        if (experiment->status != "done" && experiment->status != "diverged") continue;
        if (!removes || experiment->baseline) {
            if (!removes && experiment->baseline) return &*experiment;
            continue;
        }
        if (looksAlike(*experiment, model, effective, plan) && isTheSame(*experiment, model, rules, plan))
            return &*experiment;
    }
    return nullptr;
}

}  // namespace espalier
