#pragma once

#include "core/engine/coupling/coupling.h"
#include "core/engine/prune/criteria/importances.h"

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

/// What is asked of one group.
struct ChannelRequest {
    double sparsity = 0;  ///< fraction of its classes to remove
    std::string criterion = "magnitude";
    bool pooled = false;  ///< ranked together with the pooled groups of equal sparsity and criterion
};

/// Chooses, for each group of `coupling`, the asked fraction of its classes with the smallest importance: the criterion's
/// sum over the slices bound to the class, over the mean of its parameter, and the mean of that over all coupled
/// parameters the criterion ranks (as in Fang et al. 2023, DepGraph; a mean and not a sum, so that groups compare). At least one class stays in each group, and one slice in each dimension
/// of every parameter. Ties break by index. Throws what CriterionRanks::of() throws;
/// Failure "plan.criterion_does_not_fit" (where = the group's first layer) where it ranks nothing of a group.
ChannelChoice chooseChannels(const Program& program, const Coupling& coupling,
                             const std::vector<ChannelRequest>& requests, CriterionRanks& ranks);

/// Zeroes every slice of the removed classes in place (weights, on both sides; biases; batch-norm scale and shift): the
/// masked model. Running statistics stay.
void maskChannels(Program& program, const Coupling& coupling, const ChannelSet& removed);

/// True where a slice of the binding's dimension stays (bool, one a slice).
at::Tensor keptSlices(const ChannelBinding& binding, const ChannelSet& removed);

/// A smaller program without the removed channels: coupled tensors sliced, shape constants repaired. `program` is not
/// changed. Batch stays free. Throws Failure "job.compaction_failed" (where = operator) where a shape cannot be repaired.
Program compact(const Program& program, const Coupling& coupling, const ChannelSet& removed);

}  // namespace espalier
