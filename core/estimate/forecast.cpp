#include "core/estimate/forecast.h"

#include "core/estimate/robust_line.h"
#include "core/sensitivity/joint_gap.h"
#include "core/measure/statistics.h"
#include "core/model/model_summary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace espalier {

namespace {

constexpr double z90 = 1.6448536269514722;
const double unlearntSpread = std::log(2.0) / z90;
constexpr double leastSpread = 0.1;
constexpr double leastLoss = 0.0005;  // accuracies closer than this to the dense one say nothing of a factor
constexpr double leastDivergence = 1e-6;
constexpr std::size_t enoughForASlope = 6;
constexpr std::size_t mostLearnt = 300;  // the newest; there are as many slopes as pairs

std::string keyOf(const Recipe& recipe) { return recipe.empty() ? std::string() : recipeToJson(recipe).dump(); }

/// 1.4826 x the median absolute deviation is the standard deviation of what is normal.
double spreadOf(const std::vector<double>& values, double middle)
{
    std::vector<double> away;
    for (const double value : values) away.push_back(std::abs(value - middle));
    return std::max(leastSpread, 1.4826 * median(away));
}

/// The rules an experiment was run by, as far as they can be read off its layers: to resolve the plans of a long log again
/// takes long. Empty where they cannot.
std::vector<LayerRule> recordedRules(const Experiment& experiment, const ModelSummary& model)
{
    const auto& planned = experiment.plan.rules;
    if (planned.empty() || experiment.layers.size() != model.layers.size()) return {};
    const LayerRule& first = planned.front().second;
    for (const auto& [path, rule] : planned)
        if (rule.criterion != first.criterion || rule.scope != first.scope) return {};
    std::vector<LayerRule> rules(model.layers.size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (experiment.layers[i].path != model.layers[i].path) return {};
        rules[i].cuts = experiment.layers[i].asked;
        rules[i].criterion = first.criterion;
        rules[i].scope = first.scope;
    }
    return rules;
}

}  // namespace

Forecaster::Forecaster(const ModelSummary& model, const ScanResult& scan, const std::vector<Experiment>& experiments)
    : m_model(model), m_divergences(model, scan), m_additivity(scan), m_losses(scan), m_times(model, scan)
{
    for (const Experiment& experiment : experiments)
        if (experiment.baseline && experiment.status == "done") {
            m_denseAccuracy = experiment.accuracy.dense;
            m_images = experiment.accuracy.n;
        }
    learn(experiments);
}

void Forecaster::addCuts(const LayerRule& rule, std::size_t layer, std::vector<int>& groups, Forecast& forecast) const
{
    const Layer& described = m_model.layers[layer];
    for (const Cut& cut : rule.cuts) {
        if (cut.sparsity <= 0) continue;
        if (cut.pattern.structured()) {
            if (std::find(groups.begin(), groups.end(), described.group) != groups.end()) continue;
            groups.push_back(described.group);
        }
        const auto divergence = m_divergences.at(described.path, cut.pattern, rule.criterion, cut.sparsity);
        if (divergence)
            forecast.divergence += *divergence;
        else
            forecast.notScanned.push_back(described.path);
    }
}

Forecast Forecaster::sumOf(const std::vector<LayerRule>& rules) const
{
    Forecast forecast;
    std::vector<int> groups;
    double roots = 0, masks = 0;
    for (std::size_t i = 0; i < rules.size() && i < m_model.layers.size(); ++i) {
        const double before = forecast.divergence;
        addCuts(rules[i], i, groups, forecast);
        const double own = std::max(0.0, forecast.divergence - before);
        roots += std::sqrt(own);
        if (!rules[i].cuts.empty() && !rules[i].cuts.back().pattern.structured()) masks += own;
    }
    const CutKind kind = cutKindOf(rules);
    forecast.jointPlans = m_additivity.plans(kind);
    const double sum = forecast.divergence;
    if (sum <= 0) return forecast;
    // A plan of both kinds is raised as much as its masks' and its channels' shares of the sum say.
    const auto raised = [&](CutKind of) {
        return std::log(m_additivity.jointOf(sum, cutsSpread(roots, sum), of) / sum);
    };
    const double share = kind == CutKind::mixed ? masks / sum : kind == CutKind::masks ? 1 : 0;
    forecast.together = std::exp(share * raised(CutKind::masks) + (1 - share) * raised(CutKind::channels));
    return forecast;
}

void Forecaster::learn(const std::vector<Experiment>& experiments)
{
    for (const Experiment& experiment : experiments) {
        if (experiment.baseline || experiment.status != "done" || experiment.trashed) continue;
        Forecast sum;
        try {
            std::vector<Issue> issues;
            auto rules = recordedRules(experiment, m_model);
            if (rules.empty()) rules = resolvePlan(experiment.plan, m_model, issues);
            if (std::any_of(rules.begin(), rules.end(), [](const LayerRule& r) { return r.scope == Scope::global; }))
                continue;  // what its layers lost is not what the rules say
            sum = sumOf(rules);
        } catch (const Failure&) {
            continue;  // of another model
        }
        if (!sum.notScanned.empty() || sum.divergence < leastDivergence) continue;
        const auto add = [&](const std::string& key, double accuracy) {
            const double loss = std::max(leastLoss, experiment.accuracy.dense - accuracy);
            if (!std::isfinite(loss)) return;
            const double divergence = m_losses.divergenceAt(loss);
            if (divergence > 0 && divergence < m_losses.largestDivergence())
                m_learnt[key].push_back({std::log(sum.together * sum.divergence), std::log(divergence), experiment.id});
        };
        if (experiment.accuracy.pruned) add("", *experiment.accuracy.pruned);
        const Recipe& recipe = experiment.plan.recovery;
        if (experiment.accuracy.recovered && !recipe.empty()) add(keyOf(recipe), *experiment.accuracy.recovered);
    }
    for (auto& [key, all] : m_learnt) {
        all.erase(all.begin(), all.end() - std::ptrdiff_t(std::min(all.size(), mostLearnt)));
        m_corrections[key] = fit(all);
        m_corrections[key].recovered = !key.empty();
    }
}

