#pragma once

#include "core/engine/preview/preview_data.h"
#include "core/engine/program/program.h"

#include <optional>

namespace espalier {

/// What the model says of some samples under one way of normalising.
struct TrialOutcome {
    std::vector<std::int64_t> predictions;
    std::vector<double> confidences;  ///< the prediction's share, 0..1
};

/// Runs the model on the same samples, the first of `data.order`, under each of `trials`, and fills in how many are
/// right. As many samples as asked for; where nobody asked, 256 and fewer where that would take long. One outcome a
/// trial. Sends progress of Phase::evaluate.
std::vector<TrialOutcome> tryPreprocessing(const Program& program, const PreviewData& data,
                                           std::optional<std::int64_t> asked, std::vector<PreprocessingTrial>& trials,
                                           JobSink& sink);

/// The job's preprocessing with a trial's mean and deviation.
Preprocessing withTrial(const Preprocessing& preprocessing, const PreprocessingTrial& trial);

}  // namespace espalier
