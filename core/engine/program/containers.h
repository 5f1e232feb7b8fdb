#pragma once

#include "core/engine/program/flat_graph.h"

#include <optional>

namespace espalier {

/// Does what an operator on lists, tuples and dictionaries whose elements are known does, without appending anything:
/// containers disappear from the flat program. Empty where the operator is no such; its outputs otherwise.
std::optional<std::vector<Bound>> applyToContainer(FlatGraph& graph, const torch::jit::Node* node,
                                                   std::vector<Bound>& inputs);

/// Turns a list an operator gave (chunk's, say) into one whose elements are known.
void unpackList(FlatGraph& graph, Bound& list);

}  // namespace espalier
