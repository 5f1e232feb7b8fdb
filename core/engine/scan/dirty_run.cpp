#include "core/engine/scan/dirty_run.h"

#include <algorithm>

namespace espalier {

at::Tensor DirtyRun::start(const at::Tensor& input)
{
    Executor::Code& code = m_executor.code();
    m_values = code.start(input);
    for (std::size_t i = 0; i < code.steps.size(); ++i) code.step(i, m_values);
    return m_values[std::size_t(code.outputs.front())].toTensor();
}

at::Tensor DirtyRun::changed(const std::map<int, at::Tensor>& parameters)
{
    Executor::Code& code = m_executor.code();
    // What is not computed anew is shared with the unchanged run.
    Environment values = m_values;
    std::vector<char> dirty(values.size(), 0);
    for (const auto& [parameter, tensor] : parameters) {
        const std::size_t slot = code.inputs + std::size_t(parameter);
        values[slot] = tensor;
        dirty[slot] = 1;
    }
    for (std::size_t i = 0; i < code.steps.size(); ++i) {
        const auto& step = code.steps[i];
        if (std::none_of(step.inputs.begin(), step.inputs.end(), [&](int slot) { return dirty[std::size_t(slot)]; }))
            continue;
        code.step(i, values);
        for (const int slot : step.outputs) dirty[std::size_t(slot)] = 1;
        // The last to read it lets go of it: it is not wanted again.
        for (const int slot : step.release)
            if (dirty[std::size_t(slot)]) values[std::size_t(slot)] = c10::IValue();
    }
    return values[std::size_t(code.outputs.front())].toTensor();
}

}  // namespace espalier
