#include "core/engine/recover/adam.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <c10/core/GradMode.h>

#include <cmath>

namespace espalier {

namespace {

constexpr double firstBeta = 0.9, secondBeta = 0.999, epsilon = 1e-8;

}  // namespace

Adam::Adam(Program& program, const Masks& masks, const RecoveryStep& step)
    : Optimizer(program, masks), m_steps(at::zeros({1}, at::kDouble)), m_weightDecay(step.weightDecay)
{
    for (const Trained& trained : m_trained) {
        const at::Tensor weight = trained.weight.detach();
        m_moments.push_back({at::zeros_like(weight), at::zeros_like(weight)});
    }
}

void Adam::step(double learningRate)
{
    const c10::AutoGradMode noGradients(false);
    m_steps.add_(1);
    const double steps = m_steps.item<double>();
    const double firstScale = 1 - std::pow(firstBeta, steps), secondScale = 1 - std::pow(secondBeta, steps);
    for (std::size_t i = 0; i < m_trained.size(); ++i) {
        const Trained& trained = m_trained[i];
        at::Tensor& gradient = trained.weight.mutable_grad();
        if (!gradient.defined()) continue;
        auto& [first, second] = m_moments[i];
        first.mul_(firstBeta).add_(gradient, 1 - firstBeta);
        second.mul_(secondBeta).addcmul_(gradient, gradient, 1 - secondBeta);
        trained.weight.mul_(1 - learningRate * m_weightDecay);
        trained.weight.addcdiv_(first, (second / secondScale).sqrt_().add_(epsilon), -learningRate / firstScale);
        // Set, not multiplied: a moment of infinity times a mask of zero would be NaN.
        if (trained.mask.defined())
            for (const at::Tensor& masked : {first, second, trained.weight}) masked.masked_fill_(trained.mask.eq(0), 0);
        gradient.reset();
    }
}

std::map<std::string, at::Tensor> Adam::state() const
{
    std::map<std::string, at::Tensor> result{{"steps", m_steps}};
    for (std::size_t i = 0; i < m_trained.size(); ++i) {
        result.emplace("first:" + m_trained[i].path, m_moments[i].first);
        result.emplace("second:" + m_trained[i].path, m_moments[i].second);
    }
    return result;
}

}  // namespace espalier
