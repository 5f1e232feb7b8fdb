#include "core/engine/coupling/tagged_call.h"

#include "core/engine/program/layers.h"
#include "core/engine/program/executor_code.h"

#include <algorithm>

namespace espalier {

TaggedCall::TaggedCall(ChannelTags& channels, const Program& program, const Executor::Code& code, std::size_t index)
    : m_channels(channels),
      m_program(program),
      m_code(code),
      m_index(index),
      m_operator(code.operators[index]),
      m_inputs(code.steps[index].inputs),
      m_outputs(code.steps[index].outputs)
{
}

at::Tensor TaggedCall::tags(std::size_t input) const
{
    return input < inputs() ? m_channels.tensors[inputSlot(input)] : at::Tensor();
}

at::Tensor TaggedCall::tagsOrFixed(std::size_t input) const
{
    const at::Tensor known = tags(input);
    return known.defined() ? known : fixedTags(tensor(input).sizes());
}

int TaggedCall::parameter(std::size_t input) const
{
    if (input >= inputs()) return -1;
    const std::size_t slot = std::size_t(inputSlot(input));
    const bool isParameter = slot >= m_code.inputs && slot < m_code.inputs + m_program.parameters.size();
    return isParameter ? int(slot - m_code.inputs) : -1;
}

int TaggedCall::weight(std::size_t input) const
{
    if (input >= inputs() || parameter(input) >= 0) return parameter(input);
    const auto found = m_channels.transposed.find(inputSlot(input));
    return found == m_channels.transposed.end() ? -1 : found->second;
}

bool TaggedCall::anyTagged() const
{
    return std::any_of(m_inputs.begin(), m_inputs.end(), [&](int slot) {
        return m_channels.tensors[slot].defined() || m_channels.lists.count(slot) > 0;
    });
}

std::int64_t TaggedCall::dimension(std::size_t input, std::size_t dimensions) const
{
    const std::int64_t given = value(input).toInt();
    return given < 0 ? given + std::int64_t(dimensions) : given;
}

c10::IValue TaggedCall::run(const at::Tensor& firstInput) const
{
    torch::jit::Stack stack{firstInput};
    for (std::size_t i = 1; i < inputs(); ++i) stack.push_back(value(i));
    torch::jit::Operation operation = m_code.steps[m_index].operation;
    operation(stack);
    return stack.front();
}

void TaggedCall::setOutput(std::size_t output, const at::Tensor& tags)
{
    m_channels.tensors[outputSlot(output)] = canonicalTags(tags, classes());
}

void TaggedCall::passTransposed(std::size_t input)
{
    m_channels.transposed[outputSlot(0)] = parameter(input);
    m_bound.insert(parameter(input));
}

void TaggedCall::bind(std::size_t input, std::int64_t dimension, const std::vector<std::int64_t>& tags)
{
    const int index = weight(input);
    m_bound.insert(index);
    for (const ChannelBinding& binding : m_channels.bindings)
        if (binding.parameter == index && binding.dimension == dimension) {
            // A weight used twice: its slices belong to the channels of both uses.
            for (std::size_t i = 0; i < tags.size(); ++i)
                classes().unite(binding.tags[i], tags[i], reason("channels.shared_parameter"));
            return;
        }
    m_channels.bindings.push_back({index, int(dimension), tags});
}

void TaggedCall::bindIfThere(std::size_t input, std::int64_t dimension, const std::vector<std::int64_t>& tags)
{
    if (parameter(input) >= 0) return bind(input, dimension, tags);
    if (isTensor(input))
        for (const std::int64_t tag : tags) classes().lock(tag, reason("channels.fixed"));
}

void TaggedCall::makes(std::size_t input, const std::vector<std::int64_t>& tags)
{
    m_channels.producers.push_back({layerPath(m_program.parameters[weight(input)].path), tags});
}

void TaggedCall::reads(std::size_t input, const std::vector<std::int64_t>& tags)
{
    m_channels.consumers.push_back({layerPath(m_program.parameters[weight(input)].path), tags});
}

ChannelLock TaggedCall::reason(const char* code) const { return {code, m_operator.kind, m_operator.scope}; }

void TaggedCall::lock(const at::Tensor& tags, const char* code)
{
    if (tags.defined()) lockTags(classes(), tags, reason(code));
}

void TaggedCall::lockInputs(const char* code)
{
    for (const int slot : m_inputs) {
        lock(m_channels.tensors[slot], code);
        const auto list = m_channels.lists.find(slot);
        if (list != m_channels.lists.end())
            for (const at::Tensor& tags : list->second) lock(tags, code);
    }
}

void TaggedCall::keepEven(const at::Tensor& tags, std::int64_t dimension, const char* code)
{
    m_channels.even.push_back({tags, dimension, reason(code)});
}

void TaggedCall::keepRectangular(const at::Tensor& tags)
{
    if (varyingDimensions(tags, classes()).size() > 1)
        m_channels.rectangles.push_back({tags, -1, reason("channels.mixed")});
}

at::Tensor TaggedCall::mix(const at::Tensor& tags, const std::vector<std::int64_t>& dimensions, const char* code)
{
    const auto mixed = [&](std::int64_t d) {
        return std::find(dimensions.begin(), dimensions.end(), d) != dimensions.end();
    };
    const auto varying = varyingDimensions(tags, classes());
    const bool here = std::any_of(varying.begin(), varying.end(), mixed);
    if (here && std::all_of(varying.begin(), varying.end(), mixed)) lock(tags, code);
    return collapseTags(classes(), tags, dimensions, reason(code));
}

std::set<int> TaggedCall::unboundParameters() const
{
    std::set<int> unbound;
    for (std::size_t i = 0; i < inputs(); ++i)
        if (weight(i) >= 0 && m_bound.count(weight(i)) == 0) unbound.insert(weight(i));
    return unbound;
}

}  // namespace espalier
