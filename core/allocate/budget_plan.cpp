#include "core/allocate/budget_plan.h"

#include "core/allocate/activation_peak.h"
#include "core/allocate/mixed_plan.h"
#include "core/allocate/plan_limits.h"
#include "core/base/issue.h"
#include "core/estimate/activation_estimate.h"
#include "core/estimate/channels_kept.h"
#include "core/model/model_summary.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr int tightenings = 6;
constexpr double priceStep = 0.03;  // of the time, over which the price of a millisecond is taken

class Planner {
public:
    Planner(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request)
        : m_model(model), m_forecaster(forecaster), m_request(request)
    {
        check();
        m_structured = request.patterns.front().structured();
        m_units = m_structured ? channelUnits(model, forecaster, request) : maskUnits(model, forecaster, request);
        if (m_structured && request.activationBytes) m_peak.emplace(model, m_units);
    }

    BudgetPlan within()
    {
        if (!m_request.latencyRatio && !m_request.weightBytes && !m_request.accuracyDrop && !m_request.macs &&
            !m_request.activationBytes)
            throw Failure("solve.no_limit", "");
        refuseUnreachable();
        SolverLimits limits = limitsOf();
        for (int i = 0;; ++i) {
            const auto solution = solved(limits);
            if (!solution) throwOutOfReach();
            BudgetPlan plan = planOf(*solution);
            const double allowed = m_request.latencyRatio.value_or(1e9) * denseMs();
            // Times of single units are shared out between groups; the whole plan is foretold as it is.
            const bool fast = isFastEnough(plan.ms, allowed);
            const double loss = m_request.accuracyDrop ? lossOf(plan) : 0;
            const bool faithful = isFaithfulEnough(loss, m_request.accuracyDrop.value_or(1));
            if ((fast && faithful) || i == tightenings) {
                plan.lossPerMs = lossPerMs(*solution, limits);
                return plan;
            }
            if (!fast) *limits.ms -= plan.ms - allowed;
            if (!faithful) *limits.divergence *= std::max(0.5, *m_request.accuracyDrop / loss);
        }
    }

    BudgetRange range() const
    {
        const SolverRange all = reachable(m_units.options);
        const auto ratio = [&](double ms) { return (ms + m_units.restMs) / denseMs(); };
        const auto bytes = [&](double units) { return std::llround(units + m_units.restBytes); };
        const auto macs = [&](double units) { return std::llround(units + m_units.restMacs); };
        BudgetRange range{ratio(all.lowest.ms),
                          ratio(all.highest.ms),
                          bytes(all.lowest.bytes),
                          bytes(all.highest.bytes),
                          macs(all.lowest.macs),
                          macs(all.highest.macs),
                          {},
                          {},
                          {}};
        addActivations(range);
        if (const auto fastest = solve(m_units.options, {all.lowest.ms, {}, {}, {}}))
            range.worstDrop = m_forecaster.losses().lossAt(
                m_forecaster.jointOf(fastest->total.divergence, m_request.recovery, kind()));
        return range;
    }

    std::vector<BudgetPlan> front(std::size_t count)
    {
        std::vector<BudgetPlan> plans;
        for (const Solution& solution : paretoFront(m_units.options, count)) plans.push_back(planOf(solution));
        return plans;
    }

private:
    void check() const
    {
        if (m_request.patterns.empty()) throw Failure("solve.not_scanned", "");
        if (m_forecaster.times().empty())
            throw Failure("solve.not_scanned", "", {{"pattern", m_request.patterns.front().text()}});
        for (const auto& [layer, sparsity] : m_request.pins)
            if (!m_model.find(layer)) throw Failure("solve.unknown_pin", layer, {{"found", std::to_string(sparsity)}});
    }

    CutKind kind() const { return m_structured ? CutKind::channels : CutKind::masks; }

