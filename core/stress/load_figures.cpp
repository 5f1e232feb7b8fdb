#include "core/stress/load_figures.h"

#include "core/measure/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace espalier {

namespace {

constexpr double lowestShare = 1.0 / 64;

double meanOf(std::span<const double> samples)
{
    return samples.empty() ? 0 : std::accumulate(samples.begin(), samples.end(), 0.0) / double(samples.size());
}

double jitterOf(std::span<const double> samples)
{
    if (samples.size() < 2) return 0;
    double sum = 0;
    for (std::size_t i = 1; i < samples.size(); ++i) sum += std::abs(samples[i] - samples[i - 1]);
    return sum / double(samples.size() - 1);
}

}  // namespace

Quantiles quantilesOf(std::span<const double> samples)
{
    if (samples.empty()) return {};
    return {percentile(samples, 0.5),
            percentile(samples, 0.95),
            percentile(samples, 0.99),
            percentile(samples, 0.999),
            *std::max_element(samples.begin(), samples.end()),
            meanOf(samples)};
}

bool queueGrows(std::span<const double> queueMs, double marginMs)
{
    const std::size_t third = queueMs.size() / 3;
    if (third == 0) return false;
    const double first = meanOf(queueMs.first(third)), last = meanOf(queueMs.last(third));
    return last > 2 * first && last > first + marginMs;
}

void summariseLoad(LoadResult& load, double p99LimitMs)
{
    const LoadSamples& samples = load.samples;
    std::vector<double> service(samples.latency.size());
    for (std::size_t i = 0; i < service.size(); ++i) service[i] = samples.latency[i] - samples.queue[i];
    load.latency = quantilesOf(samples.latency);
    load.queue = quantilesOf(samples.queue);
    load.service = quantilesOf(service);
    load.jitterMs = jitterOf(samples.latency);
    load.lateP50Us = samples.late.empty() ? 0 : 1000 * percentile(samples.late, 0.5);
    load.lateP99Us = samples.late.empty() ? 0 : 1000 * percentile(samples.late, 0.99);
    load.queueGrew = load.unserved > 0 || queueGrows(samples.queue, std::max(2 * load.service.p50, p99LimitMs / 10));
    load.sustained = !samples.latency.empty() && !load.queueGrew && load.latency.p99 <= p99LimitMs;
}

double highestSustained(double most, int probes, const std::function<bool(double rate)>& sustained)
{
    if (probes < 1 || !(most > 0)) return 0;
    double low = most * lowestShare, high = most;
    if (!sustained(low) && !sustained(low)) return 0;  // once may have been somebody else's doing
    for (int probe = 1; probe < probes; ++probe) {
        const double middle = std::sqrt(low * high);
        (sustained(middle) ? low : high) = middle;
    }
    return low;
}

Histogram logHistogram(std::span<const double> samples, int bins)
{
    Histogram histogram;
    std::vector<double> positive;
    for (const double sample : samples)
        if (sample > 0 && std::isfinite(sample)) positive.push_back(sample);
    if (positive.empty() || bins < 1) return histogram;
    const auto [least, most] = std::minmax_element(positive.begin(), positive.end());
    const double low = std::log(*least), width = std::max(1e-9, (std::log(*most) - low) / bins);
    for (int i = 0; i <= bins; ++i) histogram.edges.push_back(std::exp(low + i * width));
    histogram.counts.assign(std::size_t(bins), 0);
    for (const double sample : positive)
        ++histogram.counts[std::size_t(std::clamp(int((std::log(sample) - low) / width), 0, bins - 1))];
    return histogram;
}

std::vector<CumulativePoint> cumulativeOf(std::span<const double> samples, int points)
{
    std::vector<double> sorted(samples.begin(), samples.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<CumulativePoint> curve;
    if (sorted.empty() || points < 2) return curve;
    std::size_t last = sorted.size();
    for (int i = 0; i < points; ++i) {
        const double position = double(i) / (points - 1);
        const double share = position < 0.5 ? 1.8 * position : 0.9 + 0.2 * (position - 0.5);
        const auto index = std::min(sorted.size() - 1, std::size_t(share * double(sorted.size() - 1) + 0.5));
        if (index == last) continue;
        last = index;
        curve.push_back({sorted[index], double(index + 1) / double(sorted.size())});
    }
    return curve;
}

}  // namespace espalier
