#include "core/allocate/suggested_plan.h"

#include "core/base/issue.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace espalier {

namespace {

double ratioOf(const BudgetPlan& plan) { return plan.denseMs > 0 ? plan.ms / plan.denseMs : 1; }

std::string frontName(const BudgetPlan& plan)
{
    char text[64];
    const bool structured = !plan.layers.empty() && plan.layers.front().pattern.structured();
    std::snprintf(text, sizeof text, "best at %.2fx %s", ratioOf(plan), structured ? "channels" : "weights");
    return text;
}

}  // namespace

BudgetPlan suggestedPlan(const ModelSummary& model, const Forecaster& forecaster, const ScanResult& scan,
                         const Recipe& recovery, double drop)
{
    std::optional<BudgetPlan> best;
    std::optional<Issue> why;
    for (const bool structured : {false, true}) {
        BudgetRequest request;
        request.patterns = scan.patterns(request.criterion, structured);
        request.accuracyDrop = drop;
        request.recovery = recovery;
        if (request.patterns.empty()) continue;
        try {
            BudgetPlan plan = planWithin(model, forecaster, request);
            if (!best || ratioOf(plan) < ratioOf(*best)) best = std::move(plan);
        } catch (const Failure& failure) {
            why = failure.issue();
        }
    }
    if (best) return *best;
    if (why) throw Failure(*why);
    throw Failure("solve.not_scanned", "");
}

std::vector<NamedPlan> plansBetween(const std::vector<BudgetPlan>& front, double leastRatio, double mostRatio,
                                    std::size_t count)
{
    constexpr double slack = 0.005;  // what is shown in two decimals
    std::vector<const BudgetPlan*> within;
    for (const BudgetPlan& plan : front)
        if (!plan.layers.empty() && ratioOf(plan) >= leastRatio - slack && ratioOf(plan) <= mostRatio + slack)
            within.push_back(&plan);
    std::vector<const BudgetPlan*> taken;
    for (std::size_t i = 0; i < count && !within.empty(); ++i) {
        const double place = count == 1 ? 0 : double(i) / double(count - 1);
        const double wanted = ratioOf(*within.front()) + place * (ratioOf(*within.back()) - ratioOf(*within.front()));
        const BudgetPlan* nearest = *std::min_element(within.begin(), within.end(), [&](const auto* a, const auto* b) {
            return std::abs(ratioOf(*a) - wanted) < std::abs(ratioOf(*b) - wanted);
        });
        if (std::find(taken.begin(), taken.end(), nearest) == taken.end()) taken.push_back(nearest);
    }
    std::vector<NamedPlan> plans;
    for (const BudgetPlan* plan : taken) plans.push_back({frontName(*plan), plan->plan});
    return plans;
}

}  // namespace espalier
