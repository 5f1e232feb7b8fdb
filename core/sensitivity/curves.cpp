#include "core/sensitivity/curves.h"

#include "core/model/model_summary.h"

#include <algorithm>

namespace espalier {

namespace {

void addPoint(SensitivityCurve& curve, const SensitivityPoint& point)
{
    const auto same = std::find_if(curve.points.begin(), curve.points.end(), [&](const SensitivityPoint* other) {
        return other->cut.sparsity == point.cut.sparsity;
    });
    if (same == curve.points.end())
        curve.points.push_back(&point);
    else if ((*same)->images < point.images)
        *same = &point;
}

}  // namespace

std::vector<SensitivityCurve> curvesOf(const ModelSummary& model, const ScanResult& scan)
{
    std::vector<SensitivityCurve> curves;
    for (const SensitivityPoint& point : scan.points) {
        auto curve = std::find_if(curves.begin(), curves.end(), [&](const SensitivityCurve& each) {
            return each.layer == point.cut.layer && each.pattern == point.cut.pattern &&
                   each.criterion == point.cut.criterion;
        });
        if (curve == curves.end())
            curve = curves.insert(curves.end(), {point.cut.layer, point.cut.pattern, point.cut.criterion, {}});
        addPoint(*curve, point);
    }
    const auto place = [&](const SensitivityCurve& curve) {
        const Layer* layer = model.find(curve.layer);
        return layer ? layer - model.layers.data() : std::ptrdiff_t(model.layers.size());
    };
    std::stable_sort(curves.begin(), curves.end(),
                     [&](const SensitivityCurve& a, const SensitivityCurve& b) { return place(a) < place(b); });
    for (SensitivityCurve& curve : curves)
        std::sort(curve.points.begin(), curve.points.end(), [](const SensitivityPoint* a, const SensitivityPoint* b) {
            return a->cut.sparsity < b->cut.sparsity;
        });
    return curves;
}

}  // namespace espalier
