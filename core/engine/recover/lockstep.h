#pragma once

#include "core/engine/program/executor_code.h"

#include <vector>

namespace espalier {

/// A program run on several batches side by side, operator by operator, so that one can stop before any of them and change
/// its weights.
class Lockstep {
public:
    Lockstep(const Program& program, const std::vector<at::Tensor>& batches)
        : m_executor(program), m_code(m_executor.code())
    {
        for (const at::Tensor& batch : batches) m_values.push_back(m_code.start(batch));
    }

    std::size_t batches() const { return m_values.size(); }
    /// Runs what comes before operator `step`; never goes back.
    void runTo(std::size_t step)
    {
        for (; m_next < step; ++m_next)
            for (Environment& values : m_values) m_code.stepReleasing(m_next, values);
    }
    /// Input `place` of the operator that is next.
    const c10::IValue& input(std::size_t batch, std::size_t place) const
    {
        return m_values[batch][m_code.steps[m_next].inputs[place]];
    }
    /// What the operator that is next will make of its inputs; it stays next.
    at::Tensor output(std::size_t batch)
    {
        Environment values = m_values[batch];
        m_code.step(m_next, values);
        return values[m_code.steps[m_next].outputs[0]].toTensor();
    }
    const std::string& kind(std::size_t step) const { return m_code.operators[step].kind; }

private:
    Executor m_executor;
    Executor::Code& m_code;
    std::vector<Environment> m_values;
    std::size_t m_next = 0;
};

}  // namespace espalier
