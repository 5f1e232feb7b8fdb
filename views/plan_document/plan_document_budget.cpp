// What a plan that is kept within limits has besides: the limits, the pins, and the others that make up for them.

#include "views/plan_document/plan_document.h"

#include "core/base/issue.h"

namespace espalier {

std::vector<std::string> PlanDocument::pinnedPaths() const
{
    std::vector<std::string> paths;
    for (const int layer : m_state.pins) paths.push_back(m_model.layers[std::size_t(layer)].path);
    return paths;
}

void PlanDocument::setBudget(const std::optional<PlanBudget>& budget)
{
    endGesture();
    PlanState next = m_state;
    next.budget = budget && !budget->isEmpty() ? budget : std::nullopt;
    if (!next.budget) next.pins.clear();
    pushUnbalanced(std::move(next), tr("limits of the plan"), QStringLiteral("budget"));
}

void PlanDocument::setPinned(const QList<int>& layers, bool pinned)
{
    if (!m_state.budget) return;
    endGesture();
    PlanState next = m_state;
    std::set<int> meant;
    for (int layer : layers) addWithCoupled(meant, layer);
    for (int layer : meant) pinned ? void(next.pins.insert(layer)) : void(next.pins.erase(layer));
    pushUnbalanced(std::move(next), pinned ? tr("pin %1").arg(named(layers)) : tr("unpin %1").arg(named(layers)),
                   QStringLiteral("pins"));
}

/// Channels that go together are one choice of the solver's.
void PlanDocument::addWithCoupled(std::set<int>& pins, int layer) const
{
    pins.insert(layer);
    if (!m_state.budget || !m_state.budget->structured) return;
    for (int other : m_coupled.with(layer)) pins.insert(other);
}

void PlanDocument::pushUnbalanced(PlanState next, const QString& text, const QString& mergeKey)
{
    const bool changes = next != m_state, budgeted = next.budget.has_value();
    push(std::move(next), text, mergeKey);
    if (!changes || !budgeted) return;
    m_unbalanced = {m_stack.index(), m_gesture, text, mergeKey};
    emit unbalanced();
}

void PlanDocument::balance(const Plan& plan)
{
    if (m_unbalanced.index != m_stack.index() || m_stack.index() == 0 || !m_state.budget) return;
    const std::vector<LayerRule> given = resolved(plan);
    PlanState next = m_state;
    for (int i = 0; i < int(next.rules.size()); ++i)
        if (!next.pins.contains(i)) next.rules[std::size_t(i)] = given[std::size_t(i)];
    if (next != m_state) pushPart(std::move(next));
    m_unbalanced.index = m_stack.index();
}

}  // namespace espalier
