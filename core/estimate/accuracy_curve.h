#pragma once

#include "core/sensitivity/scan_result.h"

#include <optional>
#include <vector>

namespace espalier {

/// Accuracy lost for a divergence from the dense model, learnt from every point of a scan: isotonic regression (pool
/// adjacent violators, Barlow et al. 1972) of the change of accuracy on the divergence, through zero.
class AccuracyCurve {
public:
    explicit AccuracyCurve(const ScanResult& scan);

    /// Fraction lost (positive is worse); empty beyond the largest divergence that was scanned.
    std::optional<double> lossAt(double divergence) const;
    /// The divergence at which so much is lost; the largest known where it is more.
    double divergenceAt(double loss) const;
    double largestDivergence() const { return m_steps.empty() ? 0 : m_steps.back().divergence; }

private:
    struct Step {
        double divergence, loss;
    };
    std::vector<Step> m_steps;  ///< rising in both
};

}  // namespace espalier