double Forecaster::Correction::of(double joint, double deviations) const
{
    return joint > 0 ? std::exp(intercept + slope * std::log(joint) + deviations * spread) : 0;
}

Forecaster::Correction Forecaster::fit(std::span<const Learnt> learnt)
{
    std::vector<LinePoint> points;
    for (const Learnt& each : learnt) points.push_back({each.joint, each.measured});
    const RobustLine line = robustLine(points, points.size() >= enoughForASlope);
    Correction correction{.intercept = line.intercept, .slope = line.slope};
    std::vector<double> intercepts;
    for (const LinePoint& each : points) intercepts.push_back(each.y - line.slope * each.x);
    const double own = spreadOf(intercepts, correction.intercept), count = double(learnt.size());
    // A few experiments say little of how much others scatter.
    correction.spread = std::sqrt((own * own * count + unlearntSpread * unlearntSpread) / (count + 1));
    correction.experiments = int(learnt.size());
    return correction;
}

Forecaster::Correction Forecaster::correctionWithout(const std::string& id, const Recipe& recipe) const
{
    for (const std::string& key : {keyOf(recipe), std::string()}) {
        const auto known = m_learnt.find(key);
        if (known == m_learnt.end()) continue;
        std::vector<Learnt> others;
        for (const Learnt& each : known->second)
            if (each.id != id) others.push_back(each);
        if (others.empty()) continue;
        if (others.size() == known->second.size()) return m_corrections.at(key);
        Correction correction = fit(others);
        correction.recovered = !key.empty();
        return correction;
    }
    return {.spread = unlearntSpread};
}

const Forecaster::Correction& Forecaster::correctionFor(const Recipe& recipe) const
{
    static const Correction unlearnt{.spread = unlearntSpread};
    auto known = m_corrections.find(keyOf(recipe));
    if (known == m_corrections.end()) known = m_corrections.find("");
    return known == m_corrections.end() ? unlearnt : known->second;
}

double Forecaster::jointOf(double sum, const Recipe& recipe, CutKind kind) const
{
    return correctionFor(recipe).of(m_additivity.jointOf(sum, kind));
}

double Forecaster::sumFor(double joint, const Recipe& recipe, CutKind kind) const
{
    const Correction& correction = correctionFor(recipe);
    if (joint <= 0) return 0;
    return m_additivity.sumFor(std::exp((std::log(joint) - correction.intercept) / correction.slope), kind);
}

void Forecaster::foretellLoss(Forecast& forecast, double uncorrected, const Correction& correction) const
{
    const double joint = correction.of(uncorrected);
    const auto loss = m_losses.lossAt(joint);
    forecast.outside = !loss;
    if (!loss) return;
    forecast.accuracy = m_denseAccuracy - *loss;
    // Chance: which of the images whose answers change come out right, here and in the scan the loss was learnt from.
    const double changed = m_losses.changedAt(joint) + 0.5 / double(std::max<std::int64_t>(1, m_losses.images()));
    const auto variance = [&](std::int64_t images) { return images > 0 ? changed / double(images) : 0; };
    const double sampling = z90 * std::sqrt(variance(m_images) + variance(m_losses.images()));
    const double guessing = 1 - 1.0 / double(std::max<std::int64_t>(2, m_model.classes));
    const double worst = m_losses.lossAt(correction.of(uncorrected, z90)).value_or(guessing);
    const double best = m_losses.lossAt(correction.of(uncorrected, -z90)).value_or(*loss);
    forecast.accuracy90 = {std::max(0.0, *forecast.accuracy - std::hypot(worst - *loss, sampling)),
                           std::min(1.0, *forecast.accuracy + std::hypot(*loss - best, sampling))};
}

Forecast Forecaster::of(const std::vector<LayerRule>& rules, const Recipe& recipe) const
{
    return correctedBy(correctionFor(recipe), rules);
}

Forecast Forecaster::without(const std::string& id, const std::vector<LayerRule>& rules, const Recipe& recipe) const
{
    return correctedBy(correctionWithout(id, recipe), rules);
}

Forecast Forecaster::correctedBy(const Correction& correction, const std::vector<LayerRule>& rules) const
{
    Forecast forecast = sumOf(rules);
    forecast.recovered = correction.recovered;
    forecast.learntFrom = correction.experiments;
    if (forecast.notScanned.empty()) foretellLoss(forecast, forecast.together * forecast.divergence, correction);
    if (m_times.empty()) return forecast;
    forecast.ratios["masked"] = 1;
    const auto removesChannels = [](const LayerRule& rule) {
        return !rule.cuts.empty() && rule.cuts.front().pattern.structured() && rule.cuts.front().sparsity > 0;
    };
    const auto masks = [](const LayerRule& rule) {
        return !rule.cuts.empty() && !rule.cuts.back().pattern.structured() && rule.cuts.back().sparsity > 0;
    };
    if (std::any_of(rules.begin(), rules.end(), removesChannels))
        if (const auto ms = m_times.compactedMs(rules)) forecast.ratios["compacted"] = *ms / m_times.denseMs();
    if (std::any_of(rules.begin(), rules.end(), masks))
        if (const auto ms = m_times.sparseMs(rules)) forecast.ratios["sparse"] = *ms / m_times.fastestDenseMs();
    return forecast;
}

}  // namespace espalier
