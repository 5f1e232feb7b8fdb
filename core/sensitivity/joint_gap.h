#pragma once

#include "core/sensitivity/scan_result.h"

namespace espalier {

/// Whether what cuts cost adds up: a plan of a scan measured as a whole, and its cuts measured alone.
struct JointGap {
    JointPoint point;
    double alone = 0;   ///< nats, above 0: the sum of the divergences of its cuts, each made alone
    double spread = 1;  ///< over how many cuts that is spread, see cutsSpread()

    double ratio() const { return point.divergence / alone; }  ///< 1: it adds up
    bool structured() const { return point.cuts.front().pattern.structured(); }
};

/// Over how many cuts a sum of divergences is spread: (sum of roots)^2 / sum, as many as there are where all are alike, 1
/// where one makes it all. What cuts do to the logits goes with the root of the divergence; were all of that in one direction,
/// they would cost so many times the sum together.
double cutsSpread(double sumOfRoots, double sum);

/// Of every joint point that came to a figure and whose cuts are all known, in the order they were measured. Of a cut that
/// was measured on several numbers of images that on as many as the joint point counts, else that on the most.
std::vector<JointGap> jointGaps(const ScanResult& scan);

}  // namespace espalier
