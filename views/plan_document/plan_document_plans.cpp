// Whole plans: taken into the document, and given out.

#include "core/base/issue.h"
#include "views/plan_document/plan_document.h"

#include <algorithm>

namespace espalier {

bool PlanDocument::restore(const Plan& draft, const std::string& origin, const std::optional<PlanBudget>& budget,
                           const std::vector<std::string>& pins)
{
    try {
        PlanState state{resolved(draft), draft.recovery, draft.seed, draft.name, origin, budget, {}};
        for (int i = 0; budget && i < int(m_model.layers.size()); ++i)
            if (std::find(pins.begin(), pins.end(), m_model.layers[std::size_t(i)].path) != pins.end())
                state.pins.insert(i);
        m_stack.clear();
        show(state);
        return true;
    } catch (const Failure&) {
        return false;
    }
}

Plan PlanDocument::plan() const
{
    Plan plan;
    plan.name = m_state.name;
    plan.seed = m_state.seed;
    plan.recovery = m_state.recovery;
    for (std::size_t i = 0; i < m_state.rules.size(); ++i) {
        LayerRule rule = m_state.rules[i];
        std::erase_if(rule.cuts, [](const Cut& cut) { return !removes(cut); });
        if (!rule.cuts.empty()) plan.rules.emplace_back(m_model.layers[i].path, rule);
    }
    return plan;
}

bool PlanDocument::removesAnything() const
{
    return std::any_of(m_state.rules.begin(), m_state.rules.end(), removesSome);
}

std::vector<LayerRule> PlanDocument::resolved(const Plan& plan) const
{
    std::vector<Issue> issues;
    return plan.rules.empty() ? std::vector<LayerRule>(m_model.layers.size()) : resolvePlan(plan, m_model, issues);
}

void PlanDocument::replace(const Plan& plan, const QString& text, const std::string& origin)
{
    PlanState next{
        resolved(plan), plan.recovery.empty() ? m_state.recovery : plan.recovery, plan.seed, plan.name, origin, {}, {}};
    endGesture();
    push(std::move(next), text);
}

void PlanDocument::replaceRules(const Plan& plan, const QString& text, const std::optional<PlanBudget>& budget)
{
    PlanState next = m_state;
    next.rules = resolved(plan);
    next.budget = budget;
    next.pins.clear();
    endGesture();
    push(std::move(next), text);
}

void PlanDocument::clear()
{
    PlanState next = m_state;
    next.rules.assign(m_model.layers.size(), {});
    next.budget.reset();
    next.pins.clear();
    endGesture();
    push(std::move(next), tr("make all dense"));
}

}  // namespace espalier
