#pragma once

#include "core/engine/program/program.h"
#include "core/engine/run_job.h"
#include "core/log/experiment.h"

#include <map>
#include <string>
#include <vector>

namespace espalier {

/// Interleaved samples of one candidate and the baseline, one entry a round, in milliseconds.
struct PairedSamples {
    std::vector<double> candidate, baseline;
};

/// Times `candidates` (by truth: "masked", "compacted") and `dense` as they would be deployed: emitted, frozen
/// (batch norm folded), run by the TorchScript interpreter in inference mode. In every round each is run once, in an
/// order that rotates; fast models run several forwards a sample so that a sample lasts >= 1 ms. Warmed up first. The
/// machine is asked to be quiet. Candidates that are bit-equal in structure are still timed.
std::map<std::string, PairedSamples> measureLatency(const Program& dense, const std::map<std::string, const Program*>& candidates,
                                                    const BenchmarkSettings& settings, JobSink& sink);

}  // namespace espalier
