#include "core/engine/prune/criteria/lamp.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>

namespace espalier {

at::Tensor lampScore(const at::Tensor& weight)
{
    const at::Tensor squares = weight.detach().to(at::kCPU, at::kDouble).square().flatten();
    const auto [ascending, order] = squares.sort(/*stable=*/true, /*dim=*/0, /*descending=*/false);
    const at::Tensor notSmaller = ascending.flip(0).cumsum(0).flip(0);
    const at::Tensor scores = (ascending / notSmaller).masked_fill(notSmaller.eq(0), 0);
    return at::empty_like(scores).scatter_(0, order, scores).to(at::kFloat).view(weight.sizes());
}

}  // namespace espalier
