#pragma once

#include "core/model/model_summary.h"
#include "core/sparsity/plan.h"
#include "views/charts/chart_table.h"

#include <QString>
#include <vector>

namespace espalier {

/// Bytes of activations alive while each operator runs, of one sample: dense, and as the plan being edited would leave it.
struct MemoryTimeline {
    struct Step {
        QString name;    ///< the layer's path, or what the operator does and where
        int layer = -1;  ///< into ModelSummary::layers; -1: none
        double dense = 0, planned = 0;
    };
    std::vector<Step> steps;  ///< one an operator that makes memory, in the order they run
    bool hasPlan = false;     ///< the plan changes some of it

    int densePeak() const;  ///< the step; -1 where there is none
    int plannedPeak() const;
    /// Whether this layer's channels make the peak of what is planned any smaller, were there fewer of them.
    std::vector<char> movesPeak;  ///< by layer

    int stepOfLayer(int layer) const;  ///< its first; -1 where there is none
};

MemoryTimeline memoryTimeline(const ModelSummary& model, const std::vector<LayerRule>& rules);

ChartTable memoryTable(const MemoryTimeline& timeline);

// In words.
QString memoryTip(const MemoryTimeline& timeline, int step);  ///< rich text
/// What the peak is and who makes it: "peak 124 kB at layer1.0.conv2".
QString peakText(const MemoryTimeline& timeline);
/// What pruning channels of a layer would do to the peak.
QString layerPeakText(const MemoryTimeline& timeline, int layer, const ModelSummary& model);

}  // namespace espalier
