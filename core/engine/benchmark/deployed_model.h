#pragma once

#include "core/engine/program/program.h"

#include <memory>

namespace espalier {

/// A program the way it would be deployed: emitted, frozen (batch norm folded into convolutions), run by the
/// TorchScript interpreter in inference mode.
class DeployedModel {
public:
    explicit DeployedModel(const Program& program);
    /// From a TorchScript file.
    explicit DeployedModel(const std::string& file);
    ~DeployedModel();
    DeployedModel(DeployedModel&&) noexcept;

    void run(const at::Tensor& input);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Sets the threads of LibTorch's operators and of OpenBLAS, where that is the BLAS, for as long as it lives.
class ThreadLimit {
public:
    explicit ThreadLimit(int threads);
    ~ThreadLimit();
    ThreadLimit(const ThreadLimit&) = delete;
    ThreadLimit& operator=(const ThreadLimit&) = delete;

private:
    int m_before;
};

}  // namespace espalier
