#pragma once

#include "core/engine/prune/criteria/importances.h"

#include <ATen/Functions.h>

namespace espalier {

/// Sums by parameter; zero for weights that nothing was added to.
class RunningSum {
public:
    explicit RunningSum(const Program& program)
    {
        for (const Parameter& parameter : program.parameters)
            if (parameter.tensor.dim() >= 2) m_sums[parameter.path] = at::zeros(parameter.tensor.sizes(), at::kFloat);
    }
    void add(const std::string& path, const at::Tensor& values) { m_sums.at(path).add_(values); }
    const Importances& importances() const { return m_sums; }

private:
    Importances m_sums;
};

}  // namespace espalier
