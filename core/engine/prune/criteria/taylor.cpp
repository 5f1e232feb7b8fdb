#include "core/engine/prune/criteria/taylor.h"

#include "core/engine/prune/criteria/gradients.h"
#include "core/engine/prune/criteria/running_sum.h"

#include <ATen/TensorOperators.h>

namespace espalier {

Importances taylorScores(const CriterionContext& context)
{
    RunningSum sum(context.program);
    visitGradients(context, [&](const std::string& path, const at::Tensor& weight, const at::Tensor& gradient) {
        sum.add(path, (weight * gradient).abs());
    });
    return sum.importances();
}

}  // namespace espalier
