#pragma once

#include "core/robustness/robustness_result.h"

namespace espalier {

/// The accuracy under another mix of classes, by the accuracy of each.
struct ClassMix {
    std::vector<double> shares;  ///< by label; they add up to 1
    double accuracy = 0;
    Interval ci95{0, 0};  ///< normal, from the binomial of each class
};

/// The mix that hurts most when each class may become up to `factor` times as frequent, or as rare, as it was: the
/// classes that the model is worst at get as much as they may. factor 1 is the mix that was measured. Empty shares where
/// nothing was.
ClassMix worstMix(const RobustnessPoint& point, double factor);

}  // namespace espalier
