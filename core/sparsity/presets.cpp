#include "core/sparsity/presets.h"

#include "core/model/model_summary.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace espalier {

namespace {

constexpr double mostSparse = 0.99;

/// What moves as one, a layer or the coupled layers of a group: how much it weighs in the total and what it loses.
struct Share {
    std::vector<const Layer*> layers;
    double size;  ///< weights, or channels for a structured pattern
    double sparsity;
};

bool takes(const Layer& layer, const Pattern& pattern)
{
    if (pattern.structured()) return layer.channelLock.empty() && layer.group >= 0;
    if (pattern.kind == Pattern::Kind::n_of_m) return layer.shape.size() > 1 && layer.shape[1] >= pattern.m;
    if (pattern.kind == Pattern::Kind::block)
        return layer.outputs() >= pattern.rows && layer.parameters / layer.outputs() >= pattern.columns;
    return true;
}

std::vector<Share> sharesOf(const ModelSummary& model, const Pattern& pattern, double sparsity)
{
    std::vector<Share> shares;
    std::map<int, std::size_t> groups;
    for (const Layer& layer : model.layers) {
        if (!takes(layer, pattern)) continue;
        const auto known = pattern.structured() ? groups.find(layer.group) : groups.end();
        if (known != groups.end()) {
            shares[known->second].layers.push_back(&layer);
            continue;
        }
        groups[layer.group] = shares.size();
        shares.push_back({{&layer}, double(pattern.structured() ? layer.outputs() : layer.parameters), sparsity});
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

/// Finds `factor` by bisection so that the weighted mean of `sparsity(share, factor)`, which rises with it, is `target`.
void scaleTo(std::vector<Share>& shares, double target, const std::function<double(const Share&, double)>& sparsity)
{
    const double total =
        std::accumulate(shares.begin(), shares.end(), 0.0, [](double sum, const Share& s) { return sum + s.size; });
    const auto reached = [&](double factor) {
        double removed = 0;
        for (const Share& share : shares) removed += share.size * sparsity(share, factor);
        return removed / total;
    };
    double low = 0, high = 1;
    while (reached(high) < target && high < 1e12) high *= 2;
    for (int i = 0; i < 200; ++i) {
        const double middle = (low + high) / 2;
        (reached(middle) < target ? low : high) = middle;
    }
    for (Share& share : shares) share.sparsity = sparsity(share, high);
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
