#pragma once

#include "core/sensitivity/scan_result.h"
#include "core/sparsity/plan.h"

#include <cstddef>
#include <vector>

namespace espalier {

/// What a plan is made of, as far as it matters to whether its divergences add up.
enum class CutKind { masks, channels, mixed };
CutKind cutKindOf(const std::vector<LayerRule>& rules);

/// The divergence of a plan for the sum of what its cuts do alone, learnt from the plans that scans measured as a whole, of
/// masks and of channels apart (of both together, from all): log(joint) is a robust line over log(sum). Fewer than
/// three plans give a factor alone, none leave the sum as it is; beyond the smallest and the largest sum that was measured
/// the factor is the one there. That is of plans whose sum is spread over about as many cuts as those'.
class Additivity {
public:
    explicit Additivity(const ScanResult& scan);

    /// `spread` as cutsSpread() gives it: a sum that few cuts make is raised by less, none at all where one makes it. Without
    /// it, as in the plans that were measured, which are spread about as those that the solver makes.
    double jointOf(double sum, CutKind kind) const;
    double jointOf(double sum, double spread, CutKind kind) const;
    double sumFor(double joint, CutKind kind) const;
    int plans(CutKind kind) const { return lineOf(kind).plans; }  ///< it was learnt from

private:
    struct Line {
        double intercept = 0, slope = 1;
        double low = 0, high = 0;  ///< logarithms of the sums it was measured between
        double spread = 1;         ///< the median of theirs
        int plans = 0;

        double raised(double sum) const;  ///< log(joint) - log(sum) at a log(sum)
    };
    const Line& lineOf(CutKind kind) const { return m_lines[std::size_t(kind)]; }

    Line m_lines[3];  ///< by CutKind
};

}  // namespace espalier
