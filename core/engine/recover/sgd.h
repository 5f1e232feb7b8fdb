#pragma once

#include "core/engine/program/program.h"
#include "core/engine/prune/masks.h"
#include "core/recovery/recipe.h"

#include <map>
#include <string>
#include <vector>

namespace espalier {

/// SGD with momentum and weight decay over a program's trainable parameters, which require gradients while it lives.
/// What a mask has removed has weight, momentum and update exactly zero. As in PyTorch, velocity = momentum x velocity +
/// gradient + decay x weight, and weight -= rate x velocity; done in one pass over memory.
class Sgd {
public:
    Sgd(Program& program, const Masks& masks, const RecoveryStep& step);
    ~Sgd();
    Sgd(const Sgd&) = delete;
    Sgd& operator=(const Sgd&) = delete;

    /// Uses up the gradients.
    void step(double learningRate);

    /// By parameter path; the optimizer's own tensors.
    std::map<std::string, at::Tensor> velocities() const;
    /// Copies; paths it does not have are left at zero.
    void setVelocities(const std::map<std::string, at::Tensor>& velocities);

private:
    struct Trained {
        std::string path;
        at::Tensor weight, velocity;
        at::Tensor mask;  ///< float, undefined where all is kept
    };

    std::vector<Trained> m_trained;
    float m_momentum, m_weightDecay;
};

}  // namespace espalier
