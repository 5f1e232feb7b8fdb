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

DivergenceTable::DivergenceTable(const ModelSummary& model, const ScanResult& scan) : m_curves(curvesOf(model, scan))
{
    for (const Layer& layer : model.layers) m_groupOf.emplace(layer.path, layer.group);
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const auto group = m_groupOf.find(m_curves[i].layer);
        if (group == m_groupOf.end()) continue;
        if (m_curves[i].pattern.structured())
            m_ofGroup[group->second].push_back(i);
        else
            m_ofLayer[m_curves[i].layer].push_back(i);
    }
}

const SensitivityCurve* DivergenceTable::find(const std::string& layer, const Pattern& pattern,
                                              const std::string& criterion) const
{
    const auto in = [&](const auto& curves, const auto& key) -> const SensitivityCurve* {
        const auto found = curves.find(key);
        if (found == curves.end()) return nullptr;
        for (const std::size_t i : found->second)
            if (m_curves[i].pattern == pattern && m_curves[i].criterion == criterion) return &m_curves[i];
        return nullptr;
    };
    if (!pattern.structured()) return in(m_ofLayer, layer);
    const auto group = m_groupOf.find(layer);
    return group == m_groupOf.end() ? nullptr : in(m_ofGroup, group->second);
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
