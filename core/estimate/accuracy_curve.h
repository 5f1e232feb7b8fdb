#pragma once

#include "core/sensitivity/scan_result.h"

#include <optional>
#include <vector>

namespace espalier {

/// Accuracy lost for a divergence from the dense model, and how many answers change from right to wrong or back, learnt
/// from every point of a scan, single cuts and joint plans alike: isotonic regression (pool adjacent violators, Barlow et al. 1972) on the divergence, through
/// zero.
class AccuracyCurve {
public:
    explicit AccuracyCurve(const ScanResult& scan);

    /// Fraction lost (positive is worse); empty beyond the largest divergence that was scanned.
    std::optional<double> lossAt(double divergence) const;
    /// The divergence at which so much is lost; the largest known where it is more.
    double divergenceAt(double loss) const;
    double largestDivergence() const { return m_losses.empty() ? 0 : m_losses.back().divergence; }
    /// Fraction of images that only one of the two models has right; that of the largest divergence beyond it.
    double changedAt(double divergence) const;
    std::int64_t images() const { return m_images; }  ///< the fewest a point was measured on

private:
    struct Step {
        double divergence, value;
    };
    using Steps = std::vector<Step>;  ///< rising in both, from zero
    /// What one point of a scan says.
    struct Sample {
        double images, divergence, loss, changed;
    };
    static std::vector<Sample> samplesOf(const ScanResult& scan);  ///< by rising divergence
    static Steps regress(const std::vector<Sample>& samples, double Sample::*value);
    static double between(const Steps& steps, double divergence);

    Steps m_losses, m_changes;
    std::int64_t m_images = 0;
};

}  // namespace espalier
