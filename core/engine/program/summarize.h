#pragma once

#include "core/engine/program/program.h"
#include "core/model/model_summary.h"

namespace espalier {

struct SummarizeOptions {
    std::int64_t batch = 1;
    int rounds = 5;  ///< timed forwards; the minimum of each operator counts. 0: times stay 0
};

/// Layers with path, kind, shape, parameters, MACs, activation bytes and time; totals; graph and liveness peak. Coupling fields
/// (`group`, `channelLock`, `groups`) are left empty: coupling/ fills them.
ModelSummary summarize(const Program& program, const SummarizeOptions& options = {});

/// The program's operators that make tensors, in the order they run, with who reads whom and how long memory lives: every
/// tensor an operator makes counts from when it is made to its last use, aliases (views) once; the input counts too.
std::vector<GraphOperator> operatorGraph(const Program& program);

/// Bytes of activations most alive at once for one sample.
std::int64_t activationPeakBytes(const Program& program);

}  // namespace espalier
