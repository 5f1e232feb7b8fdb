#include "core/log/experiment.h"

namespace espalier {

std::optional<DenseEngine> fastestDense(const Experiment& experiment)
{
    std::optional<DenseEngine> fastest;
    for (const auto& [truth, latency] : experiment.latency)
        if (!latency.denseEngine.empty() && (!fastest || latency.denseMs < fastest->medianMs))
            fastest = DenseEngine{latency.denseEngine, latency.denseMs};
    return fastest;
}

}  // namespace espalier
