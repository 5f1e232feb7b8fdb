#pragma once

#include "core/engine/program/program.h"

#include <vector>

namespace espalier {

/// Where a batch norm keeps its running statistics: indexes into Program::parameters.
struct RunningStatistics {
    int mean = -1, variance = -1;
};

/// Every batch norm with running statistics, each pair of buffers once.
std::vector<RunningStatistics> findRunningStatistics(const Program& program);

/// The scales (gamma) of all batch norms that have one: indexes into Program::parameters, each once.
std::vector<int> findBatchNormScales(const Program& program);

/// The same tensors under a graph in which a batch norm in training replaces its running statistics by the batch's
/// instead of mixing them in, and nothing is dropped out.
Program statisticsProbe(const Program& program);

}  // namespace espalier
