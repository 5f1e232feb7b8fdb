#pragma once

#include "core/log/experiment.h"

#include <cstdint>
#include <span>
#include <vector>

namespace espalier {

/// Linear interpolation between order statistics (Hyndman & Fan 1996, type 7); `p` in 0..1. Empty gives NaN, and so
/// does a NaN among the samples.
double percentile(std::span<const double> samples, double p);
double median(std::span<const double> samples);

/// Wilson score interval of `right` successes in `n` at 95 % (Wilson 1927). Nothing measured, `n` = 0,
/// gives 0..1.
Interval wilson95(std::int64_t right, std::int64_t n);

/// 95 % interval of a change of accuracy, from the samples that only one of two models gets right: Agresti & Min 2005,
/// "Simple improved confidence intervals for comparing matched proportions" (half a sample added to each of the four
/// cells). Negative is worse; NaN where `n` is 0.
Interval pairedChange95(std::int64_t lost, std::int64_t gained, std::int64_t n);

/// Ratio of medians candidate/baseline of a paired, interleaved run, and the percentile bootstrap interval of it over
/// pairs (Efron 1979), seeded so that the same samples give the same bits. Both spans have one entry a round;
/// Failure "job.unpaired_samples" where their lengths differ. All NaN where nothing was measured.
LatencyRecord pairedLatency(std::span<const double> candidateMs, std::span<const double> baselineMs,
                            std::uint64_t seed = 0, int resamples = 2000);

}  // namespace espalier
