#include "core/engine/recover/optimizer.h"

#include "core/engine/recover/adam.h"
#include "core/engine/recover/sgd.h"

#include <ATen/Functions.h>
#include <c10/core/GradMode.h>

namespace espalier {

at::Tensor inOrderOf(const at::Tensor& weight, const at::Tensor& values)
{
    const bool same = values.scalar_type() == at::kFloat && values.strides() == weight.strides();
    return same ? values : at::empty_like(weight, at::kFloat).copy_(values);
}

Optimizer::Optimizer(Program& program, const Masks& masks)
{
    const c10::AutoGradMode noGradients(false);
    for (Parameter& parameter : program.parameters) {
        if (!parameter.trainable || parameter.tensor.scalar_type() != at::kFloat) continue;
        if (!parameter.tensor.is_non_overlapping_and_dense()) parameter.tensor = parameter.tensor.contiguous();
        m_trained.push_back({parameter.path, parameter.tensor, {}});
    }
    setMasks(masks);
    for (Trained& trained : m_trained) trained.weight.requires_grad_(true);
}

Optimizer::~Optimizer()
{
    for (Trained& trained : m_trained) {
        trained.weight.mutable_grad().reset();
        trained.weight.requires_grad_(false);
    }
}

void Optimizer::setMasks(const Masks& masks)
{
    const c10::AutoGradMode noGradients(false);
    for (Trained& trained : m_trained) {
        const auto mask = masks.find(trained.path);
        trained.mask = mask == masks.end() ? at::Tensor() : inOrderOf(trained.weight, mask->second);
        if (trained.mask.defined()) trained.weight.mul_(trained.mask);
    }
}

void Optimizer::setState(const std::map<std::string, at::Tensor>& given)
{
    for (auto& [name, tensor] : state())
        if (const auto found = given.find(name); found != given.end()) tensor.detach().copy_(found->second);
}

std::unique_ptr<Optimizer> makeOptimizer(Program& program, const Masks& masks, const RecoveryStep& step)
{
    if (step.optimizer == RecoveryStep::Optimizer::adam) return std::make_unique<Adam>(program, masks, step);
    return std::make_unique<Sgd>(program, masks, step);
}

}  // namespace espalier
