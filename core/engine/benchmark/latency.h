#pragma once

#include "core/engine/program/program.h"
#include "core/engine/run_job.h"
#include "core/log/experiment.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace espalier {

/// Interleaved samples of one candidate and the baseline, one entry a round, in milliseconds.
struct PairedSamples {
    std::vector<double> candidate, baseline;
};

struct LatencyRun {
    std::map<std::string, PairedSamples> samples;  ///< by truth
    int rounds = 0;                                ///< taken
    int disturbed = 0;  ///< in which another process took the processor from ours; dropped where enough others remain
};

/// Runs a model once on an input.
using ModelRun = std::function<void(const at::Tensor& input)>;

/// Times `candidates` (by truth: "masked", "compacted") and `dense` as they would be deployed: emitted, frozen
/// (batch norm folded), run by the TorchScript interpreter in inference mode; and `others` as they run themselves. In every round each is run once, in a
/// random order; fast models run several forwards a sample so that a sample lasts >= 1 ms. Warmed up first. The
/// machine is asked to be quiet. Where it is not (the kernel counts involuntary context switches), the round is taken
/// again; only if too few undisturbed ones come together do all count.
LatencyRun measureLatency(const Program& dense, const std::map<std::string, const Program*>& candidates,
                          const BenchmarkSettings& settings, JobSink& sink,
                          const std::map<std::string, ModelRun>& others = {});

}  // namespace espalier
