#pragma once

#include "core/engine/pipeline/loaded_job.h"
#include "core/sensitivity/channel_time.h"

namespace espalier {

/// Times each of the job's JobSpec::staircase layers alone with fewer and fewer of its output channels (and what is fused
/// into it: batch norm, activation), on the dense kernels that a compacted model would run on, at the benchmark's batch
/// and threads. Every count up to 512 channels, every third up to 1,024, else every seventh. Asks for a quiet machine.
/// Throws Failure "scan.layer_not_timed" where a layer is not one these kernels run.
std::vector<ChannelTime> measureStaircases(LoadedJob& job);

}  // namespace espalier
