#pragma once

#include "core/engine/data/dataset.h"
#include "core/engine/program/program.h"
#include "core/engine/prune/masks.h"
#include "core/engine/run_job.h"
#include "core/recovery/recipe.h"

#include <filesystem>
#include <functional>
#include <map>

namespace espalier {

struct RecoveryContext {
    const Program* dense = nullptr;  ///< teacher for distillation, and what reconstruct aims at
    const Dataset& train;
    const Preprocessing& preprocessing;
    std::uint64_t seed = 0;
    std::filesystem::path folder;  ///< checkpoints go there; empty: none
    JobSink& sink;
    /// Accuracy on the validation set after an epoch; may be empty.
    std::function<double(const Program&)> validate;
    /// Which outputs of the dense layer (int64) a layer that lost some still makes, by weight path.
    std::map<std::string, at::Tensor> keptOutputs = {};
};

struct RecoveryOutcome {
    std::vector<TrainingPoint> points;
    bool diverged = false;
};

/// Re-estimates every batch norm's running mean and variance as the cumulative average over training batches.
void recalibrate(Program& program, const RecoveryStep& step, RecoveryContext& context);

/// SGD with momentum and cosine schedule, cross entropy; masked weights stay exactly zero. Works on what was traced in
/// eval mode. After each epoch weights, momentum, and position are checkpointed atomically in the folder; run again it
/// goes on after the last finished epoch and ends with the same bits as if never stopped. Ends early, diverged, when
/// the loss is not finite. `index` is the step's place in the recipe.
RecoveryOutcome fineTune(Program& program, const Masks& masks, const RecoveryStep& step, int index,
                         RecoveryContext& context);

/// Runs a whole recipe; steps finished before an interruption are not repeated. Throws Failure
/// "plan.step_unsupported" for what this version cannot do.
RecoveryOutcome recover(Program& program, const Masks& masks, const Recipe& recipe, RecoveryContext& context);

}  // namespace espalier
