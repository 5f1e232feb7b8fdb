#pragma once

#include "core/model/model_summary.h"

#include <string>
#include <vector>

namespace espalier {

/// What a picture of a network has a box for: a prunable layer with the normalisation and activation that follow it, or an
/// operator of its own (an addition, a concatenation, a pooling).
struct NetworkNode {
    std::string op;              ///< ATen's name of the first operator
    std::string module;          ///< where it came from; may be empty
    int layer = -1;              ///< into ModelSummary::layers
    std::vector<int> operators;  ///< into ModelSummary::graph, in the order they run
    std::vector<int> inputs;     ///< nodes that are read, each before this one
    int group = -1;              ///< coupled group whose channels it gives; -1: none, or several
};

/// The nodes in the order they run. An operator that only looks at its input in another way (a view, a transposition) has
/// no node; what depends on no input has none either.
std::vector<NetworkNode> foldGraph(const ModelSummary& model);

/// The node of a layer's first use; -1 where there is none.
int nodeOfLayer(const std::vector<NetworkNode>& nodes, int layer);

}  // namespace espalier
