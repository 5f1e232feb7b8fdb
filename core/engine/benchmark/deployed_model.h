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

}  // namespace espalier
