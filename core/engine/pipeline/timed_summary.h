#pragma once

#include "core/engine/pipeline/loaded_job.h"

namespace espalier {

/// The summary again, with every operator timed on a quiet machine, at the benchmark's batch and threads; the least of
/// `rounds` counts. Sends progress of Phase::inspect.
ModelSummary timedSummary(LoadedJob& job, int rounds);

}  // namespace espalier
