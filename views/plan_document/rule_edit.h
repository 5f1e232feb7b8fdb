#pragma once

#include "core/model/model_summary.h"
#include "core/sparsity/plan.h"

#include <vector>

namespace espalier {

/// Which layers make the same channels, looked up once for a model.
class CoupledLayers {
public:
    CoupledLayers() = default;
    explicit CoupledLayers(const ModelSummary& model);
    /// Other layers whose output channels go with this one's, in the model's order.
    const std::vector<int>& with(int layer) const { return m_others[layer]; }

private:
    std::vector<std::vector<int>> m_others;
};

/// Whether the criterion says anything of all that is cut; of nothing, each does.
bool canRank(const std::string& criterion, const std::vector<Cut>& cuts);

/// Every rule of `plan` that the criterion can rank is ranked by it.
void rankBy(Plan& plan, const std::string& criterion);

/// The layer, and where it cuts channels, those that cut the same.
std::vector<int> rankedTogether(const std::vector<LayerRule>& rules, const CoupledLayers& coupled, int layer);

/// Edits of a list of rules, one a layer. Layers whose channels are coupled get, move and leave channel pruning together,
/// and rank them by the same criterion; a layer never gets a pattern that does not fit it. One whose criterion has nothing
/// to say of its new pattern is ranked by the usual one.
class RuleEdit {
public:
    RuleEdit(const ModelSummary& model, const CoupledLayers& coupled, std::vector<LayerRule>& rules);

    /// False where the pattern does not fit: the layer keeps what it has.
    bool setPattern(int layer, const Pattern& pattern);
    /// Of the last cut. A dense layer takes `fallback`, or single weights where that does not fit; N:M stays as it is.
    void setSparsity(int layer, double sparsity, const Pattern& fallback);
    /// Everything that is cut; false where any of it does not fit.
    bool setCuts(int layer, const std::vector<Cut>& cuts);
    /// False where it cannot rank what is cut, there or in a coupled layer.
    bool setCriterion(int layer, const std::string& criterion);
    void setScope(int layer, Scope scope);

private:
    bool fits(int layer, const std::vector<Cut>& cuts) const;
    void moveCoupled(int layer, bool didCutChannels);

    const ModelSummary& m_model;
    const CoupledLayers& m_coupled;
    std::vector<LayerRule>& m_rules;
};

/// True where something goes.
bool removes(const Cut& cut);
bool removesSome(const LayerRule& rule);

}  // namespace espalier
