#pragma once

#include "views/charts/chart_table.h"
#include "views/charts/plot.h"

#include <map>

namespace espalier {

/// What the curves are drawn over: which weights or operations the removed fraction is of.
enum class SparsityAxis { weights, prunable_weights, macs };

QString sparsityAxisName(SparsityAxis axis);  ///< "sparsity, of all weights (%)"

/// The sweep of each experiment that belongs to one, by id.
using Sweeps = std::map<std::string, std::string>;

/// Fraction removed; what an experiment that diverged asked for where nothing else is known of it.
double sparsityOf(const Experiment& experiment, SparsityAxis axis);

/// Accuracy, latency ratio and stored weights over sparsity. A line for each pattern family of each sweep, single runs
/// as points; dense as the level they are read against. Experiments that failed or were cancelled have no figures; one
/// that diverged is on the edge of the accuracy panel.
Plot curvesPlot(const std::vector<Experiment>& experiments, const Sweeps& sweeps, SparsityAxis axis);

/// The same figures, a row for each experiment.
ChartTable curvesTable(const std::vector<Experiment>& experiments, SparsityAxis axis);

}  // namespace espalier
