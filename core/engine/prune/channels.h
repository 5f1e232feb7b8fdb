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
/// norm of the weight slices bound to the class (Li et al. 2017), over the mean of its weight, and the mean of that over
/// all coupled weights (as in Fang et al. 2023, DepGraph; a mean and not a sum, so that groups compare). With `pooled`,
/// groups of equal sparsity are ranked together. At least one class stays in each group, and one slice in each dimension
/// of every parameter. Ties break by index. Throws Failure "model.not_finite" (where = layer).
ChannelChoice chooseChannels(const Program& program, const Coupling& coupling, const std::vector<double>& sparsity,
                             bool pooled);

/// Zeroes every slice of the removed classes in place (weights, on both sides; biases; batch-norm scale and shift): the
/// masked model. Running statistics stay.
void maskChannels(Program& program, const Coupling& coupling, const ChannelSet& removed);

/// A smaller program without the removed channels: coupled tensors sliced, shape constants repaired. `program` is not
/// changed. Batch stays free. Throws Failure "job.compaction_failed" (where = operator) where a shape cannot be repaired.
Program compact(const Program& program, const Coupling& coupling, const ChannelSet& removed);

}  // namespace espalier
