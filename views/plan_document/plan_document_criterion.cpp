// What ranks the weights of the document's layers.

#include "views/plan_document/plan_document.h"

#include <algorithm>
#include <numeric>

namespace espalier {

int PlanDocument::setCriterion(const QList<int>& layers, const std::string& criterion)
{
    PlanState next = m_state;
    RuleEdit edit(m_model, m_coupled, next.rules);
    int refused = 0;
    for (int layer : layers) refused += !edit.setCriterion(layer, criterion);
    endGesture();
    push(std::move(next), tr("criterion of %1").arg(named(layers)));
    return refused;
}

void PlanDocument::setScope(const QList<int>& layers, Scope scope)
{
    PlanState next = m_state;
    RuleEdit edit(m_model, m_coupled, next.rules);
    for (int layer : layers) edit.setScope(layer, scope);
    endGesture();
    push(std::move(next), tr("ranking of %1").arg(named(layers)));
}

std::optional<std::string> PlanDocument::criterion(const QList<int>& layers) const
{
    const auto loses = [this](int layer) { return removesSome(m_state.rules[layer]); };
    const bool any = std::ranges::any_of(layers, loses);
    std::optional<std::string> common;
    for (int layer : layers) {
        if (any && !loses(layer)) continue;
        if (common && *common != m_state.rules[layer].criterion) return {};
        common = m_state.rules[layer].criterion;
    }
    return common ? common : LayerRule().criterion;
}

QList<int> PlanDocument::allLayers() const
{
    QList<int> layers(qsizetype(m_state.rules.size()));
    std::iota(layers.begin(), layers.end(), 0);
    return layers;
}

void PlanDocument::takeUpCriterion(PlanState& next) const
{
    const auto common = criterion();
    if (!common || !removesAnything()) return;
    for (std::size_t i = 0; i < next.rules.size(); ++i)
        if (m_state.rules[i].cuts.empty() && espalier::canRank(*common, next.rules[i].cuts) &&
            !next.rules[i].cuts.empty())
            next.rules[i].criterion = *common;
}

bool PlanDocument::canRank(int layer, const std::string& criterion) const
{
    return std::ranges::all_of(rankedTogether(m_state.rules, m_coupled, layer),
                               [&](int one) { return espalier::canRank(criterion, m_state.rules[one].cuts); });
}

}  // namespace espalier