    void addActivations(BudgetRange& range) const
    {
        const std::int64_t dense = m_model.activationPeakBytes;
        if (dense <= 0) return;
        if (!m_structured) {
            range.leastActivations = range.mostActivations = dense;
            return;
        }
        const ActivationPeak peak(m_model, m_units);
        if (!peak.isKnown()) return;
        range.leastActivations = std::llround(peak.least());
        range.mostActivations = std::llround(peak.most());
    }

    /// What the limit on latency is a ratio of.
    double denseMs() const
    {
        return m_structured ? m_forecaster.times().denseMs() : m_forecaster.times().fastestDenseMs();
    }

    std::optional<double> divergenceLimit() const
    {
        if (!m_request.accuracyDrop) return {};
        return m_forecaster.sumFor(m_forecaster.losses().divergenceAt(*m_request.accuracyDrop), m_request.recovery,
                                   kind());
    }

    /// Leaves in the units what activations cost, so that other limits can be tried at the same price.
    std::optional<Solution> solved(const SolverLimits& limits)
    {
        if (!m_request.activationBytes || !m_peak) return solve(m_units.options, limits);
        return m_peak->solveWithin(m_units.options, limits, double(*m_request.activationBytes));
    }

    SolverLimits limitsOf() const
    {
        SolverLimits limits;
        if (m_request.latencyRatio) limits.ms = *m_request.latencyRatio * denseMs() - m_units.restMs;
        if (m_request.weightBytes) limits.bytes = double(*m_request.weightBytes) - m_units.restBytes;
        if (m_request.macs) limits.macs = double(*m_request.macs) - m_units.restMacs;
        limits.divergence = divergenceLimit();
        return limits;
    }

    [[noreturn]] void outOfReach(const char* what, double asked, double nearest) const
    {
        throw Failure("solve.out_of_reach", what,
                      {{"asked", std::to_string(asked)}, {"nearest", std::to_string(nearest)}});
    }

    /// A limit that no plan meets, whatever the others say.
    void refuseUnreachable() const
    {
        const SolverRange range = reachable(m_units.options);
        const double dense = denseMs();
        const double least = (range.lowest.ms + m_units.restMs) / dense;
        if (m_request.latencyRatio && *m_request.latencyRatio < least)
            outOfReach("latency", *m_request.latencyRatio, least);
        const double bytes = range.lowest.bytes + m_units.restBytes;
        if (m_request.weightBytes && double(*m_request.weightBytes) < bytes)
            outOfReach("weights", double(*m_request.weightBytes), bytes);
        const double macs = range.lowest.macs + m_units.restMacs;
        if (m_request.macs && double(*m_request.macs) < macs) outOfReach("macs", double(*m_request.macs), macs);
        if (m_request.activationBytes) refuseActivations(double(*m_request.activationBytes));
    }

    void refuseActivations(double asked) const
    {
        const double dense = double(m_model.activationPeakBytes);
        if (dense <= 0 || (m_peak && !m_peak->isKnown())) throw Failure("solve.activations_unknown", "activations");
        if (!m_peak && asked < dense)
            throw Failure("solve.masks_keep_activations", "activations",
                          {{"asked", std::to_string(double(*m_request.activationBytes))},
                           {"nearest", std::to_string(double(m_model.activationPeakBytes))}});
        if (m_peak && asked < m_peak->least()) outOfReach("activations", asked, m_peak->least());
    }

    /// Limits that can be met one by one but not together.
    [[noreturn]] void throwOutOfReach()
    {
        SolverLimits others = limitsOf();
        if (others.divergence) {
            others.divergence.reset();
            if (const auto best = solved(others)) outOfReach("accuracy", *m_request.accuracyDrop, lossOf(*best));
        }
        others.ms.reset();
        const auto slowest = solved(others);
        if (!slowest && m_request.activationBytes && m_peak) {
            // No price was found at which it holds together with the others.
            const auto free = solve(m_units.options, others);
            outOfReach("activations", double(*m_request.activationBytes),
                       free ? m_peak->of(free->chosen) : m_peak->most());
        }
        outOfReach("latency", m_request.latencyRatio.value_or(1),
                   slowest ? (slowest->total.ms + m_units.restMs) / denseMs() : 1);
    }

