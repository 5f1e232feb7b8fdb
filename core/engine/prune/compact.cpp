#include "core/engine/coupling/channel_tags.h"
#include "core/engine/program/executor_code.h"
#include "core/engine/prune/repair_shapes.h"
#include "core/engine/prune/survivors.h"

#include <ATen/ops/tensor.h>
#include <c10/core/GradMode.h>

namespace espalier {
namespace {

void sliceParameters(Program& program, const Coupling& coupling, const Survivors& survivors)
{
    const c10::NoGradGuard noGrad;
    for (const ChannelBinding& binding : coupling.bindings) {
        const auto kept = survivors.kept(binding.tags);
        at::Tensor& tensor = program.parameters[binding.parameter].tensor;
        if (kept.size() < binding.tags.size())
            tensor = tensor.index_select(binding.dimension, at::tensor(kept, at::kLong)).contiguous();
    }
}

}  // namespace

Program compact(const Program& program, const Coupling& coupling, const ChannelSet& removed)
{
    Program small = program.clone();
    if (removed.empty()) return small;
    const Survivors survivors(removed);
    Executor executor(small);
    const ChannelTags channels = tagChannels(small, executor.code());
    sliceParameters(small, coupling, survivors);
    executor.rebind(small);
    repairShapes(small, executor.code(), channels, survivors);
    return small;
}

}  // namespace espalier
