#pragma once

#include "core/engine/run_job.h"
#include "core/preview/sample_pictures.h"

namespace espalier {

/// Draws the validation samples JobSpec::samples; neither a model is loaded nor run. Of an image folder only the files
/// asked for are read where `evaluationImages`, the size the set had when it was evaluated, is the number of its files:
/// then none was left out. Throws what loading data throws, Failure "data.no_such_sample".
SamplePictures samplesJob(const JobSpec& spec, JobSink& sink);

}  // namespace espalier
