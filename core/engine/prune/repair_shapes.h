#pragma once

#include "core/engine/coupling/channel_tags.h"
#include "core/engine/prune/survivors.h"

namespace espalier {

/// Runs a program whose parameters were sliced, operator by operator, and puts right the constants that speak of how
/// many channels there were: sizes of views, bounds of slices, parts of splits, amounts of padding, groups of a
/// convolution. Every shape is compared with what stays of the tags. Sizes the program computes stay computed, so the
/// batch stays free. `channels` are those of the program before, by the slots of `code`.
/// Throws Failure "job.compaction_failed" (where = operator).
void repairShapes(Program& program, Executor::Code& code, const ChannelTags& channels, const Survivors& survivors);

}  // namespace espalier
