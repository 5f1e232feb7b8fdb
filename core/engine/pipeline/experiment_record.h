#pragma once

#include "core/engine/evaluate/accuracy.h"
#include "core/engine/pipeline/loaded_job.h"
#include "core/log/experiment.h"

namespace espalier {

/// What is known of a job's experiment before anything is measured.
Experiment startRecord(const LoadedJob& job);

/// On the job's validation samples.
Evaluation evaluateOn(LoadedJob& job, const Program& program);

}  // namespace espalier
