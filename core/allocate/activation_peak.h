#pragma once

#include "core/allocate/budget_units.h"

#include <optional>

namespace espalier {

/// The most bytes of activations alive at once, for choices of the solver: not the sum of what its units leave, but the
/// largest of many sums, one for each point of the forward pass, of what the groups that are alive there leave.
class ActivationPeak {
public:
    /// `units` as channelUnits() gives them: the fraction of channels that an option leaves is 1 - its sparsity.
    ActivationPeak(const ModelSummary& model, const BudgetUnits& units);

    bool isKnown() const { return !m_rest.empty(); }  ///< the summary says what is alive when
    double of(const std::vector<std::size_t>& chosen) const;
    double least() const;  ///< with everything cut as far as it can be
    double most() const;   ///< with nothing cut that does not have to be

    /// As solve(), with no more than `bytes` alive at any point. Where a choice breaks the limit, what is alive at that
    /// point gets a price, just high enough for it to hold there, and the units are solved for again. What it all costs
    /// then is left in SolverOption::penalty of `units`. Empty where no prices were found that do, which is no proof that
    /// there is no choice.
    std::optional<Solution> solveWithin(SolverUnits& units, const SolverLimits& limits, double bytes) const;

private:
    struct Point {
        std::size_t at;
        double bytes;
    };
    double aliveAt(std::size_t point, const std::vector<std::size_t>& chosen) const;
    Point highest(const std::vector<std::size_t>& chosen) const;
    std::vector<std::size_t> extreme(bool mostCut) const;
    void setPenalties(SolverUnits& units, const std::vector<std::pair<std::size_t, double>>& prices) const;

    std::vector<double> m_rest;                ///< by point: bytes that no unit moves
    std::vector<std::vector<double>> m_alive;  ///< by unit, by point: bytes of it, where nothing of it goes
    std::vector<std::vector<double>> m_kept;   ///< by unit, by option: the fraction left
};

}  // namespace espalier
