#pragma once

#include "core/sparsity/plan.h"

#include <vector>

namespace espalier {

/// An entry of a plan and the layers it decides, by index.
struct EntryLayers {
    const std::string* glob;
    const LayerRule* rule;
    std::vector<std::size_t> layers;
};

/// What layers that cannot take a pattern, and the rounding of channels, leave of an entry's total is asked of the
/// entry's other layers, so that the total asked for is the total got (to a hundredth of it). `rules` are those of all layers, fitted; of the
/// entry's layers LayerRule::requested is set to what the entry itself asks. An entry that decides a single layer is left
/// as it is, and so are N:M patterns, whose sparsity is what it is. Appends an info Issue "plan.redistributed" where
/// something changed (details: "asked", "from" and "to", the smallest and largest fraction its layers are given now).
void redistribute(const EntryLayers& entry, const ModelSummary& model, std::vector<LayerRule>& rules,
                  std::vector<struct Issue>& issues);

}  // namespace espalier
