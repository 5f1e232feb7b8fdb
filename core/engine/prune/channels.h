#pragma once

#include "core/engine/coupling/coupling.h"

#include <cstdint>
#include <vector>

namespace espalier {

/// Channel classes to remove.
using ChannelSet = std::vector<std::int64_t>;

struct ChannelChoice {
    ChannelSet removed;
    /// by group: channels before and after
    std::vector<std::int64_t> before, after;
};

/// Chooses, for each group of `coupling`, the fraction `sparsity[group]` of its classes with the smallest importance: L1
/// norm of all weight slices bound to the class, each binding normalised by its mean (Li et al. 2017; summed over
/// the group as in Fang et al. 2023, DepGraph). With `pooled`, groups of equal sparsity are ranked together. At least
/// one class stays in each group. Ties break by index.
ChannelChoice chooseChannels(const Program& program, const Coupling& coupling, const std::vector<double>& sparsity,
                             bool pooled);

/// Zeroes every slice of the removed classes in place (weights, biases, batch-norm scale and shift): the masked model.
void maskChannels(Program& program, const Coupling& coupling, const ChannelSet& removed);

/// A smaller program without the removed channels: coupled tensors sliced, shape constants repaired. `program` is not
/// changed. Batch stays free. Throws Failure "job.compaction_failed" (where = operator) where a shape cannot be repaired.
Program compact(const Program& program, const Coupling& coupling, const ChannelSet& removed);

}  // namespace espalier
