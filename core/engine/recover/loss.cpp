#include "core/engine/recover/loss.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>

namespace espalier {

at::Tensor trainingLoss(const at::Tensor& logits, const at::Tensor& labels, const at::Tensor& teacher,
                        const std::optional<Distillation>& distill)
{
    const at::Tensor hard = at::cross_entropy_loss(logits, labels);
    if (!distill) return hard;
    const double temperature = distill->temperature;
    const at::Tensor student = at::log_softmax(logits / temperature, 1);
    const at::Tensor target = at::log_softmax(teacher / temperature, 1);
    const at::Tensor soft = at::kl_div(student, target, at::Reduction::Sum, /*log_target=*/true) / logits.size(0);
    return hard * (1 - distill->weight) + soft * (distill->weight * temperature * temperature);
}

}  // namespace espalier
