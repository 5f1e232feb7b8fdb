#include "core/measure/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace espalier {

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double z95 = 1.959963984540054;  // 97.5 % point of the normal distribution

bool anyNaN(std::span<const double> samples)
{
    return std::any_of(samples.begin(), samples.end(), [](double value) { return std::isnan(value); });
}

/// Type 7 of samples without NaN; reorders them.
double quantileInPlace(std::vector<double>& samples, double p)
{
    const double position = std::clamp(p, 0.0, 1.0) * static_cast<double>(samples.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const auto at = samples.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(samples.begin(), at, samples.end());
    const double fraction = position - static_cast<double>(below);
    if (fraction == 0.0) return *at;
    return *at + fraction * (*std::min_element(at + 1, samples.end()) - *at);
}

/// 0 .. size-1. Written out because std::uniform_int_distribution differs between libraries.
std::size_t drawIndex(std::mt19937_64& random, std::size_t size)
{
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::size_t>((static_cast<Wide>(random()) * size) >> 64);
}

Interval bootstrapRatio(std::span<const double> candidate, std::span<const double> baseline, std::uint64_t seed,
                        int resamples)
{
    std::mt19937_64 random(seed);
    const std::size_t rounds = candidate.size();
    std::vector<double> drawnCandidate(rounds), drawnBaseline(rounds), ratios;
    ratios.reserve(static_cast<std::size_t>(resamples));
    for (int resample = 0; resample < resamples; ++resample) {
        for (std::size_t i = 0; i < rounds; ++i) {
            const std::size_t round = drawIndex(random, rounds);
            drawnCandidate[i] = candidate[round];
            drawnBaseline[i] = baseline[round];
        }
        ratios.push_back(quantileInPlace(drawnCandidate, 0.5) / quantileInPlace(drawnBaseline, 0.5));
    }
    return {percentile(ratios, 0.025), percentile(ratios, 0.975)};
}

}  // namespace

double percentile(std::span<const double> samples, double p)
{
    if (samples.empty() || std::isnan(p) || anyNaN(samples)) return notANumber;
    std::vector<double> copy(samples.begin(), samples.end());
    return quantileInPlace(copy, p);
}

double median(std::span<const double> samples) { return percentile(samples, 0.5); }

Interval wilson95(std::int64_t right, std::int64_t n)
{
    if (n <= 0) return {0.0, 1.0};
    constexpr double z = z95;
    const double count = static_cast<double>(n);
    const double p = static_cast<double>(std::clamp<std::int64_t>(right, 0, n)) / count;
    const double scale = 1.0 + z * z / count;
    const double centre = (p + z * z / (2.0 * count)) / scale;
    const double half = z / scale * std::sqrt(p * (1.0 - p) / count + z * z / (4.0 * count * count));
    // At the ends the bound is the end itself; arithmetic would miss it by a rounding.
    return {right <= 0 ? 0.0 : centre - half, right >= n ? 1.0 : centre + half};
}

Interval pairedChange95(std::int64_t lost, std::int64_t gained, std::int64_t n)
{
    if (n == 0) return {notANumber, notANumber};
    const double all = double(n) + 2, down = double(lost) + 0.5, up = double(gained) + 0.5;
    const double change = (up - down) / all;
    const double error = z95 * std::sqrt((up + down) / all - change * change) / std::sqrt(all);
    return {change - error, change + error};
}

LatencyRecord pairedLatency(std::span<const double> candidateMs, std::span<const double> baselineMs, std::uint64_t seed,
                            int resamples)
{
    if (candidateMs.size() != baselineMs.size())
        throw Failure("job.unpaired_samples", "",
                      {{"candidate", std::to_string(candidateMs.size())}, {"baseline", std::to_string(baselineMs.size())}});
    LatencyRecord latency;
    latency.medianMs = median(candidateMs);
    latency.p95Ms = percentile(candidateMs, 0.95);
    latency.p99Ms = percentile(candidateMs, 0.99);
    latency.denseMs = median(baselineMs);
    latency.ratio = latency.medianMs / latency.denseMs;
    const bool measurable = !candidateMs.empty() && resamples > 0 && !anyNaN(candidateMs) && !anyNaN(baselineMs);
    latency.ratioCi95 = measurable ? bootstrapRatio(candidateMs, baselineMs, seed, resamples)
                                   : Interval{notANumber, notANumber};
    return latency;
}

}  // namespace espalier
