#pragma once

#include "core/recovery/recipe.h"

#include <ATen/core/Tensor.h>

namespace espalier {

/// Mean cross entropy; with `distill`, (1 - weight) of it and weight x T^2 of the divergence from the teacher's soft
/// targets (Hinton et al. 2015, section 2). `teacher` is used only then.
at::Tensor trainingLoss(const at::Tensor& logits, const at::Tensor& labels, const at::Tensor& teacher,
                        const std::optional<Distillation>& distill);

}  // namespace espalier
