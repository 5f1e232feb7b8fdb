#pragma once

#include "core/engine/pipeline/prune_step.h"
#include "core/engine/runtime/runtime_model.h"
#include "core/log/experiment.h"

#include <map>
#include <memory>
#include <string>

namespace espalier {

/// Adds the latency of every truth to `experiment`, all of one interleaved run: of `candidates` ("masked", "compacted"), of
/// `program` in the sparse runtime where `sparse`, and as it is deployed. Gives back that runtime; null without `sparse`.
/// A busy machine becomes a warning of the job.
std::shared_ptr<RuntimeModel> measureLatencies(Experiment& experiment, LoadedJob& job,
                                               const std::map<std::string, const Program*>& candidates,
                                               const Program& program, bool sparse);

/// The same of what pruning made; and what each layer of experiment.layers, which are known already, takes alone and in the
/// sparse runtime. Says of pruned layers that a dense kernel is faster.
void measureTimes(Experiment& experiment, LoadedJob& job, const PrunedModel& pruned);

}  // namespace espalier
