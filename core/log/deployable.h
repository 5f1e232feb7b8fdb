#pragma once

#include "core/log/experiment.h"

#include <string>
#include <utility>
#include <vector>

namespace espalier {

/// The latency a model would have where it is deployed, as far as it was measured: deployed, else sparse, else compacted,
/// else masked. Empty name where there is none.
std::pair<std::string, const LatencyRecord*> deployableLatency(const Experiment& experiment);

/// Its ratio over dense; 1 of the baseline; absent where it was not measured.
std::optional<double> deployableRatio(const Experiment& experiment);

/// Those of the experiments that are done, not in the trash, and beaten by no other in both accuracy and deployable
/// latency; from the fastest on. Of equals the first.
std::vector<const Experiment*> deployableFront(const std::vector<Experiment>& experiments);

}  // namespace espalier
