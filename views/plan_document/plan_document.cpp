#include "views/plan_document/plan_document.h"

#include "core/base/issue.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double mostSparsity = 0.99;

bool cutsChannels(const LayerRule& rule)
{
    return std::any_of(rule.cuts.begin(), rule.cuts.end(), [](const Cut& cut) { return cut.pattern.structured(); });
}

bool removes(const Cut& cut) { return cut.pattern.kind != Pattern::Kind::dense && cut.sparsity > 0; }

/// The rule with its last cut made with `pattern`, at the sparsity it had or one to begin with.
LayerRule withPattern(LayerRule rule, const Pattern& pattern)
{
    constexpr double toBeginWith = 0.5;
    const double sparsity = rule.cuts.empty() ? toBeginWith : rule.cuts.back().sparsity;
    rule.cuts.clear();
    rule.scope = Scope::local;
    if (pattern.kind == Pattern::Kind::n_of_m)
        rule.cuts.push_back({pattern, pattern.fixedSparsity()});
    else if (pattern.kind != Pattern::Kind::dense)
        rule.cuts.push_back({pattern, sparsity});
    return rule;
}

}  // namespace

Cut shownCut(const LayerRule& rule) { return rule.cuts.empty() ? Cut{} : rule.cuts.back(); }

/// One step of undo: the whole state before and after. States are small (a rule a layer) and whole ones cannot drift.
class PlanDocument::Change : public QUndoCommand {
public:
    Change(PlanDocument& document, PlanState after, const QString& text, const QString& mergeKey)
        : QUndoCommand(text),
          m_document(document),
          m_before(document.m_state),
          m_after(std::move(after)),
          m_mergeKey(mergeKey),
          m_gesture(document.m_gesture)
    {
    }
    void undo() override { m_document.apply(m_before); }
    void redo() override { m_document.apply(m_after); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* command) override
    {
        const auto& next = static_cast<const Change&>(*command);
        if (m_mergeKey.isEmpty() || next.m_mergeKey != m_mergeKey || next.m_gesture != m_gesture) return false;
        m_after = next.m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    PlanDocument& m_document;
    PlanState m_before, m_after;
    QString m_mergeKey;
    int m_gesture;
};

PlanDocument::PlanDocument(QObject* parent) : QObject(parent) {}

void PlanDocument::setModel(ModelSummary model, Recipe recovery)
{
    const bool same = !model.layers.empty() && model.layers == m_model.layers && model.groups == m_model.groups;
    m_model = std::move(model);
    if (!same) {
        m_stack.clear();
        m_state = {std::vector<LayerRule>(m_model.layers.size()), std::move(recovery), 0, {}};
    }
    emit modelChanged();
    emit recoveryChanged();
    emit nameChanged();
    emit seedChanged();
}

bool PlanDocument::restore(const Plan& draft)
{
    try {
        const PlanState state{resolved(draft), draft.recovery, draft.seed, draft.name};
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
    return std::any_of(m_state.rules.begin(), m_state.rules.end(),
                       [](const LayerRule& rule) { return std::any_of(rule.cuts.begin(), rule.cuts.end(), removes); });
}

void PlanDocument::setPattern(int layer, const Pattern& pattern)
{
    if (!allows(layer, pattern)) return;
    PlanState next = m_state;
    const bool together = pattern.structured() || cutsChannels(next.rules[layer]);
    next.rules[layer] = withPattern(next.rules[layer], pattern);
    if (together)
        for (int other : coupledWith(layer))
            if (pattern.structured() || cutsChannels(next.rules[other]))
                next.rules[other].cuts = next.rules[layer].cuts, next.rules[other].scope = Scope::local;
    if (pattern.kind != Pattern::Kind::dense) m_lastPattern = pattern;
    endGesture();
    push(std::move(next), tr("pattern of %1").arg(QString::fromStdString(m_model.layers[layer].path)));
}

void PlanDocument::setSparsity(int layer, double sparsity)
{
    PlanState next = m_state;
    LayerRule& rule = next.rules[layer];
    sparsity = std::isfinite(sparsity) ? std::clamp(sparsity, 0.0, mostSparsity) : 0.0;
    if (rule.cuts.empty()) {
        if (sparsity == 0) return;
        const Pattern pattern = allows(layer, m_lastPattern) && m_lastPattern.kind != Pattern::Kind::n_of_m
                                    ? m_lastPattern
                                    : Pattern{Pattern::Kind::unstructured};
        rule = withPattern(rule, pattern);
    }
    if (rule.cuts.back().pattern.kind == Pattern::Kind::n_of_m) return;
    rule.cuts.back().sparsity = sparsity;
    rule.scope = Scope::local;
    if (rule.cuts.back().pattern.structured())
        for (int other : coupledWith(layer)) next.rules[other] = rule;
    push(std::move(next), tr("sparsity of %1").arg(QString::fromStdString(m_model.layers[layer].path)),
         QStringLiteral("sparsity %1").arg(layer));
}

void PlanDocument::setRecovery(const Recipe& recovery, const QString& text, const QString& mergeKey)
{
    PlanState next = m_state;
    next.recovery = recovery;
    push(std::move(next), text, mergeKey.isEmpty() ? QString() : QStringLiteral("recovery ") + mergeKey);
}

void PlanDocument::setSeed(std::uint64_t seed)
{
    PlanState next = m_state;
    next.seed = seed;
    push(std::move(next), tr("seed"), QStringLiteral("seed"));
}

void PlanDocument::setName(const QString& name)
{
    PlanState next = m_state;
    next.name = name.toStdString();
    push(std::move(next), tr("name of the plan"), QStringLiteral("name"));
}

std::vector<LayerRule> PlanDocument::resolved(const Plan& plan) const
{
    std::vector<Issue> issues;
    return plan.rules.empty() ? std::vector<LayerRule>(m_model.layers.size()) : resolvePlan(plan, m_model, issues);
}

void PlanDocument::replace(const Plan& plan, const QString& text)
{
    PlanState next{resolved(plan), plan.recovery.empty() ? m_state.recovery : plan.recovery, plan.seed, plan.name};
    endGesture();
    push(std::move(next), text);
}

void PlanDocument::replaceRules(const Plan& plan, const QString& text)
{
    PlanState next = m_state;
    next.rules = resolved(plan);
    endGesture();
    push(std::move(next), text);
}

void PlanDocument::clear()
{
    PlanState next = m_state;
    next.rules.assign(m_model.layers.size(), {});
    endGesture();
    push(std::move(next), tr("make all dense"));
}

bool PlanDocument::allows(int layer, const Pattern& pattern) const
{
    return !pattern.structured() || m_model.layers[layer].channelLock.empty();
}

std::vector<int> PlanDocument::coupledWith(int layer) const
{
    std::vector<int> others;
    const int group = m_model.layers[layer].group;
    for (int i = 0; group >= 0 && i < int(m_model.layers.size()); ++i)
        if (i != layer && m_model.layers[i].group == group) others.push_back(i);
    return others;
}

void PlanDocument::push(PlanState next, const QString& text, const QString& mergeKey)
{
    if (next != m_state) m_stack.push(new Change(*this, std::move(next), text, mergeKey));
}

void PlanDocument::apply(const PlanState& state)
{
    show(state);
    emit edited();
}

void PlanDocument::show(const PlanState& state)
{
    QList<int> changed;
    for (int i = 0; i < int(state.rules.size()); ++i)
        if (!(state.rules[i] == m_state.rules[i])) changed << i;
    const bool recovery = !(state.recovery == m_state.recovery), seed = state.seed != m_state.seed,
               name = state.name != m_state.name;
    m_state = state;
    if (!changed.isEmpty()) emit rulesChanged(changed);
    if (recovery) emit recoveryChanged();
    if (seed) emit seedChanged();
    if (name) emit nameChanged();
}

}  // namespace espalier
