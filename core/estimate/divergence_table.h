#pragma once

#include "core/sensitivity/curves.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace espalier {

/// Divergence of single cuts at any sparsity, between the levels of a scan. Rises with sparsity: a level that came out
/// below a lower one by chance counts as much as that.
class DivergenceTable {
public:
    DivergenceTable(const ModelSummary& model, const ScanResult& scan);

    /// Of `cut` in its layer (for a structured pattern, in any layer of its group) with everything else dense: a power of
    /// the sparsity below the first level, log-linear between levels. Empty where the layer was not scanned with this
    /// pattern and criterion, or not up to this sparsity.
    std::optional<double> at(const std::string& layer, const Pattern& pattern, const std::string& criterion,
                             double sparsity) const;

    const std::vector<SensitivityCurve>& curves() const { return m_curves; }
    /// Null where there is none.
    const SensitivityCurve* find(const std::string& layer, const Pattern& pattern, const std::string& criterion) const;

private:
    std::vector<SensitivityCurve> m_curves;
    // A slider asks for every layer at every step.
    std::unordered_map<std::string, int> m_groupOf;  ///< of all layers of the model
    std::unordered_map<std::string, std::vector<std::size_t>> m_ofLayer;
    std::map<int, std::vector<std::size_t>> m_ofGroup;
};

}  // namespace espalier
