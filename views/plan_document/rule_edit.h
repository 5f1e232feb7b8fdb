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

/// Edits of a list of rules, one a layer. Layers whose channels are coupled get, move and leave channel pruning together;
/// a layer never gets a pattern that does not fit it.
class RuleEdit {
public:
    RuleEdit(const ModelSummary& model, const CoupledLayers& coupled, std::vector<LayerRule>& rules);

    /// False where the pattern does not fit: the layer keeps what it has.
    bool setPattern(int layer, const Pattern& pattern);
    /// Of the last cut. A dense layer takes `fallback`, or single weights where that does not fit; N:M stays as it is.
    void setSparsity(int layer, double sparsity, const Pattern& fallback);
    /// Everything that is cut; false where any of it does not fit.
    bool setCuts(int layer, const std::vector<Cut>& cuts);

private:
    bool fits(int layer, const std::vector<Cut>& cuts) const;
    void moveCoupled(int layer, bool didCutChannels);

    const ModelSummary& m_model;
    const CoupledLayers& m_coupled;
    std::vector<LayerRule>& m_rules;
};

}  // namespace espalier
