#include "core/sparsity/redistribute.h"

#include "core/model/model_summary.h"
#include "core/sparsity/meet_total.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace espalier {

namespace {

constexpr double sameFraction = 1e-9;
constexpr double worthIt = 0.01;  // of the total

Cut* cutOf(LayerRule& rule, const Pattern& pattern)
{
    const auto found =
        std::find_if(rule.cuts.begin(), rule.cuts.end(), [&](const Cut& cut) { return cut.pattern == pattern; });
    return found == rule.cuts.end() ? nullptr : &*found;
}

double weightsOf(const ModelSummary& model, const std::vector<std::size_t>& layers)
{
    return std::accumulate(layers.begin(), layers.end(), 0.0,
                           [&](double sum, std::size_t layer) { return sum + double(model.layers[layer].parameters); });
}

/// The layers that take the cut, in parts that lose one fraction.
std::vector<std::vector<std::size_t>> partsOf(const EntryLayers& entry, const Pattern& pattern,
                                              const ModelSummary& model, std::vector<LayerRule>& rules)
{
    std::vector<std::vector<std::size_t>> parts;
    std::map<int, std::size_t> groups;
    for (const std::size_t layer : entry.layers) {
        if (!cutOf(rules[layer], pattern)) continue;
        const auto [known, isNew] = groups.emplace(model.layers[layer].group, parts.size());
        if (!pattern.structured() || isNew)
            parts.push_back({layer});
        else
            parts[known->second].push_back(layer);
    }
    return parts;
}

/// Spreads one cut of the entry; true where a layer is given another fraction than the entry says.
bool spreadCut(const EntryLayers& entry, const Cut& asked, const ModelSummary& model, std::vector<LayerRule>& rules)
{
    const auto layers = partsOf(entry, asked.pattern, model, rules);
    std::vector<TotalPart> parts;
    double taking = 0;
    for (const auto& part : layers) {
        const Layer& first = model.layers[part.front()];
        const bool rounds = asked.pattern.structured() && entry.rule->scope == Scope::local && first.group >= 0;
        parts.push_back({weightsOf(model, part), rounds ? model.groups[std::size_t(first.group)].channels : 0,
                         first.heads ? 1 : entry.rule->roundTo});
        taking += parts.back().size;
    }
    if (taking <= 0) return false;
    // Little lost is not worth giving other layers something else than what was asked.
    double own = 0;
    for (const TotalPart& part : parts) own += part.size * roundedFraction(part, asked.sparsity);
    const double total = asked.sparsity * weightsOf(model, entry.layers);
    if (std::abs(own - total) < worthIt * total) return false;
    const double target = std::min(mostSparse, total / taking);
    const auto fractions = meetTotal(
        parts, target, [&](std::size_t, double factor) { return std::min(mostSparse, asked.sparsity * factor); });
    bool changed = false;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        // What rounding alone makes of the entry's own fraction is left to rounding.
        if (std::abs(fractions[i] - roundedFraction(parts[i], asked.sparsity)) < sameFraction) continue;
        changed = true;
        for (const std::size_t layer : layers[i]) cutOf(rules[layer], asked.pattern)->sparsity = fractions[i];
    }
    return changed;
}

std::string percentRange(const EntryLayers& entry, const std::vector<LayerRule>& rules, bool largest)
{
    double found = largest ? 0 : 1;
    for (const std::size_t layer : entry.layers)
        for (const Cut& cut : rules[layer].cuts)
            found = largest ? std::max(found, cut.sparsity) : std::min(found, cut.sparsity);
    return std::to_string(std::lround(100 * found));
}

}  // namespace

void redistribute(const EntryLayers& entry, const ModelSummary& model, std::vector<LayerRule>& rules,
                  std::vector<Issue>& issues)
{
    if (entry.layers.size() < 2) return;
    bool changed = false;
    double left = 1;
    for (const Cut& cut : entry.rule->cuts) {
        left *= 1 - cut.sparsity;
        if (cut.pattern.kind != Pattern::Kind::n_of_m && cut.sparsity > 0)
            changed = spreadCut(entry, cut, model, rules) || changed;
    }
    for (const std::size_t layer : entry.layers) rules[layer].requested = 1 - left;
    if (changed)
        issues.push_back({Severity::info,
                          "plan.redistributed",
                          "layers." + *entry.glob,
                          {{"asked", std::to_string(std::lround(100 * (1 - left)))},
                           {"from", percentRange(entry, rules, false)},
                           {"to", percentRange(entry, rules, true)}}});
}

}  // namespace espalier
