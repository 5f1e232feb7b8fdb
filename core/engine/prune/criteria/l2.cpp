#include "core/engine/prune/criteria/l2.h"

namespace espalier {

at::Tensor squaredMagnitude(const at::Tensor& weight)
{
    return weight.detach().to(at::kCPU, at::kFloat).square().contiguous();
}

}  // namespace espalier
