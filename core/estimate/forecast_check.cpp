#include "core/estimate/forecast_check.h"

#include "core/base/issue.h"
#include "core/measure/statistics.h"

#include <cmath>

namespace espalier {

std::optional<ForecastCheck> checkForecast(const ModelSummary& model, const ScanResult& scan,
                                           const std::vector<Experiment>& experiments, const Experiment& experiment)
{
    std::vector<Experiment> others;
    for (const Experiment& other : experiments)
        if (other.id != experiment.id) others.push_back(other);
    std::vector<Issue> issues;
    ForecastCheck check{experiment.id, experiment.name, {}, 0, {}};
    try {
        const auto rules = resolvePlan(experiment.plan, model, issues);
        for (const LayerRule& rule : rules)
            if (rule.scope == Scope::global) return {};
        check.forecast = Forecaster(model, scan, others).of(rules, experiment.plan.recovery);
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

ForecastTrust checkForecasts(const ModelSummary& model, const ScanResult& scan,
                             const std::vector<Experiment>& experiments)
{
    ForecastTrust trust;
    std::vector<double> errors, latencyErrors;
    int covered = 0;
    for (const Experiment& experiment : experiments) {
        if (experiment.baseline || experiment.status != "done") continue;
        const auto check = checkForecast(model, scan, experiments, experiment);
        if (!check) continue;
        covered += check->covered();
        errors.push_back(std::abs(*check->forecast.accuracy - check->accuracy));
        for (const auto& [truth, ratio] : check->forecast.ratios)
            if (const auto measured = check->ratios.find(truth); measured != check->ratios.end() && truth != "masked")
                latencyErrors.push_back(std::abs(ratio / measured->second - 1));
        trust.checks.push_back(*check);
    }
    if (trust.checks.empty()) return trust;
    trust.coverage = double(covered) / double(trust.checks.size());
    trust.medianError = median(errors);
    trust.medianLatencyError = latencyErrors.empty() ? 0 : median(latencyErrors);
    return trust;
}

}  // namespace espalier
