#include "core/sparsity/plan.h"

#include "core/model/model_summary.h"

namespace espalier {

double LayerRule::cutFraction() const
{
    double left = 1;
    for (const Cut& cut : cuts) left *= 1 - cut.sparsity;
    return 1 - left;
}

std::string patternMisfit(const Pattern& pattern, const Layer& layer)
{
    const auto columns = layer.outputs() ? layer.parameters / layer.outputs() : 0;
    switch (pattern.kind) {
        case Pattern::Kind::channel:
            return layer.heads ? "channels.heads" : layer.channelLock;
        case Pattern::Kind::head:
            return layer.heads || !layer.channelLock.empty() ? layer.channelLock : "channels.no_heads";
        case Pattern::Kind::n_of_m:
            return layer.shape.size() > 1 && layer.shape[1] < pattern.m ? "plan.too_few_inputs" : "";
        case Pattern::Kind::block:
            return layer.outputs() < pattern.rows || columns < pattern.columns ? "plan.block_too_large" : "";
        default:
            return {};
    }
}

}  // namespace espalier
