#include "views/plan_document/plan_document.h"

#include <QSet>

namespace espalier {

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
