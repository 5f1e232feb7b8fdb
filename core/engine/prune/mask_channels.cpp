#include "core/engine/prune/survivors.h"

#include <ATen/ops/ones.h>
#include <ATen/ops/tensor.h>
#include <c10/core/GradMode.h>

namespace espalier {

void maskChannels(Program& program, const Coupling& coupling, const ChannelSet& removed)
{
    const c10::NoGradGuard noGrad;
    const Survivors survivors(removed);
    for (const ChannelBinding& binding : coupling.bindings) {
        Parameter& parameter = program.parameters[binding.parameter];
        // Running statistics stay: nobody reads what they make of a removed channel.
        if (!parameter.trainable && parameter.tensor.dim() < 2) continue;
        const auto lost = survivors.lost(binding.tags);
        if (!lost.empty()) parameter.tensor.index_fill_(binding.dimension, at::tensor(lost, at::kLong), 0);
    }
}

at::Tensor keptSlices(const ChannelBinding& binding, const ChannelSet& removed)
{
    at::Tensor kept = at::ones({std::int64_t(binding.tags.size())}, at::kBool);
    const auto lost = Survivors(removed).lost(binding.tags);
    if (!lost.empty()) kept.index_fill_(0, at::tensor(lost, at::kLong), 0);
    return kept;
}

}  // namespace espalier
