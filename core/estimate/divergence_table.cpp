#include "core/estimate/divergence_table.h"

#include "core/model/model_summary.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double least = 1e-9;  // nats; nothing is told apart below
constexpr double rise = 3;      // power of the sparsity below the first level
constexpr double tolerance = 1e-9;

/// The curve's divergence at point `index`, not below any before it.
double risen(const SensitivityCurve& curve, std::size_t index)
{
    double highest = least;
    for (std::size_t i = 0; i <= index; ++i) {
        const double divergence = curve.points[i]->divergence;
        if (!std::isfinite(divergence)) return divergence;
        highest = std::max(highest, divergence);
    }
    return highest;
}

}  // namespace

DivergenceTable::DivergenceTable(const ModelSummary& model, const ScanResult& scan)
    : m_model(model), m_curves(curvesOf(model, scan))
{
}

const SensitivityCurve* DivergenceTable::find(const std::string& layer, const Pattern& pattern,
                                              const std::string& criterion) const
{
    const Layer* asked = m_model.find(layer);
    if (!asked) return nullptr;
    for (const SensitivityCurve& curve : m_curves) {
        if (curve.pattern != pattern || curve.criterion != criterion) continue;
        const Layer* known = m_model.find(curve.layer);
        const bool same = pattern.structured() ? known && known->group == asked->group : known == asked;
        if (same) return &curve;
    }
    return nullptr;
}

std::optional<double> DivergenceTable::at(const std::string& layer, const Pattern& pattern,
                                          const std::string& criterion, double sparsity) const
{
    if (sparsity <= 0) return 0.0;
    const SensitivityCurve* curve = find(layer, pattern, criterion);
    if (!curve) return {};
    for (std::size_t i = 0; i < curve->points.size(); ++i) {
        const double level = curve->points[i]->cut.sparsity, here = risen(*curve, i);
        if (sparsity > level + tolerance) continue;
        if (i == 0) return here * std::pow(sparsity / level, rise);
        const double before = curve->points[i - 1]->cut.sparsity, there = risen(*curve, i - 1);
        const double share = (sparsity - before) / (level - before);
        return std::exp(std::log(there) + share * (std::log(here) - std::log(there)));
    }
    return {};
}

}  // namespace espalier
