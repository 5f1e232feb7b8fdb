#include "core/allocate/plan_limits.h"

#include "core/model/model_summary.h"

namespace espalier {

std::vector<LayerRule> rulesOf(const Plan& plan, const ModelSummary& model)
{
    std::vector<Issue> issues;
    return plan.rules.empty() ? std::vector<LayerRule>(model.layers.size()) : resolvePlan(plan, model, issues);
}

double foretoldLoss(const BudgetPlan& plan, const ModelSummary& model, const Forecaster& forecaster)
{
    const auto dense = forecaster.of(std::vector<LayerRule>(model.layers.size()), plan.plan.recovery).accuracy;
    return dense && plan.forecast.accuracy ? *dense - *plan.forecast.accuracy : 1;
}

}  // namespace espalier
