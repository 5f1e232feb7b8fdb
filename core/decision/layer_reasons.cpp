#include "core/decision/known.h"
#include "core/log/deployable.h"
#include "core/sensitivity/curves.h"
#include "core/sensitivity/scan_request.h"

#include <algorithm>

namespace espalier {

namespace {

constexpr double littleTime = 0.02;  // of the dense model's, below which a layer is not worth cutting
constexpr double earlyBreak = 0.6;   // sparsity at or below which a layer counts as one that breaks early

/// Says of each layer why it got what it got.
class LayerReasoner {
public:
    explicit LayerReasoner(const KnownForDecision& known) : m_known(known), m_curves(curvesOf(known.model, known.scan))
    {
        for (const Layer& layer : known.model.layers) m_totalMs += layer.milliseconds;
    }

    Remark reasonFor(const LayerResult& layer) const
    {
        Remark remark{"layer.dense", layer.path, {}, {}, {}};
        const Layer* of = m_known.model.find(layer.path);
        if (of && m_totalMs > 0) remark.figures["share"] = of->milliseconds / m_totalMs;
        if (layer.asked.empty())
            explainDense(layer, of, remark);
        else
            explainCut(layer, of, remark);
        addWhy(layer.path, remark);
        return remark;
    }

private:
    /// What a scan knows of a layer stands with the first producer of its coupled group where channels go.
    std::string scannedAs(const Layer* layer, const Pattern& pattern) const
    {
        if (!layer) return {};
        const auto& groups = m_known.model.groups;
        const auto group = std::size_t(layer->group);
        if (!pattern.structured() || layer->group < 0 || group >= groups.size() || groups[group].producers.empty())
            return layer->path;
        return groups[group].producers.front();
    }

    const SensitivityCurve* curve(const std::string& layer, const Pattern& pattern) const
    {
        for (const SensitivityCurve& each : m_curves)
            if (each.layer == layer && each.pattern == pattern) return &each;
        return nullptr;
    }

    void explainCut(const LayerResult& layer, const Layer* of, Remark& remark) const
    {
        const Cut& cut = layer.asked.back();
        remark.code = "layer.cut.unscanned";
        remark.names["cuts"] = cutsText(layer.asked);
        remark.figures["removed"] = layer.achieved;
        addSavings(layer, remark);
        const std::string scanned = scannedAs(of, cut.pattern);
        if (!scanned.empty() && scanned != layer.path) remark.names["with"] = scanned;
        const SensitivityCurve* found = curve(scanned, cut.pattern);
        if (!found || found->points.empty()) return;
        const SensitivityPoint* nearest = nearestAbove(*found, cut.sparsity);
        if (!nearest) return;  // further than anything that was scanned
        const Interval change = nearest->changeCi95();
        remark.code = change[1] < 0 ? "layer.cut.costs" : "layer.cut.flat";
        remark.figures["level"] = nearest->cut.sparsity;
        remark.figures["change"] = nearest->accuracyChange();
        remark.figures["low"] = change[0];
        remark.figures["high"] = change[1];
        if (const auto breaks = breakingLevel(found->points)) remark.figures["breaks"] = *breaks;
    }

    static const SensitivityPoint* nearestAbove(const SensitivityCurve& curve, double sparsity)
    {
        for (const SensitivityPoint* point : curve.points)
            if (point->cut.sparsity >= sparsity - 1e-9) return point;
        return nullptr;
    }

    void explainDense(const LayerResult& layer, const Layer* of, Remark& remark) const
    {
        std::optional<double> earliest;
        for (const SensitivityCurve& each : m_curves)
            if (each.layer == scannedAs(of, each.pattern) && !each.points.empty())
                if (const auto level = breakingLevel(each.points); level && (!earliest || *level < *earliest)) {
                    earliest = level;
                    remark.names["pattern"] = each.pattern.text();
                }
        if (earliest && *earliest <= earlyBreak) {
            remark.code = "layer.dense.breaks";
            remark.figures["level"] = *earliest;
        } else if (of && !of->channelLock.empty() && onlyStructured()) {
            remark.code = "layer.dense.locked";
            remark.names["lock"] = of->channelLock;
        } else if (const auto share = remark.figures.find("share");
                   share != remark.figures.end() && share->second < littleTime) {
            remark.code = "layer.dense.small";
        }
    }

    /// True where the target takes nothing but channels or heads.
    bool onlyStructured() const
    {
        bool any = false;
        for (const LayerResult& layer : m_known.target.layers)
            for (const Cut& cut : layer.asked) {
                if (!cut.pattern.structured()) return false;
                any = true;
            }
        return any;
    }

    /// In the way it would be deployed: a sparse kernel that is slower than the dense one is not used.
    void addSavings(const LayerResult& layer, Remark& remark) const
    {
        const std::string truth = deployableLatency(m_known.target).first;
        if (truth == "sparse" && layer.speed) {
            remark.figures["dense_ms"] = layer.speed->denseMs;
            remark.figures["saved_ms"] =
                layer.speed->sparse && layer.speed->sparseMs ? layer.speed->denseMs - *layer.speed->sparseMs : 0;
        } else if (layer.alone.dense && layer.alone.compacted) {
            remark.figures["dense_ms"] = *layer.alone.dense;
            remark.figures["saved_ms"] = *layer.alone.dense - *layer.alone.compacted;
        }
        remark.figures["kept_bytes"] = double(layer.storedBytes);
        remark.figures["dense_bytes"] = double(layer.parameters) * 4;
    }

    static std::string cutsText(const std::vector<Cut>& cuts)
    {
        std::string text;
        for (const Cut& cut : cuts) text += (text.empty() ? "" : " + ") + cut.pattern.text();
        return text;
    }

    /// What the plan itself gives as the reason: a person's, or the solver's.
    void addWhy(const std::string& path, Remark& remark) const
    {
        for (const auto& [name, rule] : m_known.target.plan.rules)
            if (!rule.why.empty() && matchesGlob(name, path)) remark.names["why"] = rule.why;
    }

    const KnownForDecision& m_known;
    std::vector<SensitivityCurve> m_curves;
    double m_totalMs = 0;
};

}  // namespace

std::vector<Remark> layerReasons(const KnownForDecision& known)
{
    const LayerReasoner reasoner(known);
    std::vector<Remark> reasons;
    if (known.target.baseline) return reasons;
    for (const LayerResult& layer : known.target.layers) reasons.push_back(reasoner.reasonFor(layer));
    return reasons;
}

}  // namespace espalier
