#include "core/engine/prune/criteria/wanda.h"

#include "core/engine/data/sampling.h"
#include "core/engine/program/executor_code.h"
#include "core/engine/program/layers.h"
#include "core/engine/prune/criteria/magnitude.h"
#include "core/engine/prune/criteria/running_sum.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>

namespace espalier {

namespace {

constexpr std::int64_t mostSamples = 512, samplesABatch = 16;

/// Sum of squares by input channel. `input` is [n, channels, ...] of a convolution or [..., features] of a linear layer.
at::Tensor channelEnergy(const at::Tensor& input, LayerKind kind)
{
    const at::Tensor squares = input.to(at::kFloat).square();
    if (kind == LayerKind::linear) return squares.flatten(0, -2).sum(0);
    return squares.transpose(0, 1).flatten(1).sum(1);
}

/// [channels] brought to the weight's shape [out, channels/groups, kernel...].
at::Tensor spread(const at::Tensor& perChannel, const at::Tensor& weight, std::int64_t groups)
{
    std::vector<std::int64_t> shape(static_cast<std::size_t>(weight.dim()) + 1, 1);
    shape[0] = groups;
    shape[2] = weight.size(1);
    std::vector<std::int64_t> whole = weight.sizes().vec();
    whole[0] /= groups;
    whole.insert(whole.begin(), groups);
    return perChannel.view(shape).expand(whole).reshape(weight.sizes());
}

}  // namespace

Importances wandaScores(const CriterionContext& context)
{
    const Dataset& training = context.training();
    const at::Tensor order =
        drawIndexes(training.size(), std::min(training.size(), mostSamples), mixSeed(context.seed, -2, 0));
    const c10::InferenceMode inference;
    RunningSum energy(context.program);
    Executor executor(context.program);
    const std::vector<LayerUse> layers = findLayers(context.program);
    for (std::int64_t begin = 0; begin < order.size(0); begin += samplesABatch) {
        context.sink.checkCancelled();
        context.sink.progress(Phase::prune, double(begin), double(order.size(0)));
        const at::Tensor batch = order.narrow(0, begin, std::min(samplesABatch, order.size(0) - begin));
        Environment values = executor.code().start(makeBatch(training, batch, context.preprocessing));
        auto layer = layers.begin();
        for (std::size_t step = 0; step < executor.code().steps.size(); ++step) {
            if (layer != layers.end() && layer->step == step) {
                const Parameter& weight = context.program.parameters[static_cast<std::size_t>(layer->weight)];
                const at::Tensor& input = values[executor.code().steps[step].inputs[layer->input]].toTensor();
                energy.add(weight.path, spread(channelEnergy(input, layer->kind), weight.tensor, layer->groups));
                ++layer;
            }
            executor.code().stepReleasing(step, values);
        }
    }
    Importances scores = energy.importances();
    for (const Parameter& parameter : context.program.parameters)
        if (const auto score = scores.find(parameter.path); score != scores.end())
            score->second.sqrt_().mul_(magnitude(parameter.tensor));
    return scores;
}

}  // namespace espalier
