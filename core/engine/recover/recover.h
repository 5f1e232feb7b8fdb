#pragma once

#include "core/engine/data/dataset.h"
#include "core/engine/program/program.h"
#include "core/engine/prune/masks.h"
#include "core/engine/run_job.h"
#include "core/log/experiment.h"
#include "core/recovery/recipe.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>

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
    int firstStep = 0;  ///< place in the plan's recipe of the first step
    /// Accuracy before the first step, where it is known.
    std::optional<double> accuracy = {};
    /// The model as it was after so many epochs of training before pruning (0: as it was opened), without what has been
    /// removed since: parameters by path. For rewinding.
    std::function<std::map<std::string, at::Tensor>(int epochs)> earlier = {};
    /// Called after every epoch of a step, with how many the recipe has had up to then.
    std::function<void(int epochs, const Program& program)> epochDone = {};
    /// What gradual pruning is to reach, and the weights as they were before anything was masked, by path.
    std::vector<MaskRequest> requests = {};
    std::map<std::string, at::Tensor> unmasked = {};
    /// Which outputs of the dense layer (int64) a layer that lost some still makes, by weight path.
    std::map<std::string, at::Tensor> keptOutputs = {};
};

struct RecoveryOutcome {
    std::vector<TrainingPoint> points;
    std::vector<RecoveredStep> steps;  ///< where `validate` is there
    bool diverged = false;
    Masks masks;  ///< at the end; gradual pruning chooses its own
};

/// Re-estimates every batch norm's running mean and variance as the cumulative average over training batches.
void recalibrate(Program& program, const RecoveryStep& step, RecoveryContext& context);

/// Cross entropy, cosine schedule, the optimizer the step names; masked weights stay exactly zero. Works on what was traced
/// in eval mode. After each epoch weights, the optimizer's state and position are checkpointed atomically in the folder; run
/// again it goes on after the last finished epoch and ends with the same bits as if never stopped. Ends early, diverged,
/// when the loss is not finite. Where `context.validate` is there, the program ends as it was after the epoch with the best
/// accuracy (the first of equals; of a gradual step, of those at full sparsity). `index` is the step's place in the recipe.
RecoveryOutcome fineTune(Program& program, const Masks& masks, const RecoveryStep& step, int index,
                         RecoveryContext& context);

/// Runs a whole recipe; steps finished before an interruption are not repeated.
RecoveryOutcome recover(Program& program, const Masks& masks, const Recipe& recipe, RecoveryContext& context);

}  // namespace espalier
