#include "core/engine/prune/criteria/fisher.h"

#include "core/engine/prune/criteria/gradients.h"
#include "core/engine/prune/criteria/running_sum.h"

#include <ATen/TensorOperators.h>

namespace espalier {

Importances fisherScores(const CriterionContext& context)
{
    RunningSum sum(context.program);
    visitGradients(context, [&](const std::string& path, const at::Tensor& weight, const at::Tensor& gradient) {
        sum.add(path, (weight * gradient).square() / 2);
    });
    return sum.importances();
}

}  // namespace espalier
