#include "core/estimate/time_table.h"

#include "core/estimate/channels_kept.h"
#include "core/model/model_summary.h"
#include "core/sparsity/plan.h"

#include <algorithm>
#include <set>

namespace espalier {

namespace {

constexpr double sameLevel = 1e-9;

/// Linear between neighbours; the nearest one outside.
double between(const std::map<double, double>& curve, double place)
{
    const auto above = curve.lower_bound(place - sameLevel);
    if (above == curve.end()) return std::prev(above)->second;
    if (above == curve.begin() || above->first <= place + sameLevel) return above->second;
    const auto below = std::prev(above);
    const double share = (place - below->first) / (above->first - below->first);
    return below->second + share * (above->second - below->second);
}

/// Fractions of every layer's weight left when everything that takes the pattern loses so much.
std::vector<double> leftAt(const ModelSummary& model, const ScanPoint& cut)
{
    std::vector<LayerRule> rules(model.layers.size());
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (patternMisfit(cut.pattern, model.layers[i]).empty()) {
            rules[i].cuts = {Cut{cut.pattern, cut.sparsity}};
            if (model.layers[i].heads) rules[i].roundTo = 1;
        }
    std::vector<double> left;
    for (const ChannelsKept& kept : channelsKept(model, rules)) left.push_back(kept.outputs * kept.inputs);
    return left;
}

/// Sum of the layers' times, and what the whole model took.
using Timed = std::pair<double, double>;

/// Least squares, neither part below zero.
TimeTable::Whole fitWhole(const std::vector<Timed>& timed)
{
    double n = double(timed.size()), x = 0, y = 0, xx = 0, xy = 0;
    for (const auto& [layers, whole] : timed) {
        x += layers, y += whole;
        xx += layers * layers, xy += layers * whole;
    }
    if (n == 0 || x <= 0) return {};
    const double spread = n * xx - x * x;
    TimeTable::Whole fitted;
    if (n >= 3 && spread > 1e-12 * xx) fitted.times = std::max(0.0, (n * xy - x * y) / spread);
    fitted.rest = (y - fitted.times * x) / n;
    if (fitted.rest < 0) fitted = {y / x, 0};
    return fitted;
}

}  // namespace

TimeTable::TimeTable(const ModelSummary& model, const ScanResult& scan) : m_model(model)
{
    readLayers(scan);
    readModels(scan);
}

void TimeTable::readLayers(const ScanResult& scan)
{
    for (const LayerTime& time : scan.times) {
        if (time.cut.layer.empty() || time.cut.sparsity > 0) continue;
        m_dense[time.cut.layer] = time.denseMs;
        m_compacted[time.cut.layer][1.0] = time.denseMs;
    }
    for (const LayerTime& time : scan.times) {
        const std::string& path = time.cut.layer;
        const Layer* layer = m_model.find(path);
        if (!layer || time.cut.sparsity <= 0) continue;
        if (time.sparseMs) {
            Curve& curve = m_sparse[{path, time.cut.pattern.text()}];
            curve[0] = denseMs(path);
            curve[time.cut.sparsity] = *time.sparseMs;
        } else {
            const double left = leftAt(m_model, time.cut)[std::size_t(layer - m_model.layers.data())];
            if (left < 1) m_compacted[path][left] = time.denseMs;
        }
    }
}

void TimeTable::readModels(const ScanResult& scan)
{
    std::vector<Timed> sparse, compacted;
    for (const LayerTime& model : scan.times) {
        if (!model.cut.layer.empty()) continue;
        double layers = 0;
        for (const LayerTime& time : scan.times) {
            ScanPoint cut = time.cut;
            cut.layer.clear();
            if (!time.cut.layer.empty() && cut == model.cut) layers += time.sparseMs.value_or(time.denseMs);
        }
        if (model.cut.sparsity <= 0) {
            m_denseMs = model.denseMs;
            m_fastestDenseMs = std::min(model.denseMs, model.sparseMs.value_or(model.denseMs));
            compacted.emplace_back(layers, model.denseMs);
        } else if (!model.sparseMs) {
            compacted.emplace_back(layers, model.denseMs);
        }
        if (model.sparseMs) sparse.emplace_back(layers, *model.sparseMs);
    }
    m_sparseWhole = fitWhole(sparse);
    m_compactedWhole = fitWhole(compacted);
}

double TimeTable::denseMs(const std::string& layer) const
{
    const auto found = m_dense.find(layer);
    return found == m_dense.end() ? 0 : found->second;
}

std::optional<double> TimeTable::sparseMs(const std::string& layer, const Pattern& pattern, double sparsity) const
{
    if (sparsity <= 0) return denseMs(layer);
    const auto found = m_sparse.find({layer, pattern.text()});
    if (found == m_sparse.end()) return {};
    return between(found->second, sparsity);
}

std::optional<double> TimeTable::compactedMs(const std::string& layer, double left) const
{
    const auto found = m_compacted.find(layer);
    if (found == m_compacted.end() || (left < 1 && found->second.size() < 2)) return {};
    return between(found->second, left);
}

std::optional<double> TimeTable::compactedMs(const std::vector<LayerRule>& rules) const
{
    double sum = 0;
    const auto kept = channelsKept(m_model, rules);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const auto time = compactedMs(m_model.layers[i].path, kept[i].outputs * kept[i].inputs);
        if (!time) return {};
        sum += *time;
    }
    return m_compactedWhole.of(sum);
}

std::optional<double> TimeTable::sparseMs(const std::vector<LayerRule>& rules) const
{
    double sum = 0;
    const auto kept = channelsKept(m_model, rules);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const std::string& path = m_model.layers[i].path;
        const double left = kept[i].outputs * kept[i].inputs;
        const auto compacted = compactedMs(path, left);
        if (!compacted) return {};
        double masked = denseMs(path);
        if (i < rules.size())
            for (const Cut& cut : rules[i].cuts) {
                if (cut.pattern.structured() || cut.sparsity <= 0) continue;
                const auto time = sparseMs(path, cut.pattern, cut.sparsity);
                if (!time) return {};
                masked = *time;
            }
        // Masks in what channels have left save the same share as in the whole layer.
        sum += denseMs(path) > 0 ? *compacted * masked / denseMs(path) : *compacted;
    }
    return m_sparseWhole.of(sum);
}

}  // namespace espalier
