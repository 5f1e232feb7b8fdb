#pragma once

#include "core/engine/data/dataset.h"
#include "core/engine/program/program.h"
#include "core/engine/run_job.h"

namespace espalier {

/// Samples to run at a time: 256 small images; fewer large ones, so that cancelling is noticed and memory stays modest.
std::int64_t evaluationBatch(const Dataset& dataset);
/// Throws Failure "model.output_not_classes" where an output is not [batch, classes].
void checkLogits(const at::Tensor& logits, std::int64_t batch);

/// Scores as shares of 1. A model that ends in a softmax gives shares already.
at::Tensor shares(const at::Tensor& scores);

struct Evaluation {
    std::int64_t right = 0;
    std::int64_t n = 0;
    at::Tensor predictions;  ///< [n] int64
    at::Tensor confidences;  ///< [n] float: the share of what was predicted
    bool finite = true;      ///< false where an output was NaN: accuracy counts as diverged

    double accuracy() const;  ///< right / n; NaN where not finite
};

/// Top-1 on the first `limit` samples (all where negative), in eval mode, without gradients. Sends progress.
Evaluation evaluate(const Program& program, const Dataset& dataset, const Preprocessing& preprocessing,
                    std::int64_t limit, JobSink& sink);

}  // namespace espalier
