#include "core/sensitivity/layer_tolerance.h"

#include "core/model/model_summary.h"
#include "core/sensitivity/curves.h"
#include "core/sensitivity/scan_request.h"

#include <algorithm>

namespace espalier {

LayerRole roleOf(const Layer& layer)
{
    if (layer.kind == LayerKind::linear) return LayerRole::linear;
    if (layer.groups > 1 && layer.shape.size() > 1 && layer.shape[1] == 1) return LayerRole::depthwise;
    const bool pointwise = std::all_of(layer.shape.begin() + std::min<std::ptrdiff_t>(2, std::ssize(layer.shape)),
                                       layer.shape.end(), [](std::int64_t size) { return size == 1; });
    return pointwise ? LayerRole::pointwise : LayerRole::convolution;
}

std::vector<LayerTolerance> tolerancesOf(const ModelSummary& model, const ScanResult& scan, const Pattern& pattern,
                                         double limit)
{
    std::vector<LayerTolerance> tolerances;
    for (const SensitivityCurve& curve : curvesOf(model, scan)) {
        const Layer* layer = model.find(curve.layer);
        if (!layer || curve.pattern != pattern || curve.points.empty()) continue;
        LayerTolerance made{curve.layer,
                            roleOf(*layer),
                            breakingLevel(curve.points, limit),
                            curve.points.back()->cut.sparsity,
                            0,
                            curve.points.back()->images};
        if (model.macs > 0) made.macs = double(layer->macs) / double(model.macs);
        const auto same = std::find_if(tolerances.begin(), tolerances.end(),
                                       [&](const LayerTolerance& each) { return each.layer == made.layer; });
        const auto bears = [](const LayerTolerance& each) { return each.breaksAt.value_or(2); };
        if (same == tolerances.end())
            tolerances.push_back(std::move(made));
        else if (bears(made) > bears(*same))
            *same = std::move(made);
    }
    return tolerances;
}

}  // namespace espalier
