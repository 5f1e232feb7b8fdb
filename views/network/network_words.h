#pragma once

#include "views/charts/chart_table.h"
#include "views/network/network_values.h"

namespace espalier {

class PlanDocument;

/// What stands in a box: the layer's path without what every layer's begins with, or what the operator does ("add",
/// "concatenate").
QString nodeName(const NetworkNode& node, const ModelSummary& model);
/// The whole of it, for the table and a screen reader: "layer1.0.conv1", "add in layer1.0".
QString nodeTitle(const NetworkNode& node, const ModelSummary& model);

/// All there is to say of a box, in rich text.
QString nodeTip(const std::vector<NetworkNode>& nodes, int node, const PlanDocument& document,
                const NetworkValue& value, NetworkQuantity quantity);

ChartTable networkTable(const std::vector<NetworkNode>& nodes, const std::vector<NetworkValue>& values,
                        const PlanDocument& document, NetworkQuantity quantity);

}  // namespace espalier
