#pragma once

#include "core/model/model_summary.h"
#include "core/sparsity/presets.h"

#include <QString>
#include <vector>

namespace espalier {

/// One pattern over a range of sparsities, spread over the layers as a preset says.
struct SweepRequest {
    Preset preset = Preset::uniform;
    Pattern pattern{Pattern::Kind::unstructured};
    double from = 0.1, to = 0.9;
    int steps = 5;

    bool operator==(const SweepRequest&) const = default;
};

/// The sparsities, evenly spaced, ends included; one where the pattern has only one.
std::vector<double> sweepLevels(const SweepRequest& request);

struct SweepStep {
    QString name;  ///< "unstructured 50 %"
    Plan plan;
};

/// One step a level, each with `recovery`. Throws Failure "plan.*".
std::vector<SweepStep> sweepSteps(const ModelSummary& model, const SweepRequest& request, const Recipe& recovery);

}  // namespace espalier
