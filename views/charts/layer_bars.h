#pragma once

#include "core/log/experiment.h"
#include "core/model/model_summary.h"
#include "core/sparsity/plan.h"
#include "views/charts/chart_table.h"
#include "views/style/series_style.h"

#include <QString>
#include <optional>
#include <vector>

namespace espalier {

/// What a layer's bar is long by.
enum class LayerQuantity { weights, macs, stored, time };

QString layerQuantityName(LayerQuantity quantity);
QString layerQuantityText(LayerQuantity quantity,
                          double value);  ///< "147 k", "588 kB", "0.41 ms"

/// One layer in one plan or experiment.
struct LayerBar {
    double whole = 0;            ///< dense
    std::optional<double> left;  ///< nothing where it is not known: time is
                                 ///< measured of the dense model alone
    Family family = Family::baseline;
    QString cuts;  ///< "channel 30 %"; empty where the layer is left dense

    bool operator==(const LayerBar&) const = default;
};

/// The bars of a plan (an estimate) or an experiment (measured): one for each
/// layer of LayerBars::paths.
struct LayerBarSet {
    QString name;
    bool estimate = false;
    std::vector<LayerBar> bars;
};

struct LayerBars {
    LayerQuantity quantity = LayerQuantity::weights;
    std::vector<QString> paths;
    std::vector<LayerBarSet> sets;

    double longest() const;
    double wholeOf(int layer) const;  ///< the largest of the sets
    /// Longest first; layers of a length stay in the model's order.
    void sortBySize();
};

/// What the plan would leave, by arithmetic on the model.
LayerBarSet plannedBars(const ModelSummary& model, const std::vector<LayerRule>& rules, LayerQuantity quantity);
/// What was left. Layers the experiment has nothing about are empty; dense
/// times are the model's.
LayerBarSet measuredBars(const Experiment& experiment, const ModelSummary& model, LayerQuantity quantity);

ChartTable layerBarsTable(const LayerBars& bars);

}  // namespace espalier
