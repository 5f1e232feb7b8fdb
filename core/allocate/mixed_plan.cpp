#include "core/allocate/mixed_plan.h"

#include "core/allocate/activation_peak.h"
#include "core/allocate/plan_limits.h"
#include "core/base/issue.h"
#include "core/estimate/channels_kept.h"
#include "core/estimate/plan_estimate.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr int mostPasses = 8;

class MixedPlanner {
public:
    MixedPlanner(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request)
        : m_model(model), m_forecaster(forecaster), m_request(request)
    {
    }

    BudgetPlan within(int passes)
    {
        m_best.reset();
        std::optional<Issue> why;
        for (const bool structured : {true, false}) {
            if (structured && isMaskPinned()) continue;
            try {
                consider(evaluated(planWithin(m_model, m_forecaster, onlyOf(m_request, structured))));
            } catch (const Failure& failure) {
                const std::string& code = failure.issue().code;
                if (code != "solve.out_of_reach" && code != "solve.masks_keep_activations") throw;
                // Of masks, whose times are of the same runtime; of channels where masks can do nothing.
                if (!why || code == "solve.out_of_reach") why = failure.issue();
            }
        }
        searchMixtures(passes);
        if (m_best) return *m_best;
        if (why) throw Failure(*why);
        throw Failure("solve.out_of_reach", m_request.accuracyDrop ? "accuracy" : "latency");
    }

private:
    bool isMaskPinned() const
    {
        return std::any_of(m_request.pins.begin(), m_request.pins.end(),
                           [](const auto& pin) { return pin.second > 0; });
    }

    double denseMs() const { return m_forecaster.times().fastestDenseMs(); }

    /// What the sparse runtime would make of it, whatever it was solved for.
    BudgetPlan evaluated(BudgetPlan plan) const
    {
        const auto rules = rulesOf(plan.plan, m_model);
        const PlanEstimate estimate = estimatePlan(m_model, rules);
        plan.forecast = m_forecaster.of(rules, m_request.recovery);
        plan.denseMs = denseMs();
        plan.ms = m_forecaster.times().sparseMs(rules).value_or(plan.ms);
        plan.lossPerMs.reset();
        plan.bytes = 0;
        for (const LayerEstimate& layer : estimate.layers) plan.bytes += layer.storedBytes;
        plan.macs = std::llround(estimate.macs.left);
        plan.activationBytes.reset();
        if (estimate.activationsPeak) plan.activationBytes = std::llround(estimate.activationsPeak->left);
        return plan;
    }

    bool isWithin(const BudgetPlan& plan) const
    {
        const BudgetRequest& asked = m_request;
        if (asked.latencyRatio && !isFastEnough(plan.ms, *asked.latencyRatio * denseMs())) return false;
        if (asked.weightBytes && plan.bytes > *asked.weightBytes) return false;
        if (asked.macs && plan.macs > *asked.macs) return false;
        if (asked.activationBytes && plan.activationBytes.value_or(0) > *asked.activationBytes) return false;
        return !asked.accuracyDrop || isFaithfulEnough(foretoldLoss(plan, m_model, m_forecaster), *asked.accuracyDrop);
    }

    /// The least divergence; where nothing but the accuracy is limited the fastest, as planWithin() has it.
    bool isBetter(const BudgetPlan& plan, const BudgetPlan& other) const
    {
        const BudgetRequest& asked = m_request;
        if (asked.accuracyDrop && !asked.latencyRatio && !asked.weightBytes && !asked.macs && !asked.activationBytes)
            return plan.ms < other.ms;
        const auto joint = [](const BudgetPlan& each) { return each.forecast.divergence * each.forecast.together; };
        return joint(plan) < joint(other);
    }

    void consider(BudgetPlan plan)
    {
        if (isWithin(plan) && (!m_best || isBetter(plan, *m_best))) m_best = std::move(plan);
    }

    /// Solves for units as they are around the last plan, with limits moved by what that one came to.
    void searchMixtures(int passes)
    {
        std::vector<double> keptInputs(m_model.layers.size(), 1.0);
        double ms = 0, bytes = 0, macs = 0;
        for (int pass = 0; pass < passes; ++pass) {
            BudgetUnits units = mixedUnits(m_model, m_forecaster, m_request, keptInputs);
            SolverLimits limits;
            if (m_request.latencyRatio) limits.ms = *m_request.latencyRatio * denseMs() - units.restMs - ms;
            if (m_request.weightBytes) limits.bytes = double(*m_request.weightBytes) - units.restBytes - bytes;
            if (m_request.macs) limits.macs = double(*m_request.macs) - units.restMacs - macs;
            if (m_request.accuracyDrop)
                limits.divergence = m_forecaster.sumFor(m_forecaster.losses().divergenceAt(*m_request.accuracyDrop),
                                                        m_request.recovery, CutKind::mixed);
            const auto solution = solved(units, limits);
            if (!solution) return;
            const BudgetPlan plan = evaluated(planOf(units, *solution));
            consider(plan);
            if (m_request.latencyRatio) ms += plan.ms - *m_request.latencyRatio * denseMs();
            if (m_request.weightBytes) bytes += std::max(0.0, double(plan.bytes - *m_request.weightBytes));
            if (m_request.macs) macs += std::max(0.0, double(plan.macs - *m_request.macs));
            const auto kept = channelsKept(m_model, rulesOf(plan.plan, m_model));
            for (std::size_t i = 0; i < kept.size(); ++i) keptInputs[i] = kept[i].inputs;
        }
    }

