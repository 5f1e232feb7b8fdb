#include "core/estimate/forecast.h"

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
constexpr double flattest = 0.5, steepest = 2;

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
    : m_model(model), m_divergences(model, scan), m_losses(scan), m_times(model, scan)
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
    for (std::size_t i = 0; i < rules.size() && i < m_model.layers.size(); ++i) addCuts(rules[i], i, groups, forecast);
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
                m_learnt[key].push_back({std::log(sum.divergence), std::log(divergence), experiment.id});
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

double Forecaster::Correction::jointOf(double sum, double deviations) const
{
    return sum > 0 ? std::exp(intercept + slope * std::log(sum) + deviations * spread) : 0;
}

Forecaster::Correction Forecaster::fit(std::span<const Learnt> learnt)
{
    Correction correction;
    if (learnt.size() >= enoughForASlope) {
        std::vector<double> slopes;
        for (std::size_t i = 0; i < learnt.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (std::abs(learnt[i].sum - learnt[j].sum) > 0.1)
                    slopes.push_back((learnt[i].joint - learnt[j].joint) / (learnt[i].sum - learnt[j].sum));
        if (!slopes.empty()) correction.slope = std::clamp(median(slopes), flattest, steepest);
    }
    std::vector<double> intercepts;
    for (const Learnt& each : learnt) intercepts.push_back(each.joint - correction.slope * each.sum);
    correction.intercept = median(intercepts);
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

double Forecaster::jointOf(double sum, const Recipe& recipe) const { return correctionFor(recipe).jointOf(sum); }

double Forecaster::sumFor(double joint, const Recipe& recipe) const
{
    const Correction& correction = correctionFor(recipe);
    return joint > 0 ? std::exp((std::log(joint) - correction.intercept) / correction.slope) : 0;
}

void Forecaster::foretellLoss(Forecast& forecast, const Correction& correction) const
{
    const double joint = correction.jointOf(forecast.divergence);
    const auto loss = m_losses.lossAt(joint);
    forecast.outside = !loss;
    if (!loss) return;
    forecast.accuracy = m_denseAccuracy - *loss;
    // Chance: which of the images whose answers change come out right, here and in the scan the loss was learnt from.
    const double changed = m_losses.changedAt(joint) + 0.5 / double(std::max<std::int64_t>(1, m_losses.images()));
    const auto variance = [&](std::int64_t images) { return images > 0 ? changed / double(images) : 0; };
    const double sampling = z90 * std::sqrt(variance(m_images) + variance(m_losses.images()));
    const double guessing = 1 - 1.0 / double(std::max<std::int64_t>(2, m_model.classes));
    const double worst = m_losses.lossAt(correction.jointOf(forecast.divergence, z90)).value_or(guessing);
    const double best = m_losses.lossAt(correction.jointOf(forecast.divergence, -z90)).value_or(*loss);
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
    if (forecast.notScanned.empty()) foretellLoss(forecast, correction);
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
