#pragma once

#include "core/engine/runtime/runtime_plans.h"

namespace espalier {

/// A planned program ready to run: weights are shared with the plans, values and room are its own, so that several can run
/// side by side. Not thread-safe.
class RuntimeInstance {
public:
    /// `values`: every value of the program on an example of the batch it will run on, as the plans were made with.
    /// allDense: every layer on oneDNN or BLAS.
    RuntimeInstance(const Program& program, const RuntimePlans& plans, const Environment& values, bool allDense);
    RuntimeInstance(const RuntimeInstance&) = delete;
    RuntimeInstance& operator=(const RuntimeInstance&) = delete;

    at::Tensor run(const at::Tensor& input);

private:
    Executor m_executor;
    std::vector<RuntimeStep> m_steps;
    std::vector<StripMemory::Block> m_memory;
    Environment m_values;         ///< parameters and constants; the rest only during a run
    std::vector<int> m_computed;  ///< slots of the rest
};

}  // namespace espalier
