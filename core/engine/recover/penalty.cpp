#include "core/engine/recover/penalty.h"

#include "core/engine/program/batch_norms.h"

#include <ATen/TensorOperators.h>
#include <c10/core/GradMode.h>

namespace espalier {

namespace {

constexpr double smallestNorm = 1e-12;

void addL1(const at::Tensor& weight, double strength)
{
    if (weight.grad().defined()) weight.grad().add_(weight.sign(), strength);
}

void addGroupLasso(const at::Tensor& weight, double strength)
{
    if (!weight.grad().defined()) return;
    const at::Tensor norms = weight.flatten(1).norm(2, 1).clamp_min(smallestNorm);
    std::vector<std::int64_t> shape(static_cast<std::size_t>(weight.dim()), 1);
    shape[0] = weight.size(0);
    weight.grad().add_(weight / norms.view(shape), strength);
}

}  // namespace

void addPenalties(const Program& program, const RecoveryStep& step)
{
    if (step.l1 == 0 && step.groupLasso == 0) return;
    const c10::AutoGradMode noGradients(false);
    for (const Parameter& parameter : program.parameters) {
        if (!parameter.trainable || parameter.tensor.dim() < 2) continue;
        if (step.l1 > 0) addL1(parameter.tensor, step.l1);
        if (step.groupLasso > 0) addGroupLasso(parameter.tensor, step.groupLasso);
    }
    if (step.l1 > 0)
        for (const int scale : findBatchNormScales(program))
            addL1(program.parameters[static_cast<std::size_t>(scale)].tensor, step.l1);
}

}  // namespace espalier
