#include "core/engine/prune/criteria/gradients.h"

#include "core/engine/data/sampling.h"
#include "core/engine/program/execute.h"

#include <ATen/Functions.h>
#include <c10/core/GradMode.h>

#include <algorithm>

namespace espalier {

namespace {

constexpr std::int64_t mostSamples = 512, samplesABatch = 8;

/// The same graph over weights of its own that require gradients.
Program differentiable(const Program& program)
{
    Program copy = program;
    for (Parameter& parameter : copy.parameters) {
        parameter.tensor = parameter.tensor.detach();
        if (parameter.tensor.dim() >= 2 && parameter.tensor.is_floating_point()) parameter.tensor.requires_grad_(true);
    }
    return copy;
}

}  // namespace

void visitGradients(const CriterionContext& context, const GradientVisitor& visit)
{
    const Dataset& training = context.training();
    const at::Tensor order =
        drawIndexes(training.size(), std::min(training.size(), mostSamples), mixSeed(context.seed, -2, 0));
    const c10::AutoGradMode gradients(true);
    const Program program = differentiable(context.program);
    Executor executor(program);
    for (std::int64_t begin = 0; begin < order.size(0); begin += samplesABatch) {
        context.sink.checkCancelled();
        context.sink.progress(Phase::prune, double(begin), double(order.size(0)));
        const at::Tensor batch = order.narrow(0, begin, std::min(samplesABatch, order.size(0) - begin));
        const at::Tensor outputs = executor.forward(makeBatch(training, batch, context.preprocessing));
        at::cross_entropy_loss(outputs, training.labels.index_select(0, batch)).backward();
        for (const Parameter& parameter : program.parameters) {
            if (!parameter.tensor.grad().defined()) continue;
            visit(parameter.path, parameter.tensor.detach(), parameter.tensor.grad().detach());
            parameter.tensor.mutable_grad().reset();
        }
    }
}

}  // namespace espalier
