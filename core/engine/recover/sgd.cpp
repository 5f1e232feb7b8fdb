#include "core/engine/recover/sgd.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

namespace espalier {

namespace {

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
    : Optimizer(program, masks),
      m_momentum(static_cast<float>(step.momentum)),
      m_weightDecay(static_cast<float>(step.weightDecay))
{
    for (const Trained& trained : m_trained) m_velocities.push_back(at::zeros_like(trained.weight.detach()));
}

void Sgd::step(double learningRate)
{
    const Rates rates{static_cast<float>(learningRate), m_momentum, m_weightDecay};
    for (std::size_t i = 0; i < m_trained.size(); ++i) {
        const Trained& trained = m_trained[i];
        at::Tensor& gradient = trained.weight.mutable_grad();
        if (!gradient.defined()) continue;
        const at::Tensor dense = inOrderOf(trained.weight, gradient);
        float* weight = trained.weight.data_ptr<float>();
        float* velocity = m_velocities[i].data_ptr<float>();
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

std::map<std::string, at::Tensor> Sgd::state() const
{
    std::map<std::string, at::Tensor> result;
    for (std::size_t i = 0; i < m_trained.size(); ++i) result.emplace(m_trained[i].path, m_velocities[i]);
    return result;
}

}  // namespace espalier
