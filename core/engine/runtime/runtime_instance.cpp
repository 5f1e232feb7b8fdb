#include "core/engine/runtime/runtime_instance.h"

#include "core/engine/runtime/runtime_builder.h"

#include <ATen/ATen.h>

namespace espalier {

RuntimeInstance::RuntimeInstance(const Program& program, const RuntimePlans& plans, const Environment& values,
                                 bool allDense)
    : m_executor(program)
{
    Executor::Code& code = m_executor.code();
    RuntimeBuilder builder(plans, code, values);
    m_steps = builder.build(allDense);
    m_memory = builder.memory();
    m_values = code.prototype;
    for (std::size_t slot = 0; slot < m_values.size(); ++slot)
        if (m_values[slot].isNone()) m_computed.push_back(static_cast<int>(slot));
}

at::Tensor RuntimeInstance::run(const at::Tensor& input)
{
    m_values[0] = input;
    for (const RuntimeStep& step : m_steps) step(m_values);
    at::Tensor output = m_values[std::size_t(m_executor.code().outputs.front())].toTensor();
    for (const int slot : m_computed) m_values[std::size_t(slot)] = c10::IValue();
    return output;
}

}  // namespace espalier
