#include "core/estimate/accuracy_curve.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

struct Pooled {
    double weight, divergence, loss;  ///< sums over the points in it
    double last;                      ///< largest divergence of them

    double meanLoss() const { return loss / weight; }
};

}  // namespace

AccuracyCurve::AccuracyCurve(const ScanResult& scan)
{
    std::vector<const SensitivityPoint*> points;
    for (const SensitivityPoint& point : scan.points)
        if (std::isfinite(point.divergence) && point.images > 0) points.push_back(&point);
    std::sort(points.begin(), points.end(), [](const auto* a, const auto* b) { return a->divergence < b->divergence; });
    std::vector<Pooled> pools;
    for (const SensitivityPoint* point : points) {
        const double weight = double(point->images);
        pools.push_back({weight, weight * point->divergence, -weight * point->accuracyChange(), point->divergence});
        while (pools.size() > 1 && pools[pools.size() - 2].meanLoss() >= pools.back().meanLoss()) {
            const Pooled last = pools.back();
            pools.pop_back();
            Pooled& before = pools.back();
            before = {before.weight + last.weight, before.divergence + last.divergence, before.loss + last.loss,
                      last.last};
        }
    }
    if (pools.empty()) return;
    m_steps.push_back({0, 0});
    for (const Pooled& pool : pools)
        m_steps.push_back({pool.divergence / pool.weight, std::max(m_steps.back().loss, pool.meanLoss())});
    if (pools.back().last > m_steps.back().divergence) m_steps.push_back({pools.back().last, m_steps.back().loss});
}

std::optional<double> AccuracyCurve::lossAt(double divergence) const
{
    if (m_steps.empty() || !(divergence <= largestDivergence())) return {};
    const auto above = std::find_if(m_steps.begin() + 1, m_steps.end(),
                                    [&](const Step& step) { return step.divergence >= divergence; });
    const Step &low = *(above - 1), &high = *above;
    const double width = high.divergence - low.divergence;
    return width > 0 ? low.loss + (divergence - low.divergence) / width * (high.loss - low.loss) : high.loss;
}

double AccuracyCurve::divergenceAt(double loss) const
{
    if (m_steps.empty() || loss <= 0) return 0;
    const auto above =
        std::find_if(m_steps.begin() + 1, m_steps.end(), [&](const Step& step) { return step.loss >= loss; });
    if (above == m_steps.end()) return largestDivergence();
    const Step &low = *(above - 1), &high = *above;
    const double width = high.loss - low.loss;
    return width > 0 ? low.divergence + (loss - low.loss) / width * (high.divergence - low.divergence)
                     : high.divergence;
}

}  // namespace espalier
