#include "core/engine/prune/criteria/magnitude.h"

namespace espalier {

at::Tensor magnitude(const at::Tensor& weight) { return weight.detach().to(at::kCPU, at::kFloat).abs().contiguous(); }

}  // namespace espalier
