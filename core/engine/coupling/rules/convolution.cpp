#include "core/engine/coupling/tag_rules.h"

namespace espalier {
namespace {

using Tags = std::vector<std::int64_t>;

/// Every input channel goes to every output channel: the weight's columns follow the input, its rows are new.
Tags dense(TaggedCall& call, const Tags& in, std::int64_t outputs)
{
    call.bind(1, 1, in);
    call.reads(1, in);
    return call.classes().make(outputs);
}

/// Each input channel has outputs of its own, which go with it.
Tags depthwise(TaggedCall& call, const Tags& in, std::int64_t outputs)
{
    const std::int64_t multiplier = outputs / std::int64_t(in.size());
    Tags out;
    for (std::int64_t i = 0; i < outputs; ++i) out.push_back(in[i / multiplier]);
    // The one column of the weight is no channel.
    call.bind(1, 1, {ChannelClasses::fixed});
    return out;
}

/// Several dense convolutions side by side: all keep the same channels of theirs, so that they stay of one size.
Tags grouped(TaggedCall& call, const Tags& in, std::int64_t outputs, std::int64_t groups)
{
    const ChannelLock reason = call.reason("channels.fixed");
    const std::int64_t inputsEach = std::int64_t(in.size()) / groups, outputsEach = outputs / groups;
    for (std::size_t i = 0; i < in.size(); ++i) call.classes().unite(in[i % inputsEach], in[i], reason);
    call.bind(1, 1, Tags(in.begin(), in.begin() + inputsEach));
    call.reads(1, in);
    const Tags out = call.classes().make(outputs);
    for (std::int64_t i = 0; i < outputs; ++i) call.classes().unite(out[i % outputsEach], out[i], reason);
    return out;
}

void convolution(TaggedCall& call, std::size_t groupsInput)
{
    const bool oneSample = call.output().dim() != call.tensor(1).dim();
    if (call.parameter(1) < 0 || oneSample) return call.lockInputs("channels.unsupported_operator");
    const std::int64_t groups = call.value(groupsInput).toInt();
    const std::int64_t outputs = call.tensor(1).size(0);
    const Tags in = sliceTags(call.classes(), call.tagsOrFixed(0), 1, call.reason("channels.fixed"));
    const bool isDepthwise = groups > 1 && groups == std::int64_t(in.size());
    const Tags out = groups == 1   ? dense(call, in, outputs)
                     : isDepthwise ? depthwise(call, in, outputs)
                                   : grouped(call, in, outputs, groups);
    call.makes(1, out);
    call.bind(1, 0, out);
    call.bindIfThere(2, 0, out);
    call.setOutput(tagsAlong(out, 1, call.output().sizes()));
}

/// The weight is [in, out, kernel].
void transposedConvolution(TaggedCall& call, std::size_t groupsInput)
{
    const bool oneSample = call.output().dim() != call.tensor(1).dim();
    if (call.parameter(1) < 0 || oneSample || call.value(groupsInput).toInt() != 1)
        return call.lockInputs("channels.unsupported_operator");
    const Tags in = sliceTags(call.classes(), call.tagsOrFixed(0), 1, call.reason("channels.fixed"));
    const Tags out = call.classes().make(call.tensor(1).size(1));
    call.bind(1, 0, in);
    call.reads(1, in);
    call.makes(1, out);
    call.bind(1, 1, out);
    call.bindIfThere(2, 0, out);
    call.setOutput(tagsAlong(out, 1, call.output().sizes()));
}

}  // namespace

void addConvolutionRules(TagRules& rules)
{
    for (const char* kind : {"aten::conv1d", "aten::conv2d", "aten::conv3d", "aten::_convolution_mode"})
        rules[kind] = [](TaggedCall& call) { convolution(call, 6); };
    for (const char* kind : {"aten::conv_transpose1d", "aten::conv_transpose2d", "aten::conv_transpose3d"})
        rules[kind] = [](TaggedCall& call) { transposedConvolution(call, 6); };
    for (const char* kind : {"aten::_convolution", "aten::convolution"})
        rules[kind] = [](TaggedCall& call) {
            if (call.value(6).toBool())
                transposedConvolution(call, 8);
            else
                convolution(call, 8);
        };
}

}  // namespace espalier
