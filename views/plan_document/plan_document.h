#pragma once

#include "core/allocate/plan_budget.h"
#include "core/model/model_summary.h"
#include "core/sparsity/plan.h"
#include "views/plan_document/rule_edit.h"

#include <QList>
#include <QObject>
#include <QUndoStack>
#include <optional>
#include <set>
#include <vector>

namespace espalier {

/// What a person decides: a rule for every layer, in the model's order, the recovery, and what the plan is called.
struct PlanState {
    std::vector<LayerRule> rules;
    Recipe recovery;
    std::uint64_t seed = 0;
    std::string name;
    std::string origin = {};                ///< id of the experiment it was branched from; empty: none
    std::optional<PlanBudget> budget = {};  ///< limits it is kept within while layers are changed
    std::set<int> pins = {};                ///< layers that keep what they were given by hand, while there is a budget

    bool operator==(const PlanState&) const = default;
};

/// The plan being edited. Every change goes through the undo stack, from wherever it comes; changes of one gesture (a
/// drag, a run of arrow keys) become one step. Layers whose channels are coupled get and leave channel pruning together.
class PlanDocument : public QObject {
    Q_OBJECT
public:
    explicit PlanDocument(QObject* parent = nullptr);

    /// Starts over on another model: all layers dense, `recovery` as given, no name, nothing to undo. On the model it has
    /// already, the plan and its undo steps stay. Nobody edited anything: edited() is not emitted.
    void setModel(ModelSummary model, Recipe recovery);
    /// The plan as it was left: all of it, also where it removes nothing or recovers by nothing. Nothing to undo, and
    /// edited() is not emitted. False, and nothing changed, where it does not fit the model.
    bool restore(const Plan& draft, const std::string& origin = {}, const std::optional<PlanBudget>& budget = {},
                 const std::vector<std::string>& pins = {});
    const ModelSummary& model() const { return m_model; }
    const std::vector<LayerRule>& rules() const { return m_state.rules; }
    const Recipe& recovery() const { return m_state.recovery; }
    std::uint64_t seed() const { return m_state.seed; }
    const std::string& name() const { return m_state.name; }
    const std::string& origin() const { return m_state.origin; }
    const std::optional<PlanBudget>& budget() const { return m_state.budget; }
    const std::set<int>& pins() const { return m_state.pins; }
    std::vector<std::string> pinnedPaths() const;
    /// The plan as it would be run: dense layers and cuts of nothing left out.
    Plan plan() const;
    bool removesAnything() const;
    QUndoStack* undoStack() { return &m_stack; }

    /// Several layers are one step. Those the pattern does not fit keep what they have: how many.
    int setPattern(const QList<int>& layers, const Pattern& pattern);
    int setPattern(int layer, const Pattern& pattern) { return setPattern(QList{layer}, pattern); }
    /// Keeps the plan within limits from now on, or (empty) lets it go, and every pin with it.
    void setBudget(const std::optional<PlanBudget>& budget);
    /// Pinned layers keep what they have. Those whose channels go together are pinned together.
    void setPinned(const QList<int>& layers, bool pinned);
    /// The layers that are not pinned get what `plan` gives them, as a part of the last step of undo. Does nothing where
    /// the plan is not as unbalanced() left it. Throws as replace() does.
    void balance(const Plan& plan);
    /// Of the layers' last cuts, 0 .. 0.99. With a budget the layers are pinned. A dense layer takes the pattern last chosen for any layer. No effect on an
    /// N:M pattern, whose sparsity is fixed.
    void setSparsity(const QList<int>& layers, double sparsity);
    void setSparsity(int layer, double sparsity) { setSparsity(QList{layer}, sparsity); }
    /// Pattern and sparsity as another layer has them; how many layers it does not fit.
    int setCuts(const QList<int>& layers, const std::vector<Cut>& cuts);
    /// What ranks the layers' weights. Those of whose pattern it says nothing keep what they have: how many.
    int setCriterion(const QList<int>& layers, const std::string& criterion);
    /// Whether the layers are ranked together with others of the same pattern and sparsity.
    void setScope(const QList<int>& layers, Scope scope);
    /// That of those layers that lose something (of all of them, where none does); absent where they differ.
    std::optional<std::string> criterion(const QList<int>& layers) const;
    /// The whole plan's, which a layer that begins to lose something takes up.
    std::optional<std::string> criterion() const { return criterion(allLayers()); }
    QList<int> allLayers() const;
    /// Whether the criterion can rank what the plan removes from the layer.
    bool canRank(int layer, const std::string& criterion) const;
    /// `mergeKey` names the field that is typed in, whose changes in one gesture are one step; empty: always a step.
    void setRecovery(const Recipe& recovery, const QString& text, const QString& mergeKey = {});
    void setSeed(std::uint64_t seed);
    void setName(const QString& name);
    /// The rules, name and seed of a plan and, where it has any, its recovery. Throws Failure "plan.*" where it does not
    /// fit the model; the document is then as it was. `origin` is the experiment it was branched from; what is edited
    /// later keeps it.
    void replace(const Plan& plan, const QString& text, const std::string& origin = {});
    /// The rules alone, and the limits they were found for, where there are any. Throws as replace() does.
    void replaceRules(const Plan& plan, const QString& text, const std::optional<PlanBudget>& budget = {});
    /// The rules of a plan for this model, in its order; dense where the plan has none. Throws as replace() does.
    std::vector<LayerRule> resolved(const Plan& plan) const;
    void clear();

    /// Ends the gesture: the next change is a step of its own.
    void endGesture();

    bool allows(int layer, const Pattern& pattern) const;
    /// Other layers whose output channels go with this one's.
    const std::vector<int>& coupledWith(int layer) const { return m_coupled.with(layer); }

signals:
    void modelChanged();
    void rulesChanged(const QList<int>& layers);
    void recoveryChanged();
    void nameChanged();
    void seedChanged();
    void budgetChanged();  ///< or the pins
    /// Something was changed by hand that the other layers have to make up for, see balance().
    void unbalanced();
    void gestureEnded();
    /// After the others, once for every change, undo and redo: time to keep a draft.
    void edited();

private:
    class Change;
    /// Where a layer begins to lose something, it is ranked as the others are.
    void takeUpCriterion(PlanState& next) const;
    void push(PlanState next, const QString& text, const QString& mergeKey = {});
    /// The same, and tells that the others have to follow where there is a budget.
    void pushUnbalanced(PlanState next, const QString& text, const QString& mergeKey);
    void pushPart(PlanState next);
    void addWithCoupled(std::set<int>& pins, int layer) const;
    void apply(const PlanState& state);
    void show(const PlanState& state);
    QString named(const QList<int>& layers) const;

    ModelSummary m_model;
    CoupledLayers m_coupled;
    PlanState m_state;
    QUndoStack m_stack;
    Pattern m_lastPattern{Pattern::Kind::unstructured};
    int m_gesture = 0;
    /// The step that balance() is a part of.
    struct {
        int index = -1, gesture = 0;
        QString text, mergeKey;
    } m_unbalanced;
};

/// How much of a layer its rule removes, and how: the last cut, or dense.
Cut shownCut(const LayerRule& rule);

}  // namespace espalier
