#include "core/engine/recover/channels_last.h"

#include "core/engine/program/execute.h"

#include <ATen/Functions.h>
#include <c10/core/GradMode.h>

#include <exception>

namespace espalier {

namespace {

/// Forward and backward on the example, which leaves no trace: batch norms stay in eval mode.
at::Tensor tryOut(const Program& program, const at::Tensor& example)
{
    const c10::AutoGradMode gradients(true);
    const at::Tensor input = example.detach().requires_grad_(true);
    const at::Tensor output = Executor(program).forward(input);
    output.sum().backward();
    return output.detach();
}

}  // namespace

ChannelsLast::ChannelsLast(Program& program) : m_program(program)
{
    if (!program.example.defined() || program.example.dim() != 4) return;
    try {
        const at::Tensor expected = tryOut(program, program.example.contiguous());
        convert();
        const at::Tensor output = tryOut(program, batch(program.example));
        if (!output.allclose(expected, 1e-3, 1e-4)) restore();
    } catch (const std::exception&) {
        restore();  // a view() that takes channels-first for granted, for instance
    }
}

ChannelsLast::~ChannelsLast() { restore(); }

at::Tensor ChannelsLast::batch(const at::Tensor& samples) const
{
    return m_originals.empty() ? samples : samples.contiguous(at::MemoryFormat::ChannelsLast);
}

void ChannelsLast::convert()
{
    for (std::size_t i = 0; i < m_program.parameters.size(); ++i) {
        at::Tensor& tensor = m_program.parameters[i].tensor;
        if (!m_program.parameters[i].trainable || tensor.dim() != 4) continue;
        m_originals.emplace_back(i, tensor);
        tensor = tensor.contiguous(at::MemoryFormat::ChannelsLast).clone();
    }
}

void ChannelsLast::restore()
{
    const c10::AutoGradMode noGradients(false);
    for (auto& [index, original] : m_originals) {
        at::Tensor& tensor = m_program.parameters[index].tensor;
        original.copy_(tensor);
        tensor = original;
    }
    m_originals.clear();
}

}  // namespace espalier
