#pragma once

#include "core/engine/program/program.h"
#include "core/engine/prune/masks.h"
#include "core/recovery/recipe.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace espalier {

/// Trains a program's trainable parameters, which require gradients while it lives. What a mask has removed has weight,
/// state and update exactly zero.
class Optimizer {
public:
    Optimizer(Program& program, const Masks& masks);
    virtual ~Optimizer();
    Optimizer(const Optimizer&) = delete;
    Optimizer& operator=(const Optimizer&) = delete;

    /// Uses up the gradients.
    virtual void step(double learningRate) = 0;
    /// What it remembers from step to step, by name; its own tensors.
    virtual std::map<std::string, at::Tensor> state() const = 0;
    /// Copies; what is not named is left as it is.
    void setState(const std::map<std::string, at::Tensor>& state);
    /// From now on; weights that are masked now become zero.
    void setMasks(const Masks& masks);

protected:
    struct Trained {
        std::string path;
        at::Tensor weight;
        at::Tensor mask;  ///< float, in the weight's order, undefined where all is kept
    };

    std::vector<Trained> m_trained;
};

/// As the step says.
std::unique_ptr<Optimizer> makeOptimizer(Program& program, const Masks& masks, const RecoveryStep& step);

/// The same values laid out in memory as `weight` is, float, so that one loop can run over both.
at::Tensor inOrderOf(const at::Tensor& weight, const at::Tensor& values);

}  // namespace espalier
