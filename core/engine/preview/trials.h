#pragma once

#include "core/engine/preview/preview_data.h"
#include "core/engine/program/program.h"

namespace espalier {

/// What the model says of some samples under one way of normalising.
struct TrialOutcome {
    std::vector<std::int64_t> predictions;
    std::vector<double> confidences;  ///< the prediction's share, 0..1
};

/// Runs the model on the same samples, the first of `data.order`, under each of `trials`, and fills in how many are
/// right. At most `wanted` samples, fewer where that would take long; one outcome a trial. Sends progress of
/// Phase::evaluate.
std::vector<TrialOutcome> tryPreprocessing(const Program& program, const PreviewData& data, std::int64_t wanted,
                                           std::vector<PreprocessingTrial>& trials, JobSink& sink);

/// The job's preprocessing with a trial's mean and deviation.
Preprocessing withTrial(const Preprocessing& preprocessing, const PreprocessingTrial& trial);

}  // namespace espalier