    std::optional<Solution> solved(BudgetUnits& units, const SolverLimits& limits) const
    {
        if (!m_request.activationBytes) return solve(units.options, limits);
        const ActivationPeak peak(m_model, units);
        if (!peak.isKnown()) return {};
        return peak.solveWithin(units.options, limits, double(*m_request.activationBytes));
    }

    BudgetPlan planOf(const BudgetUnits& units, const Solution& solution) const
    {
        BudgetPlan result;
        result.plan.recovery = m_request.recovery;
        for (std::size_t unit = 0; unit < units.layers.size(); ++unit) {
            const std::size_t option = solution.chosen[unit];
            const UnitCut& cut = units.cuts[unit][option];
            for (const LayerMask& mask : cut.masks) addMask(result, mask);
            if (cut.sparsity <= 0) continue;
            const Layer& first = *m_model.find(units.layers[unit]);
            for (const Layer& layer : m_model.layers)
                if (layer.group == first.group && patternMisfit(cut.pattern, layer).empty())
                    addRule(result, layer.path, {cut.pattern, cut.sparsity});
            const SolverOption &taken = units.options[unit][option], &dense = units.options[unit].front();
            result.layers.push_back({first.path, cut.pattern, cut.sparsity, taken.divergence, dense.ms - taken.ms,
                                     std::llround(dense.bytes - taken.bytes), false});
        }
        return result;
    }

    void addRule(BudgetPlan& result, const std::string& layer, const Cut& cut) const
    {
        LayerRule rule;
        rule.cuts = {cut};
        rule.criterion = m_request.criterion;
        result.plan.rules.emplace_back(layer, rule);
    }

    void addMask(BudgetPlan& result, const LayerMask& mask) const
    {
        addRule(result, mask.layer, {mask.pattern, mask.sparsity});
        const Layer& layer = *m_model.find(mask.layer);
        const double dense = m_forecaster.times().denseMs(mask.layer);
        const auto ms = m_forecaster.times().sparseMs(mask.layer, mask.pattern, mask.sparsity);
        const auto divergence =
            m_forecaster.divergences().at(mask.layer, mask.pattern, m_request.criterion, mask.sparsity);
        result.layers.push_back(
            {mask.layer, mask.pattern, mask.sparsity, divergence.value_or(0), dense - ms.value_or(dense),
             std::llround(storedWhenMasked(layer, {}) - storedWhenMasked(layer, {mask.pattern, mask.sparsity})),
             m_request.pins.count(mask.layer) > 0});
    }

    const ModelSummary& m_model;
    const Forecaster& m_forecaster;
    const BudgetRequest& m_request;
    std::optional<BudgetPlan> m_best;
};

}  // namespace

bool asksForBothKinds(const BudgetRequest& request)
{
    const auto structured = [](const Pattern& pattern) { return pattern.structured(); };
    return std::any_of(request.patterns.begin(), request.patterns.end(), structured) &&
           !std::all_of(request.patterns.begin(), request.patterns.end(), structured);
}

BudgetRequest onlyOf(BudgetRequest request, bool structured)
{
    std::erase_if(request.patterns, [&](const Pattern& pattern) { return pattern.structured() != structured; });
    return request;
}

BudgetPlan mixedPlanWithin(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request)
{
    return MixedPlanner(model, forecaster, request).within(mostPasses);
}

BudgetRange mixedRange(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request)
{
    const BudgetRange masks = budgetRange(model, forecaster, onlyOf(request, false));
    BudgetRange range = budgetRange(model, forecaster, onlyOf(request, true));
    range.leastRatio = masks.leastRatio;  // of the same runtime
    range.mostRatio = masks.mostRatio;
    range.leastBytes = std::min(range.leastBytes, masks.leastBytes);
    range.mostBytes = std::max(range.mostBytes, masks.mostBytes);
    range.leastMacs = std::min(range.leastMacs, masks.leastMacs);
    range.mostMacs = std::max(range.mostMacs, masks.mostMacs);
    range.worstDrop = masks.worstDrop;
    return range;
}

std::vector<BudgetPlan> mixedFront(const ModelSummary& model, const Forecaster& forecaster,
                                   const BudgetRequest& request, std::size_t count)
{
    const BudgetRange range = budgetRange(model, forecaster, onlyOf(request, false));
    std::vector<BudgetPlan> front;
    constexpr int fewPasses = 3;
    for (std::size_t i = 0; i < count; ++i) {
        BudgetRequest asked = request;
        asked.weightBytes = asked.macs = asked.activationBytes = {};
        asked.accuracyDrop.reset();
        const double share = count > 1 ? double(i) / double(count - 1) : 1;
        asked.latencyRatio = range.leastRatio + share * (std::max(1.0, range.mostRatio) - range.leastRatio);
        try {
            BudgetPlan plan = MixedPlanner(model, forecaster, asked).within(fewPasses);
            if (front.empty() || plan.forecast.divergence < front.back().forecast.divergence)
                front.push_back(std::move(plan));
        } catch (const Failure&) {
            // none that fast
        }
    }
    return front;
}

}  // namespace espalier
