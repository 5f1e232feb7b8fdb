#pragma once

#include "core/engine/coupling/channel_tags.h"
#include "core/engine/coupling/tag_tensor.h"

#include <set>
#include <string>

namespace espalier {

/// One operator while channels are followed: what a rule looks at and says. Inputs and outputs by position.
class TaggedCall {
public:
    TaggedCall(ChannelTags& channels, const Program& program, const Executor::Code& code, std::size_t index);

    ChannelTags& channels() { return m_channels; }
    ChannelClasses& classes() { return m_channels.classes; }
    const std::string& kind() const { return m_operator.kind; }
    int inputSlot(std::size_t input) const { return m_inputs[input]; }
    int outputSlot(std::size_t output) const { return m_outputs[output]; }
    std::size_t inputs() const { return m_inputs.size(); }
    std::size_t outputs() const { return m_outputs.size(); }

    const c10::IValue& value(std::size_t input) const { return m_channels.values[inputSlot(input)]; }
    bool isTensor(std::size_t input) const { return input < inputs() && value(input).isTensor(); }
    const at::Tensor& tensor(std::size_t input) const { return value(input).toTensor(); }
    const at::Tensor& output() const { return m_channels.values[outputSlot(0)].toTensor(); }
    /// Undefined where nothing is tagged.
    at::Tensor tags(std::size_t input) const;
    at::Tensor tagsOrFixed(std::size_t input) const;
    /// Index into Program::parameters or -1.
    int parameter(std::size_t input) const;
    /// The parameter an input is or, if it is a matrix, is the transpose of; else -1.
    int weight(std::size_t input) const;
    bool isTransposed(std::size_t input) const { return parameter(input) < 0 && weight(input) >= 0; }
    bool anyTagged() const;
    /// Negative dimensions count from the end.
    std::int64_t dimension(std::size_t input, std::size_t dimensions) const;

    /// The operator's first output for another first input.
    c10::IValue run(const at::Tensor& firstInput) const;

    void setOutput(const at::Tensor& tags) { setOutput(0, tags); }
    void setOutput(std::size_t output, const at::Tensor& tags);
    /// The output is the transpose of a parameter: whoever reads it binds the parameter.
    void passTransposed(std::size_t input);
    /// Slice i of the parameter's dimension (before it was transposed) is of class tags[i].
    void bind(std::size_t input, std::int64_t dimension, const std::vector<std::int64_t>& tags);
    /// The same for an input that may be None, a parameter, or something that cannot be sliced, which locks `tags`.
    void bindIfThere(std::size_t input, std::int64_t dimension, const std::vector<std::int64_t>& tags);
    void makes(std::size_t input, const std::vector<std::int64_t>& tags);
    void reads(std::size_t input, const std::vector<std::int64_t>& tags);

    ChannelLock reason(const char* code) const;
    /// Locks every channel that comes in; nothing is known of what goes out.
    void lockInputs(const char* code);
    void lock(const at::Tensor& tags, const char* code);

    /// Locks the tags in the end if their class then changes along `dimension` (-1: along any).
    void keepEven(const at::Tensor& tags, std::int64_t dimension, const char* code);
    /// In the end the classes have to change along one dimension only: united along the first of two, else locked.
    void keepRectangular(const at::Tensor& tags);
    /// For an operator that mixes what lies along `dimensions`: channels that also lie along another one are united
    /// there; where they lie along these alone they are locked. Gives the tags with size 1 there.
    at::Tensor mix(const at::Tensor& tags, const std::vector<std::int64_t>& dimensions, const char* code);

    /// Parameters this call reads without having bound them: what becomes of their slices is not known.
    std::set<int> unboundParameters() const;

private:
    ChannelTags& m_channels;
    const Program& m_program;
    const Executor::Code& m_code;
    std::size_t m_index;
    const Executor::Operator& m_operator;
    const std::vector<int>& m_inputs;  ///< slots
    const std::vector<int>& m_outputs;
    std::set<int> m_bound;
};

}  // namespace espalier
