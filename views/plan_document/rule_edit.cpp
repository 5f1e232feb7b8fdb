#include "views/plan_document/rule_edit.h"

#include "core/sparsity/criterion.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace espalier {

namespace {

constexpr double mostSparsity = 0.99;

bool cutsChannels(const LayerRule& rule) { return !rule.cuts.empty() && rule.cuts.front().pattern.structured(); }

/// The last cut made with `pattern`, at the sparsity it had or one to begin with.
std::vector<Cut> cutsWith(const LayerRule& rule, const Pattern& pattern)
{
    constexpr double toBeginWith = 0.5;
    if (pattern.kind == Pattern::Kind::dense) return {};
    if (pattern.kind == Pattern::Kind::n_of_m) return {{pattern, pattern.fixedSparsity()}};
    return {{pattern, rule.cuts.empty() ? toBeginWith : rule.cuts.back().sparsity}};
}

void fallBack(LayerRule& rule)
{
    if (!canRank(rule.criterion, rule.cuts)) rule.criterion = LayerRule().criterion;
}

}  // namespace

bool canRank(const std::string& criterion, const std::vector<Cut>& cuts)
{
    const Criterion* known = findCriterion(criterion);
    return known && (!known->channelsOnly ||
                     std::all_of(cuts.begin(), cuts.end(), [](const Cut& cut) { return cut.pattern.structured(); }));
}

CoupledLayers::CoupledLayers(const ModelSummary& model) : m_others(model.layers.size())
{
    std::map<int, std::vector<int>> members;
    for (int i = 0; i < int(model.layers.size()); ++i)
        if (model.layers[i].group >= 0) members[model.layers[i].group].push_back(i);
    for (const auto& [group, layers] : members)
        for (int layer : layers)
            std::copy_if(layers.begin(), layers.end(), std::back_inserter(m_others[layer]),
                         [layer](int other) { return other != layer; });
}

void rankBy(Plan& plan, const std::string& criterion)
{
    for (auto& [path, rule] : plan.rules)
        if (canRank(criterion, rule.cuts)) rule.criterion = criterion;
}

std::vector<int> rankedTogether(const std::vector<LayerRule>& rules, const CoupledLayers& coupled, int layer)
{
    std::vector<int> layers{layer};
    if (!cutsChannels(rules[layer])) return layers;
    for (int other : coupled.with(layer))
        if (cutsChannels(rules[other])) layers.push_back(other);
    return layers;
}

RuleEdit::RuleEdit(const ModelSummary& model, const CoupledLayers& coupled, std::vector<LayerRule>& rules)
    : m_model(model), m_coupled(coupled), m_rules(rules)
{
}

bool RuleEdit::setPattern(int layer, const Pattern& pattern)
{
    return setCuts(layer, cutsWith(m_rules[layer], pattern));
}

bool RuleEdit::setCuts(int layer, const std::vector<Cut>& cuts)
{
    if (!fits(layer, cuts)) return false;
    LayerRule& rule = m_rules[layer];
    const bool didCutChannels = cutsChannels(rule);
    rule.cuts = cuts;
    rule.scope = Scope::local;
    fallBack(rule);
    moveCoupled(layer, didCutChannels);
    return true;
}

void RuleEdit::setSparsity(int layer, double sparsity, const Pattern& fallback)
{
    LayerRule& rule = m_rules[layer];
    sparsity = std::isfinite(sparsity) ? std::clamp(sparsity, 0.0, mostSparsity) : 0.0;
    if (rule.cuts.empty()) {
        if (sparsity == 0) return;
        const bool usable =
            fallback.kind != Pattern::Kind::n_of_m && patternMisfit(fallback, m_model.layers[layer]).empty();
        rule.cuts = {{usable ? fallback : Pattern{Pattern::Kind::unstructured}, sparsity}};
        fallBack(rule);
    }
    if (rule.cuts.back().pattern.kind == Pattern::Kind::n_of_m) return;
    rule.cuts.back().sparsity = sparsity;
    rule.scope = Scope::local;
    if (rule.cuts.back().pattern.structured()) moveCoupled(layer, true);
}

bool RuleEdit::setCriterion(int layer, const std::string& criterion)
{
    const std::vector<int> layers = rankedTogether(m_rules, m_coupled, layer);
    if (!std::ranges::all_of(layers, [&](int one) { return canRank(criterion, m_rules[one].cuts); })) return false;
    for (int one : layers) m_rules[one].criterion = criterion;
    return true;
}

void RuleEdit::setScope(int layer, Scope scope)
{
    for (int one : rankedTogether(m_rules, m_coupled, layer)) m_rules[one].scope = scope;
}

bool RuleEdit::fits(int layer, const std::vector<Cut>& cuts) const
{
    return std::all_of(cuts.begin(), cuts.end(),
                       [&](const Cut& cut) { return patternMisfit(cut.pattern, m_model.layers[layer]).empty(); });
}

/// Brings the coupled layers' channels to what `layer` now does; where it left channel pruning, they leave with it.
void RuleEdit::moveCoupled(int layer, bool didCutChannels)
{
    const LayerRule& rule = m_rules[layer];
    for (int other : m_coupled.with(layer)) {
        LayerRule& moved = m_rules[other];
        if (cutsChannels(rule)) {
            if (cutsChannels(moved))
                moved.cuts.front() = rule.cuts.front();  // what is masked within the channels that stay is its own
            else
                moved.cuts = {rule.cuts.front()};
            moved.roundTo = rule.roundTo;
            if (canRank(rule.criterion, moved.cuts)) moved.criterion = rule.criterion;
        } else if (didCutChannels && cutsChannels(moved)) {
            moved.cuts = fits(other, rule.cuts) ? rule.cuts : std::vector<Cut>{};
        } else {
            continue;
        }
        fallBack(moved);
        moved.scope = Scope::local;
    }
}

bool removes(const Cut& cut) { return cut.pattern.kind != Pattern::Kind::dense && cut.sparsity > 0; }
bool removesSome(const LayerRule& rule) { return std::any_of(rule.cuts.begin(), rule.cuts.end(), removes); }

}  // namespace espalier
