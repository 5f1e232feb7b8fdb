#include "core/model/model_summary.h"
#include "core/sparsity/criterion.h"
#include "core/sparsity/redistribute.h"

#include <algorithm>
#include <map>

namespace espalier {

namespace {

std::string allCriteria()
{
    std::string names;
    for (const Criterion& criterion : criteria()) names += (names.empty() ? "" : ", ") + std::string(criterion.name);
    return names;
}

/// What no model can be asked for.
void checkRule(const LayerRule& rule, const std::string& where)
{
    const Criterion* criterion = findCriterion(rule.criterion);
    if (!criterion)
        throw Failure("plan.criterion_unknown", where, {{"found", rule.criterion}, {"expected", allCriteria()}});
    for (std::size_t i = 0; i < rule.cuts.size(); ++i) {
        const Pattern& pattern = rule.cuts[i].pattern;
        if (criterion->channelsOnly && !pattern.structured())
            throw Failure("plan.criterion_does_not_fit", where,
                          {{"criterion", rule.criterion}, {"pattern", pattern.text()}});
        // Channels go first: what is left is masked. Two cuts of the same family would fight over the same weights.
        if (i > 0 && (pattern.structured() || !rule.cuts[i - 1].pattern.structured()))
            throw Failure("plan.bad_order", where,
                          {{"found", rule.cuts[i - 1].pattern.text() + ", " + pattern.text()}});
    }
}

/// The rule for one layer: exact names must fit, a glob passes over what does not.
LayerRule fitted(const LayerRule& rule, const std::string& glob, const Layer& layer, std::vector<Issue>& issues)
{
    LayerRule result = rule;
    result.cuts.clear();
    result.requested.reset();
    for (const Cut& cut : rule.cuts) {
        const std::string reason = patternMisfit(cut.pattern, layer);
        if (reason.empty()) {
            result.cuts.push_back(cut);
            continue;
        }
        std::map<std::string, std::string> details = {{"pattern", cut.pattern.text()}, {"reason", reason}};
        if (glob == layer.path) throw Failure("plan.pattern_does_not_fit", layer.path, details);
        issues.push_back({Severity::info, "plan.layer_skipped", layer.path, details});
    }
    return result;
}

Cut* channelCut(LayerRule& rule)
{
    return !rule.cuts.empty() && rule.cuts.front().pattern.structured() ? &rule.cuts.front() : nullptr;
}

/// Coupled layers lose the same channels: all get the largest fraction asked of any.
void unifyCoupled(std::vector<LayerRule>& rules, const ModelSummary& model, std::vector<Issue>& issues)
{
    std::map<int, double> largest;
    std::map<int, const LayerRule*> asker;  // the one that asks for it, and says how
    std::map<int, int> finest;              // the finest rounding asked of any
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const Cut* cut = channelCut(rules[i]);
        if (!cut) continue;
        const int group = model.layers[i].group;
        if (!asker.count(group) || cut->sparsity > largest[group]) asker[group] = &rules[i];
        largest[group] = std::max(largest[group], cut->sparsity);
        finest[group] = finest.count(group) ? std::min(finest[group], rules[i].roundTo) : rules[i].roundTo;
    }
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto found = largest.find(model.layers[i].group);
        if (model.layers[i].group < 0 || found == largest.end()) continue;
        rules[i].roundTo = model.layers[i].heads ? 1 : finest.at(found->first);
        Cut* cut = channelCut(rules[i]);
        if (cut && cut->sparsity == found->second) continue;
        issues.push_back(
            {Severity::info,
             "plan.coupled_raised",
             model.layers[i].path,
             {{"from", std::to_string(cut ? cut->sparsity : 0.0)}, {"to", std::to_string(found->second)}}});
        if (cut) {
            cut->sparsity = found->second;
            continue;
        }
        if (rules[i].cuts.empty()) {
            rules[i].criterion = asker.at(found->first)->criterion;
            rules[i].scope = asker.at(found->first)->scope;
        }
        rules[i].cuts.insert(rules[i].cuts.begin(), Cut{asker.at(found->first)->cuts.front().pattern, found->second});
    }
}

}  // namespace

std::vector<LayerRule> resolvePlan(const Plan& plan, const ModelSummary& model, std::vector<Issue>& issues)
{
    if (plan.rules.empty()) throw Failure("plan.names_no_layer", "layers");
    std::vector<const std::pair<std::string, LayerRule>*> winner(model.layers.size(), nullptr);
    for (const auto& entry : plan.rules) {
        checkRule(entry.second, "layers." + entry.first);
        bool matched = false;
        for (std::size_t i = 0; i < model.layers.size(); ++i) {
            if (entry.first != model.layers[i].path && !matchesGlob(entry.first, model.layers[i].path)) continue;
            winner[i] = &entry;
            matched = true;
        }
        if (!matched) throw Failure("plan.names_no_layer", "layers." + entry.first);
    }
    std::vector<LayerRule> rules(model.layers.size());
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (winner[i]) rules[i] = fitted(winner[i]->second, winner[i]->first, model.layers[i], issues);
    for (const auto& entry : plan.rules) {
        EntryLayers decided{&entry.first, &entry.second, {}};
        for (std::size_t i = 0; i < rules.size(); ++i)
            if (winner[i] == &entry) decided.layers.push_back(i);
        redistribute(decided, model, rules, issues);
    }
    unifyCoupled(rules, model, issues);
    return rules;
}

}  // namespace espalier
