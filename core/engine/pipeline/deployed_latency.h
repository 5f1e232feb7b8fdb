#pragma once

#include "core/engine/pipeline/loaded_job.h"
#include "core/log/experiment.h"

namespace espalier {

/// Adds the latency "deployed": `candidate` and the dense model as ONNX, interleaved in one run of the deployment adapter
/// that the job asks for. Its output is compared with `candidate`'s first. Nothing is added where there is no adapter;
/// whatever else goes wrong becomes a warning of the job. Needs a latency of the dense model to judge patience by.
/// Throws JobCancelled only.
void measureDeployed(Experiment& experiment, LoadedJob& job, const Program& candidate);

}  // namespace espalier
