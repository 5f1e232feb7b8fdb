#include "core/allocate/plan_budget.h"

#include "core/allocate/budget_plan.h"

#include <nlohmann/json.hpp>

namespace espalier {

void PlanBudget::putInto(BudgetRequest& request) const
{
    request.latencyRatio = latencyRatio;
    request.weightBytes = weightBytes;
    request.accuracyDrop = accuracyDrop;
    request.macs = macs;
    request.activationBytes = activationBytes;
}

void to_json(nlohmann::json& json, const PlanBudget& budget)
{
    json = {{"structured", budget.structured}};
    if (budget.latencyRatio) json["latency_ratio"] = *budget.latencyRatio;
    if (budget.weightBytes) json["weight_bytes"] = *budget.weightBytes;
    if (budget.accuracyDrop) json["accuracy_drop"] = *budget.accuracyDrop;
    if (budget.macs) json["macs"] = *budget.macs;
    if (budget.activationBytes) json["activation_bytes"] = *budget.activationBytes;
}

void from_json(const nlohmann::json& json, PlanBudget& budget)
{
    budget = {};
    budget.structured = json.at("structured").get<bool>();
    if (json.contains("latency_ratio")) budget.latencyRatio = json["latency_ratio"].get<double>();
    if (json.contains("weight_bytes")) budget.weightBytes = json["weight_bytes"].get<std::int64_t>();
    if (json.contains("accuracy_drop")) budget.accuracyDrop = json["accuracy_drop"].get<double>();
    if (json.contains("macs")) budget.macs = json["macs"].get<std::int64_t>();
    if (json.contains("activation_bytes")) budget.activationBytes = json["activation_bytes"].get<std::int64_t>();
}

}  // namespace espalier
