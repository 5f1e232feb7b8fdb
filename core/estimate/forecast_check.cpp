#include "core/estimate/forecast_check.h"

#include "core/base/issue.h"
#include "core/measure/statistics.h"

#include <algorithm>
#include <cmath>

namespace espalier {

std::optional<ForecastCheck> checkForecast(const ModelSummary& model, const Forecaster& forecaster,
                                           const Experiment& experiment)
{
    std::vector<Issue> issues;
    ForecastCheck check{experiment.id, experiment.name, {}, 0, {}};
    try {
        const auto rules = resolvePlan(experiment.plan, model, issues);
        for (const LayerRule& rule : rules)
            if (rule.scope == Scope::global) return {};
        check.forecast = forecaster.without(experiment.id, rules, experiment.plan.recovery);
    } catch (const Failure&) {
        return {};  // a plan of another model
    }
    const AccuracyRecord& accuracy = experiment.accuracy;
    const auto measured = check.forecast.recovered ? accuracy.recovered : accuracy.pruned;
    if (!check.forecast.accuracy || !measured || !std::isfinite(*measured)) return {};
    check.accuracy = *measured;
    for (const auto& [truth, latency] : experiment.latency) check.ratios[truth] = latency.ratio;
    return check;
}

bool ForecastCheck::covered() const { return accuracy >= forecast.accuracy90[0] && accuracy <= forecast.accuracy90[1]; }

ForecastVerdict verdictOf(const ForecastTrust& trust)
{
    constexpr double meant = 0.9;
    if (trust.checks.size() < fewChecks) return ForecastVerdict::unknown;
    if (trust.coverageCi95[1] < meant) return ForecastVerdict::too_narrow;
    return trust.coverageCi95[0] > meant ? ForecastVerdict::too_wide : ForecastVerdict::sound;
}

ForecastTrust checkForecasts(const ModelSummary& model, const ScanResult& scan,
                             const std::vector<Experiment>& experiments)
{
    ForecastTrust trust;
    std::vector<double> errors, signedErrors, latencyErrors;
    int covered = 0;
    const Forecaster forecaster(model, scan, experiments);
    const std::size_t all = experiments.size();
    for (std::size_t i = all - std::min(all, mostChecks); i < all; ++i) {
        const Experiment& experiment = experiments[i];
        if (experiment.baseline || experiment.status != "done" || experiment.trashed) continue;
        const auto check = checkForecast(model, forecaster, experiment);
        if (!check) continue;
        covered += check->covered();
        errors.push_back(std::abs(check->error()));
        signedErrors.push_back(check->error());
        for (const auto& [truth, ratio] : check->forecast.ratios)
            if (const auto measured = check->ratios.find(truth); measured != check->ratios.end() && truth != "masked")
                latencyErrors.push_back(std::abs(ratio / measured->second - 1));
        trust.checks.push_back(*check);
    }
    if (trust.checks.empty()) return trust;
    trust.coverage = double(covered) / double(trust.checks.size());
    trust.coverageCi95 = wilson95(covered, std::int64_t(trust.checks.size()));
    trust.medianError = median(errors);
    trust.bias = median(signedErrors);
    trust.latencies = int(latencyErrors.size());
    trust.medianLatencyError = latencyErrors.empty() ? 0 : median(latencyErrors);
    return trust;
}

}  // namespace espalier