    double lossOf(const Solution& solution) const { return lossOf(planOf(solution)); }

    /// As the plan's own forecast has it, which knows over how many cuts its divergence is spread.
    double lossOf(const BudgetPlan& plan) const { return foretoldLoss(plan, m_model, m_forecaster); }

    BudgetPlan planOf(const Solution& solution) const
    {
        BudgetPlan result;
        result.plan.recovery = m_request.recovery;
        for (std::size_t unit = 0; unit < m_units.layers.size(); ++unit) addUnit(result, unit, solution.chosen[unit]);
        const auto rules = rulesOf(result.plan, m_model);
        result.forecast = m_forecaster.of(rules, m_request.recovery);
        result.denseMs = denseMs();
        const auto ms = m_structured ? m_forecaster.times().compactedMs(rules) : m_forecaster.times().sparseMs(rules);
        result.ms = ms.value_or(solution.total.ms + m_units.restMs);
        result.bytes = std::llround(solution.total.bytes + m_units.restBytes);
        result.macs = std::llround(solution.total.macs + m_units.restMacs);
        std::vector<double> outputsKept;
        for (const ChannelsKept& kept : channelsKept(m_model, rules)) outputsKept.push_back(kept.outputs);
        if (const auto peak = activationPeakLeft(m_model, outputsKept)) result.activationBytes = std::llround(*peak);
        return result;
    }

    void addUnit(BudgetPlan& result, std::size_t unit, std::size_t option) const
    {
        const UnitCut& cut = m_units.cuts[unit][option];
        if (cut.sparsity <= 0) return;
        const std::string& layer = m_units.layers[unit];
        LayerRule rule;
        rule.cuts = {{cut.pattern, cut.sparsity}};
        rule.criterion = m_request.criterion;
        const Layer& first = *m_model.find(layer);
        const std::vector<std::string> alone{layer};
        for (const std::string& path : m_structured ? m_model.groups[std::size_t(first.group)].producers : alone)
            if (patternMisfit(cut.pattern, *m_model.find(path)).empty() && m_model.find(path)->group == first.group)
                result.plan.rules.emplace_back(path, rule);
        const SolverOption &taken = m_units.options[unit][option], &dense = m_units.options[unit].front();
        result.layers.push_back({layer, cut.pattern, cut.sparsity, taken.divergence, dense.ms - taken.ms,
                                 std::llround(dense.bytes - taken.bytes), m_request.pins.count(layer) > 0});
    }

    std::optional<double> lossPerMs(const Solution& here, SolverLimits limits) const
    {
        const double step = priceStep * here.total.ms;
        limits.ms = here.total.ms - step;
        limits.divergence.reset();
        const auto faster = solve(m_units.options, limits);
        if (!faster || faster->total.ms >= here.total.ms) return {};
        return (lossOf(*faster) - lossOf(here)) / (here.total.ms - faster->total.ms);
    }

    const ModelSummary& m_model;
    const Forecaster& m_forecaster;
    const BudgetRequest& m_request;
    bool m_structured = false;
    BudgetUnits m_units;
    std::optional<ActivationPeak> m_peak;  ///< where it is limited; of channels, which alone move it
};

}  // namespace

BudgetRange budgetRange(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request)
{
    if (asksForBothKinds(request)) return mixedRange(model, forecaster, request);
    return Planner(model, forecaster, request).range();
}

BudgetPlan planWithin(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request)
{
    if (asksForBothKinds(request)) return mixedPlanWithin(model, forecaster, request);
    return Planner(model, forecaster, request).within();
}

std::vector<BudgetPlan> budgetFront(const ModelSummary& model, const Forecaster& forecaster,
                                    const BudgetRequest& request, std::size_t count)
{
    if (asksForBothKinds(request)) return mixedFront(model, forecaster, request, count);
    return Planner(model, forecaster, request).front(count);
}

}  // namespace espalier
