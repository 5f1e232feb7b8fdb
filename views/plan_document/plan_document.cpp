#include "views/plan_document/plan_document.h"

#include "core/base/issue.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace espalier {

namespace {

bool removes(const Cut& cut) { return cut.pattern.kind != Pattern::Kind::dense && cut.sparsity > 0; }
bool removesSome(const LayerRule& rule) { return std::any_of(rule.cuts.begin(), rule.cuts.end(), removes); }

}  // namespace

Cut shownCut(const LayerRule& rule) { return rule.cuts.empty() ? Cut{} : rule.cuts.back(); }

/// One step of undo: the whole state before and after. States are small (a rule a layer) and whole ones cannot drift.
class PlanDocument::Change : public QUndoCommand {
public:
    Change(PlanDocument& document, PlanState after, const QString& text, const QString& mergeKey, int gesture)
        : QUndoCommand(text),
          m_document(document),
          m_before(document.m_state),
          m_after(std::move(after)),
          m_mergeKey(mergeKey),
          m_gesture(gesture)
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
    m_coupled = CoupledLayers(m_model);
    if (!same) {
        m_stack.clear();
        m_state = {std::vector<LayerRule>(m_model.layers.size()), std::move(recovery), 0, {}, {}, {}, {}};
    }
    emit modelChanged();
    emit budgetChanged();
    emit recoveryChanged();
    emit nameChanged();
    emit seedChanged();
}

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

int PlanDocument::setPattern(const QList<int>& layers, const Pattern& pattern)
{
    PlanState next = m_state;
    RuleEdit edit(m_model, m_coupled, next.rules);
    int refused = 0;
    for (int layer : layers) refused += !edit.setPattern(layer, pattern);
    takeUpCriterion(next);
    if (pattern.kind != Pattern::Kind::dense && refused < layers.size()) m_lastPattern = pattern;
    endGesture();
    push(std::move(next), tr("pattern of %1").arg(named(layers)));
    return refused;
}

void PlanDocument::setSparsity(const QList<int>& layers, double sparsity)
{
    PlanState next = m_state;
    RuleEdit edit(m_model, m_coupled, next.rules);
    QString mergeKey = QStringLiteral("sparsity");
    for (int layer : layers) {
        edit.setSparsity(layer, sparsity, m_lastPattern);
        mergeKey += ' ' + QString::number(layer);
    }
    takeUpCriterion(next);
    if (next.budget)
        for (int layer : layers) {
            addWithCoupled(next.pins, layer);
            next.rules[layer].why.clear();  // the solver's, which this is not
        }
    pushUnbalanced(std::move(next), tr("sparsity of %1").arg(named(layers)), mergeKey);
}

/// As a part of the step that left the plan unbalanced.
void PlanDocument::pushPart(PlanState next)
{
    m_stack.push(new Change(*this, std::move(next), m_unbalanced.text, m_unbalanced.mergeKey, m_unbalanced.gesture));
}

void PlanDocument::endGesture()
{
    emit gestureEnded();
    ++m_gesture;
}

int PlanDocument::setCuts(const QList<int>& layers, const std::vector<Cut>& cuts)
{
    PlanState next = m_state;
    RuleEdit edit(m_model, m_coupled, next.rules);
    int refused = 0;
    for (int layer : layers) refused += !edit.setCuts(layer, cuts);
    takeUpCriterion(next);
    endGesture();
    push(std::move(next), tr("setting of %1").arg(named(layers)));
    return refused;
}

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

bool PlanDocument::canRank(int layer, const std::string& criterion) const
{
    return std::ranges::all_of(rankedTogether(m_state.rules, m_coupled, layer),
                               [&](int one) { return espalier::canRank(criterion, m_state.rules[one].cuts); });
}

bool PlanDocument::allows(int layer, const Pattern& pattern) const
{
    return patternMisfit(pattern, m_model.layers[layer]).empty();
}

/// For the text of a step of undo.
QString PlanDocument::named(const QList<int>& layers) const
{
    return layers.size() == 1 ? QString::fromStdString(m_model.layers[layers.front()].path)
                              : tr("%1 layers").arg(layers.size());
}

void PlanDocument::push(PlanState next, const QString& text, const QString& mergeKey)
{
    if (next != m_state) m_stack.push(new Change(*this, std::move(next), text, mergeKey, m_gesture));
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
    QSet<int> pinned;
    for (const int layer : m_state.pins)
        if (!state.pins.contains(layer)) pinned << layer;
    for (const int layer : state.pins)
        if (!m_state.pins.contains(layer)) pinned << layer;
    for (const int layer : pinned)
        if (!changed.contains(layer)) changed << layer;  // their rows look different
    const bool budget = !(state.budget == m_state.budget) || !pinned.isEmpty();
    const bool recovery = !(state.recovery == m_state.recovery), seed = state.seed != m_state.seed,
               name = state.name != m_state.name;
    m_state = state;
    if (!changed.isEmpty()) emit rulesChanged(changed);
    if (recovery) emit recoveryChanged();
    if (seed) emit seedChanged();
    if (name) emit nameChanged();
    if (budget) emit budgetChanged();
}

}  // namespace espalier
