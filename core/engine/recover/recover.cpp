#include "core/engine/recover/recover.h"

#include "core/base/sha256.h"
#include "core/engine/recover/fine_tune.h"
#include "core/engine/recover/reconstruct.h"

#include <c10/core/GradMode.h>
#include <nlohmann/json.hpp>

namespace espalier {

namespace {

void addTensors(Sha256& hash, const Program& program)
{
    for (const Parameter& parameter : program.parameters) {
        const at::Tensor dense = parameter.tensor.contiguous();
        hash.add(parameter.path + '\n');
        hash.add(dense.data_ptr(), dense.nbytes());
    }
}

/// Distillation and reconstruction look at the dense model.
bool needsDense(const Recipe& recipe)
{
    for (const RecoveryStep& step : recipe)
        if (step.distill || step.kind == RecoveryStep::Kind::reconstruct) return true;
    return false;
}

}  // namespace

std::string recoveryKey(const Program& program, const Masks& masks, const Recipe& recipe,
                        const RecoveryContext& context)
{
    Sha256 hash;
    addTensors(hash, program);
    if (context.dense && needsDense(recipe)) addTensors(hash, *context.dense);
    hash.add(encodeMasks(masks));
    const nlohmann::json rest{{"recipe", recipeToJson(recipe)},       {"data", context.train.sha256},
                              {"input", context.preprocessing.input}, {"mean", context.preprocessing.mean},
                              {"std", context.preprocessing.std},     {"seed", context.seed}};
    hash.add(rest.dump());
    return hash.hex();
}

namespace {

void rewind(Program& program, const Masks& masks, const RecoveryStep& step, const RecoveryContext& context)
{
    const c10::NoGradGuard noGradients;
    const auto earlier = context.earlier(step.epochs);
    for (Parameter& parameter : program.parameters) parameter.tensor.copy_(earlier.at(parameter.path));
    applyMasks(program, masks);
}

/// Gradual pruning lets weights in again that were masked: after rewinding, as they were then.
void rewindUnmasked(const Recipe& recipe, int index, RecoveryContext& context)
{
    for (int i = index; i-- > 0;) {
        const RecoveryStep& step = recipe[static_cast<std::size_t>(i)];
        if (step.kind != RecoveryStep::Kind::rewind) continue;
        const auto earlier = context.earlier(step.epochs);
        for (auto& [path, tensor] : context.unmasked) tensor = earlier.at(path);
        return;
    }
}

/// Runs one step to its end. False: it diverged.
bool runStep(Program& program, const RecoveryStep& step, int index, RecoveryContext& context, RecoveryState& state,
             const Checkpoint& checkpoint)
{
    switch (step.kind) {
        case RecoveryStep::Kind::fine_tune:
            return continueFineTuning(program, step, index, context, state, checkpoint);
        case RecoveryStep::Kind::reconstruct:
            reconstruct(program, state.masks, step, context);
            return true;
        case RecoveryStep::Kind::recalibrate:
            recalibrate(program, step, context);
            return true;
        case RecoveryStep::Kind::rewind:
            rewind(program, state.masks, step, context);
            return true;
    }
    return true;
}

/// After a finished step: what it did to the accuracy, and on to the next one.
void finishStep(const Program& program, int index, const RecoveryContext& context, RecoveryState& state)
{
    if (context.validate) {
        const double after = state.best.epoch > 0 ? state.best.accuracy : context.validate(program);
        state.steps.push_back({context.firstStep + index, *state.accuracy, after});
        state.accuracy = after;
    }
    state.step = index + 1;
    state.epoch = 0;
    state.optimizer.clear();
    state.best = {};
}

}  // namespace

RecoveryOutcome recover(Program& program, const Masks& masks, const Recipe& recipe, RecoveryContext& context)
{
    const Checkpoint checkpoint(context.folder, recoveryKey(program, masks, recipe, context));
    RecoveryState state;
    state.masks = masks;
    checkpoint.restore(program, state, context.sink);
    if (context.validate && !state.accuracy)
        state.accuracy = context.accuracy ? *context.accuracy : context.validate(program);
    for (int i = state.step; i < static_cast<int>(recipe.size()); ++i) {
        if (recipe[static_cast<std::size_t>(i)].gradual) rewindUnmasked(recipe, i, context);
        if (!runStep(program, recipe[static_cast<std::size_t>(i)], i, context, state, checkpoint))
            return {state.points, state.steps, true, state.masks};
        finishStep(program, i, context, state);
        checkpoint.save(program, state);
    }
    return {state.points, state.steps, false, state.masks};
}

}  // namespace espalier
