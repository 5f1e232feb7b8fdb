#pragma once

#include "core/engine/prune/criteria/importances.h"

namespace espalier {

/// Called with a weight and the gradient of a batch's mean loss with respect to it; both without gradients of their own.
using GradientVisitor =
    std::function<void(const std::string& path, const at::Tensor& weight, const at::Tensor& gradient)>;

/// Cross entropy's gradients on a seeded draw of training samples (512 of them, in batches of 8, or all there are), in
/// eval mode: what dropout and batch statistics would add says nothing of the weights.
void visitGradients(const CriterionContext& context, const GradientVisitor& visit);

}  // namespace espalier
