#include "core/sparsity/presets.h"

#include "core/model/model_summary.h"
#include "core/sparsity/meet_total.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace espalier {

namespace {

/// What moves as one, a layer or the coupled layers of a group: how much it weighs in the total and what it loses.
struct Share {
    std::vector<const Layer*> layers;
    double size;  ///< weights, or channels for a structured pattern
    double sparsity;
    std::int64_t channels;  ///< that go one by one; 0 for any other pattern
    int roundTo;
};

std::vector<Share> sharesOf(const ModelSummary& model, const Pattern& pattern, double sparsity)
{
    std::vector<Share> shares;
    std::map<int, std::size_t> groups;
    for (const Layer& layer : model.layers) {
        if (!patternMisfit(pattern, layer).empty()) continue;
        const auto known = pattern.structured() ? groups.find(layer.group) : groups.end();
        if (known != groups.end()) {
            shares[known->second].layers.push_back(&layer);
            continue;
        }
        groups[layer.group] = shares.size();
        const bool whole = pattern.structured();
        shares.push_back({{&layer},
                          double(whole ? layer.outputs() : layer.parameters),
                          sparsity,
                          whole ? model.groups[std::size_t(layer.group)].channels : 0,
                          usualRoundTo(layer)});
    }
    return shares;
}

/// Takes out what has the first or the last layer in it.
void dropProtected(std::vector<Share>& shares, const ModelSummary& model)
{
    std::erase_if(shares, [&](const Share& share) {
        return std::any_of(share.layers.begin(), share.layers.end(), [&](const Layer* layer) {
            return layer == &model.layers.front() || layer == &model.layers.back();
        });
    });
}

/// Gives the shares what makes `target` of their sizes together; `sparsity(share, factor)` as meetTotal() asks.
void scaleTo(std::vector<Share>& shares, double target, const std::function<double(const Share&, double)>& sparsity)
{
    std::vector<TotalPart> parts;
    for (const Share& share : shares) parts.push_back({share.size, share.channels, share.roundTo});
    const auto fractions =
        meetTotal(parts, target, [&](std::size_t i, double factor) { return sparsity(shares[i], factor); });
    for (std::size_t i = 0; i < shares.size(); ++i) shares[i].sparsity = fractions[i];
}

/// Density of a layer is proportional to (sum of its dimensions) / (product of them), at most 1.
void spreadErk(std::vector<Share>& shares, double target)
{
    const auto rawDensity = [](const Layer& layer) {
        const double sum = std::accumulate(layer.shape.begin(), layer.shape.end(), 0.0);
        return sum / std::max<double>(1, double(layer.parameters));
    };
    double widest = 1e-12;
    for (const Share& share : shares) widest = std::max(widest, rawDensity(*share.layers.front()));
    // Sparsity rises as the common density factor falls: factor here is its inverse.
    scaleTo(shares, target, [&](const Share& share, double inverse) {
        const double density = inverse > 0 ? rawDensity(*share.layers.front()) / widest * 4096 / inverse : 1.0;
        return std::clamp(1.0 - density, 0.0, mostSparse);
    });
}

void spreadEvenly(std::vector<Share>& shares, double target)
{
    scaleTo(shares, target, [&](const Share&, double factor) { return std::min(target * factor, mostSparse); });
}

void spreadByDepth(std::vector<Share>& shares, double target)
{
    for (std::size_t i = 0; i < shares.size(); ++i)
        shares[i].sparsity = 0.5 + (shares.size() > 1 ? double(i) / double(shares.size() - 1) : 0.5);
    scaleTo(shares, target,
            [](const Share& share, double factor) { return std::min(share.sparsity * factor, mostSparse); });
}

}  // namespace

std::optional<Preset> presetFromText(std::string_view text)
{
    for (Preset preset : {Preset::uniform, Preset::erk, Preset::depth_ramp, Preset::global})
        if (text == presetText(preset)) return preset;
    return {};
}

std::string_view presetText(Preset preset)
{
    switch (preset) {
        case Preset::uniform:
            return "uniform";
        case Preset::erk:
            return "erk";
        case Preset::depth_ramp:
            return "depth-ramp";
        case Preset::global:
            return "global";
    }
    return {};
}

Plan presetPlan(Preset preset, const ModelSummary& model, const Pattern& pattern, double sparsity, Protect protect)
{
    if (!(sparsity >= 0.0 && sparsity < 1.0))
        throw Failure("plan.bad_sparsity", "sparsity", {{"found", std::to_string(sparsity)}, {"reason", "range"}});
    if (pattern.kind == Pattern::Kind::n_of_m) sparsity = pattern.fixedSparsity();
    std::vector<Share> shares = sharesOf(model, pattern, sparsity);
    if (shares.empty()) throw Failure("plan.pattern_fits_no_layer", pattern.text());
    if (protect == Protect::first_and_last) dropProtected(shares, model);
    if (shares.empty()) throw Failure("plan.all_protected", pattern.text());
    const bool spread = pattern.kind != Pattern::Kind::n_of_m && sparsity > 0;
    if (spread && preset == Preset::uniform && pattern.structured())
        spreadEvenly(shares, std::min(sparsity, mostSparse));
    if (spread && preset == Preset::erk) spreadErk(shares, std::min(sparsity, mostSparse));
    if (spread && preset == Preset::depth_ramp) spreadByDepth(shares, std::min(sparsity, mostSparse));
    Plan plan;
    LayerRule rule;
    rule.scope = preset == Preset::global && pattern.kind != Pattern::Kind::n_of_m ? Scope::global : Scope::local;
    for (const Share& share : shares) {
        rule.cuts = {Cut{pattern, share.sparsity}};
        for (const Layer* layer : share.layers) plan.rules.emplace_back(layer->path, rule);
    }
    return plan;
}

}  // namespace espalier
