#include "core/engine/recover/recover.h"

#include "core/base/sha256.h"
#include "core/engine/recover/fine_tune.h"
#include "core/engine/recover/reconstruct.h"

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

RecoveryOutcome recover(Program& program, const Masks& masks, const Recipe& recipe, RecoveryContext& context)
{
    const Checkpoint checkpoint(context.folder, recoveryKey(program, masks, recipe, context));
    RecoveryState state;
    state.masks = masks;
    checkpoint.restore(program, state, context.sink);
    for (int i = state.step; i < static_cast<int>(recipe.size()); ++i) {
        const RecoveryStep& step = recipe[static_cast<std::size_t>(i)];
        if (step.kind == RecoveryStep::Kind::fine_tune) {
            if (!continueFineTuning(program, step, i, context, state, checkpoint))
                return {state.points, true, state.masks};
            continue;
        }
        if (step.kind == RecoveryStep::Kind::reconstruct)
            reconstruct(program, state.masks, step, context);
        else
            recalibrate(program, step, context);
        state = {i + 1, 0, std::move(state.points), {}, std::move(state.masks), {}};
        checkpoint.save(program, state);
    }
    return {state.points, false, state.masks};
}

}  // namespace espalier
