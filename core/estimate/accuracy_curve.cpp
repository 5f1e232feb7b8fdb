#include "core/estimate/accuracy_curve.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

struct Pooled {
    double weight, divergence, value;  ///< sums over the points in it
    double last;                       ///< largest divergence of them

    double mean() const { return value / weight; }
};

}  // namespace

std::vector<AccuracyCurve::Sample> AccuracyCurve::samplesOf(const ScanResult& scan)
{
    std::vector<Sample> samples;
    const auto add = [&](const auto& point) {
        if (!std::isfinite(point.divergence) || point.images <= 0) return;
        const double images = double(point.images);
        samples.push_back(
            {images, point.divergence, -point.accuracyChange(), double(point.lost + point.gained) / images});
    };
    for (const SensitivityPoint& point : scan.points) add(point);
    for (const JointPoint& point : scan.joint) add(point);
    std::sort(samples.begin(), samples.end(),
              [](const Sample& a, const Sample& b) { return a.divergence < b.divergence; });
    return samples;
}

AccuracyCurve::Steps AccuracyCurve::regress(const std::vector<Sample>& samples, double Sample::*value)
{
    std::vector<Pooled> pools;
    for (const Sample& sample : samples) {
        const double weight = sample.images;
        pools.push_back({weight, weight * sample.divergence, weight * (sample.*value), sample.divergence});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() >= pools.back().mean()) {
            const Pooled last = pools.back();
            pools.pop_back();
            Pooled& before = pools.back();
            before = {before.weight + last.weight, before.divergence + last.divergence, before.value + last.value,
                      last.last};
        }
    }
    Steps steps;
    if (pools.empty()) return steps;
    steps.push_back({0, 0});
    for (const Pooled& pool : pools)
        steps.push_back({pool.divergence / pool.weight, std::max(steps.back().value, pool.mean())});
    if (pools.back().last > steps.back().divergence) steps.push_back({pools.back().last, steps.back().value});
    return steps;
}

AccuracyCurve::AccuracyCurve(const ScanResult& scan)
{
    const std::vector<Sample> samples = samplesOf(scan);
    m_losses = regress(samples, &Sample::loss);
    m_changes = regress(samples, &Sample::changed);
    for (const SensitivityPoint& point : scan.points)
        m_images = m_images == 0 ? point.images : std::min(m_images, point.images);
}

double AccuracyCurve::between(const Steps& steps, double divergence)
{
    const auto above = std::find_if(steps.begin() + 1, steps.end() - 1,
                                    [&](const Step& step) { return step.divergence >= divergence; });
    const Step &low = *(above - 1), &high = *above;
    const double width = high.divergence - low.divergence;
    const double share = width > 0 ? std::min(1.0, (divergence - low.divergence) / width) : 1;
    return low.value + share * (high.value - low.value);
}

std::optional<double> AccuracyCurve::lossAt(double divergence) const
{
    if (m_losses.empty() || !(divergence <= largestDivergence())) return {};
    return between(m_losses, divergence);
}

double AccuracyCurve::changedAt(double divergence) const
{
    return m_changes.empty() ? 0 : between(m_changes, divergence);
}

double AccuracyCurve::divergenceAt(double loss) const
{
    if (m_losses.empty() || loss <= 0) return 0;
    const auto above =
        std::find_if(m_losses.begin() + 1, m_losses.end(), [&](const Step& step) { return step.value >= loss; });
    if (above == m_losses.end()) return largestDivergence();
    const Step &low = *(above - 1), &high = *above;
    const double width = high.value - low.value;
    return width > 0 ? low.divergence + (loss - low.value) / width * (high.divergence - low.divergence)
                     : high.divergence;
}

}  // namespace espalier
