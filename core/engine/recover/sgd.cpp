#include "core/engine/recover/sgd.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

namespace espalier {

namespace {

/// The same values laid out in memory as `weight` is, so that one loop can run over both.
at::Tensor inOrderOf(const at::Tensor& weight, const at::Tensor& values)
{
    const bool same = values.scalar_type() == at::kFloat && values.strides() == weight.strides();
    return same ? values : at::empty_like(weight, at::kFloat).copy_(values);
}

struct Rates {
    float learningRate, momentum, weightDecay;
};

void updatePlain(float* __restrict weight, float* __restrict velocity, const float* __restrict gradient,
                 std::int64_t count, Rates rates)
{
    for (std::int64_t i = 0; i < count; ++i) {
        velocity[i] = rates.momentum * velocity[i] + (gradient[i] + rates.weightDecay * weight[i]);
        weight[i] -= rates.learningRate * velocity[i];
    }
}

void updateMasked(float* __restrict weight, float* __restrict velocity, const float* __restrict gradient,
                  const float* __restrict mask, std::int64_t count, Rates rates)
{
    for (std::int64_t i = 0; i < count; ++i) {
        const float updated = rates.momentum * velocity[i] + (gradient[i] + rates.weightDecay * weight[i]);
        // Chosen, not multiplied: a gradient of infinity times a mask of zero would be NaN.
        velocity[i] = mask[i] != 0.0F ? updated : 0.0F;
        weight[i] = mask[i] != 0.0F ? weight[i] - rates.learningRate * velocity[i] : 0.0F;
    }
}

}  // namespace

Sgd::Sgd(Program& program, const Masks& masks, const RecoveryStep& step)
    : m_momentum(static_cast<float>(step.momentum)), m_weightDecay(static_cast<float>(step.weightDecay))
{
    const c10::AutoGradMode noGradients(false);
    for (Parameter& parameter : program.parameters) {
        if (!parameter.trainable || parameter.tensor.scalar_type() != at::kFloat) continue;
        if (!parameter.tensor.is_non_overlapping_and_dense()) parameter.tensor = parameter.tensor.contiguous();
        Trained trained{parameter.path, parameter.tensor, at::zeros_like(parameter.tensor), {}};
        if (const auto mask = masks.find(parameter.path); mask != masks.end()) {
            trained.mask = inOrderOf(parameter.tensor, mask->second);
            parameter.tensor.mul_(trained.mask);
        }
        parameter.tensor.requires_grad_(true);
        m_trained.push_back(std::move(trained));
    }
}

Sgd::~Sgd()
{
    for (Trained& trained : m_trained) {
        trained.weight.mutable_grad().reset();
        trained.weight.requires_grad_(false);
    }
}

void Sgd::step(double learningRate)
{
    const Rates rates{static_cast<float>(learningRate), m_momentum, m_weightDecay};
    for (Trained& trained : m_trained) {
        at::Tensor& gradient = trained.weight.mutable_grad();
        if (!gradient.defined()) continue;
        const at::Tensor dense = inOrderOf(trained.weight, gradient);
        float* weight = trained.weight.data_ptr<float>();
        float* velocity = trained.velocity.data_ptr<float>();
        const float* slope = dense.data_ptr<float>();
        const float* mask = trained.mask.defined() ? trained.mask.data_ptr<float>() : nullptr;
        at::parallel_for(0, dense.numel(), 1 << 15, [&](std::int64_t begin, std::int64_t end) {
            if (mask)
                updateMasked(weight + begin, velocity + begin, slope + begin, mask + begin, end - begin, rates);
            else
                updatePlain(weight + begin, velocity + begin, slope + begin, end - begin, rates);
        });
        gradient.reset();
    }
}

std::map<std::string, at::Tensor> Sgd::velocities() const
{
    std::map<std::string, at::Tensor> result;
    for (const Trained& trained : m_trained) result.emplace(trained.path, trained.velocity);
    return result;
}

void Sgd::setVelocities(const std::map<std::string, at::Tensor>& velocities)
{
    for (Trained& trained : m_trained)
        if (const auto found = velocities.find(trained.path); found != velocities.end())
            trained.velocity.copy_(found->second);
}

}  // namespace espalier
