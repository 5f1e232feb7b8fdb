#include "core/sparsity/plan_diff.h"

#include <algorithm>

namespace espalier {

namespace {

LayerRule ruleAt(const std::vector<LayerRule>& rules, std::size_t layer)
{
    return layer < rules.size() ? effectiveRule(rules[layer]) : LayerRule{};
}

std::optional<RecoveryStep> stepAt(const Recipe& recipe, std::size_t index)
{
    return index < recipe.size() ? std::optional(recipe[index]) : std::nullopt;
}

}  // namespace

LayerRule effectiveRule(const LayerRule& rule)
{
    LayerRule effective = rule;
    std::erase_if(effective.cuts,
                  [](const Cut& cut) { return cut.pattern.kind == Pattern::Kind::dense || cut.sparsity <= 0; });
    if (effective.cuts.empty()) return {};
    effective.why.clear();
    effective.requested.reset();
    if (!effective.cuts.front().pattern.structured()) effective.roundTo = LayerRule().roundTo;
    return effective;
}

PlanDifference planDiff(const ModelSummary& model, const std::vector<LayerRule>& hereRules, const Plan& here,
                        const std::vector<LayerRule>& thereRules, const Plan& there)
{
    PlanDifference difference;
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        LayerDifference layer{model.layers[i].path, ruleAt(hereRules, i), ruleAt(thereRules, i)};
        if (layer.here != layer.there) difference.layers.push_back(std::move(layer));
    }
    for (std::size_t i = 0; i < std::max(here.recovery.size(), there.recovery.size()); ++i) {
        StepDifference step{i, stepAt(here.recovery, i), stepAt(there.recovery, i)};
        if (step.here != step.there) difference.recovery.push_back(std::move(step));
    }
    difference.seed = here.seed != there.seed;
    return difference;
}

}  // namespace espalier
