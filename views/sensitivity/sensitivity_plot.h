#pragma once

#include "core/sensitivity/scan_result.h"
#include "views/charts/chart_table.h"
#include "views/charts/plot.h"
#include "views/sensitivity/sensitivity_map.h"

namespace espalier {

struct ModelSummary;

/// Change of accuracy and divergence over sparsity: of one layer with every pattern it was scanned with. The id of a point
/// is its place among the scan's. No points where the layer was not scanned.
Plot sensitivityPlot(const ModelSummary& model, const ScanResult& scan, const std::string& layer);

/// Only the panel of one measure, where there is no room for both.
Plot onlyOf(const Plot& plot, SensitivityMeasure measure);

ChartTable sensitivityPlotTable(const Plot& plot, const QString& layer);

}  // namespace espalier
