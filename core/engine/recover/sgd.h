#pragma once

#include "core/engine/recover/optimizer.h"

namespace espalier {

/// SGD with momentum and weight decay. As in PyTorch, velocity = momentum x velocity + gradient + decay x weight, and
/// weight -= rate x velocity; done in one pass over memory.
class Sgd : public Optimizer {
public:
    Sgd(Program& program, const Masks& masks, const RecoveryStep& step);

    void step(double learningRate) override;
    /// Velocities, by parameter path.
    std::map<std::string, at::Tensor> state() const override;

private:
    std::vector<at::Tensor> m_velocities;  ///< parallel to m_trained
    float m_momentum, m_weightDecay;
};

}  // namespace espalier
