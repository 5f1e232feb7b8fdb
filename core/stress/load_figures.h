#pragma once

#include "core/stress/stress_result.h"

#include <functional>
#include <span>

namespace espalier {

/// All zero where there are no samples.
Quantiles quantilesOf(std::span<const double> samples);

/// Fills in all that follows from load.samples, load.unserved and the limit.
void summariseLoad(LoadResult& load, double p99LimitMs);

/// True where requests waited longer and longer: the mean wait of the last third of the served ones is more than twice
/// that of the first third, and more than `marginMs` above it, below which it is chance.
bool queueGrows(std::span<const double> queueMs, double marginMs);

/// The highest rate in (0, `most`] that `sustained` says yes to, by bisection on a geometric scale from `most` / 64 on;
/// 0 where it says no to that twice. `probes` asks, and one more where the first answer is no.
double highestSustained(double most, int probes, const std::function<bool(double rate)>& sustained);

/// Bins of equal width on a logarithmic scale from the least to the most sample.
struct Histogram {
    std::vector<double> edges;  ///< one more than counts
    std::vector<std::int64_t> counts;
};
Histogram logHistogram(std::span<const double> samples, int bins);

/// The share of samples that are not above x, at up to `points` x; the tail has as many as the rest: half of them lie above
/// p90.
struct CumulativePoint {
    double x = 0, share = 0;
};
std::vector<CumulativePoint> cumulativeOf(std::span<const double> samples, int points);

}  // namespace espalier
