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

double meanOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values) sum += value;
    return values.empty() ? 0 : std::max(0.0, sum / double(values.size()));
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
    std::vector<double> sparseRests, compactedRests;
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
            compactedRests.push_back(model.denseMs - layers);
        } else if (!model.sparseMs) {
            compactedRests.push_back(model.denseMs - layers);
        }
        if (model.sparseMs) sparseRests.push_back(*model.sparseMs - layers);
    }
    m_sparseRest = meanOf(sparseRests);
    m_compactedRest = meanOf(compactedRests);
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
    double sum = m_compactedRest;
    const auto kept = channelsKept(m_model, rules);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const auto time = compactedMs(m_model.layers[i].path, kept[i].outputs * kept[i].inputs);
        if (!time) return {};
        sum += *time;
    }
    return sum;
}

std::optional<double> TimeTable::sparseMs(const std::vector<LayerRule>& rules) const
{
    double sum = m_sparseRest;
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
    return sum;
}

}  // namespace espalier
