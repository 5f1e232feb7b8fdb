#pragma once

#include "core/engine/pipeline/prune_step.h"
#include "core/log/experiment.h"

namespace espalier {

/// What each layer lost and what it takes to store: from the masks and the shapes, not from counting zeros that
/// training may have made by chance.
std::vector<LayerResult> layerResults(const LoadedJob& job, const PrunedModel& pruned);

SparsityRecord sparsityOf(const LoadedJob& job, const PrunedModel& pruned, const std::vector<LayerResult>& layers);

/// All but the peak RSS.
MemoryRecord memoryOf(const LoadedJob& job, const PrunedModel& pruned, const std::vector<LayerResult>& layers);

}  // namespace espalier
