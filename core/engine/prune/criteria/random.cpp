#include "core/engine/prune/criteria/random.h"

#include "core/base/sha256.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Functions.h>

namespace espalier {

at::Tensor randomScore(const at::Tensor& weight, const std::string& path, std::uint64_t seed)
{
    const std::string digest = sha256(path + '\n' + std::to_string(seed));
    auto generator = at::detail::createCPUGenerator(std::stoull(digest.substr(0, 16), nullptr, 16));
    return at::rand(weight.sizes(), generator, at::kFloat);
}

}  // namespace espalier
