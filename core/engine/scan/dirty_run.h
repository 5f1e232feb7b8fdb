#pragma once

#include "core/engine/program/executor_code.h"

#include <map>

namespace espalier {

/// Runs a program on one batch again and again with some parameters changed: every value of the unchanged run is kept,
/// and only what depends on a changed parameter is computed anew.
class DirtyRun {
public:
    explicit DirtyRun(const Program& program) : m_executor(program) {}

    /// The unchanged program's output; keeps every value until the next call.
    at::Tensor start(const at::Tensor& input);

    /// The output with other tensors in the place of parameters (by index); the unchanged output where nothing read
    /// depends on them.
    at::Tensor changed(const std::map<int, at::Tensor>& parameters);

private:
    Executor m_executor;
    Environment m_values;
};

}  // namespace espalier
