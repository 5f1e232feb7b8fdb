#pragma once

#include "core/engine/recover/optimizer.h"

namespace espalier {

/// Adam with decoupled weight decay (Kingma & Ba 2015; Loshchilov & Hutter 2019), beta 0.9 and 0.999, epsilon 1e-8.
class Adam : public Optimizer {
public:
    Adam(Program& program, const Masks& masks, const RecoveryStep& step);

    void step(double learningRate) override;
    /// "first:PATH", "second:PATH" and "steps".
    std::map<std::string, at::Tensor> state() const override;

private:
    struct Moments {
        at::Tensor first, second;
    };

    std::vector<Moments> m_moments;  ///< parallel to m_trained
    at::Tensor m_steps;              ///< one double
    double m_weightDecay;
};

}  // namespace espalier
