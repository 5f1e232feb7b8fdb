#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace espalier {

/// One way to cut a unit (a layer, or a coupled group), and what it costs.
struct SolverOption {
    double divergence = 0;  ///< from the dense model, nats; adds up over units
    double ms = 0;          ///< of the unit's layers
    double bytes = 0;       ///< stored
    double macs = 0;        ///< left, for one sample
    double penalty = 0;     ///< what else counts against it, in divergence; no limit is about that

    SolverOption& operator+=(const SolverOption& other);
};

/// The options of each unit; every unit has at least one.
using SolverUnits = std::vector<std::vector<SolverOption>>;

struct SolverLimits {
    std::optional<double> ms, bytes, divergence, macs;
};

struct Solution {
    std::vector<std::size_t> chosen;  ///< option of each unit
    SolverOption total;
};

/// The lowest and highest total that any choice reaches, each for itself.
struct SolverRange {
    SolverOption lowest, highest;
};
SolverRange reachable(const SolverUnits& units);

/// The choice with the least divergence within the limits on time, bytes and MACs; where only the divergence is limited,
/// the fastest within it (unless penalties tell options apart, too). Dynamic programming over measured time, as SPDY does (Frantar & Alistarh 2022), in 2,000 steps
/// of the time to spend; limits on bytes and MACs are priced (Lagrange), and the prices found by bisection.
/// Empty where the limits cannot be met together.
std::optional<Solution> solve(const SolverUnits& units, const SolverLimits& limits);

/// Choices from the fastest to the most faithful, none of them worse than another in time and divergence both; at most
/// `count`, spread evenly over time.
std::vector<Solution> paretoFront(const SolverUnits& units, std::size_t count);

}  // namespace espalier
