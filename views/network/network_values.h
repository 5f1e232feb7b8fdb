#pragma once

#include "core/sparsity/plan.h"
#include "views/network/folded_graph.h"
#include "views/sensitivity/sensitivity_map.h"
#include "views/style/series_style.h"

#include <QString>
#include <QVariant>
#include <optional>
#include <vector>

namespace espalier {

/// What the boxes of the network are coloured by.
enum class NetworkQuantity { sparsity, divergence, breaks, time, weights, memory };
QString networkQuantityName(NetworkQuantity quantity);
/// Whether it comes from a scan.
bool isScanned(NetworkQuantity quantity);

/// One box's value.
struct NetworkValue {
    std::optional<double> strength;    ///< 0 .. 1 along the scale; absent: nothing is known of it
    Family family = Family::baseline;  ///< sparsity: what the plan removes with
    bool diverged = false;
    QString text;     ///< short enough to stand in the box; empty where there is nothing to say
    QVariant figure;  ///< in the table, in networkUnit()
};
QString networkUnit(NetworkQuantity quantity);

/// All that a value may depend on.
struct NetworkSource {
    const ModelSummary& model;
    const std::vector<LayerRule>& rules;
    const SensitivityMap& scan;  ///< of the kind that is looked at
    double level = 0.5;          ///< of the scan's levels, for the divergence
};

/// Parallel to `nodes`.
std::vector<NetworkValue> networkValues(const std::vector<NetworkNode>& nodes, const NetworkSource& source,
                                        NetworkQuantity quantity);

/// What the two ends of the scale stand for.
struct NetworkScale {
    QString least, most;
};
NetworkScale networkScale(const std::vector<NetworkNode>& nodes, const NetworkSource& source, NetworkQuantity quantity);

}  // namespace espalier
