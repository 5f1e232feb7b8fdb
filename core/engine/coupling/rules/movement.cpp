#include "core/engine/coupling/tag_rules.h"

namespace espalier {
namespace {

/// Elements stay in their order, only the shape changes.
void reshape(TaggedCall& call)
{
    if (!call.tags(0).defined()) return;
    const at::Tensor tags = call.tags(0).reshape(call.output().sizes());
    call.keepRectangular(tags);
    call.setOutput(tags);
}

void expand(TaggedCall& call)
{
    if (call.tags(0).defined()) call.setOutput(call.tags(0).expand(call.output().sizes()));
}

/// Moves elements without looking at them: done to the tags as it was to the values.
void move(TaggedCall& call)
{
    if (!call.tags(0).defined()) return;
    const c10::IValue moved = call.run(call.tags(0));
    if (moved.isTensor()) return call.setOutput(moved.toTensor());
    for (const at::Tensor& part : moved.toTensorVector())
        call.channels().lists[call.outputSlot(0)].push_back(canonicalTags(part, call.classes()));
}

/// Of a matrix of weights: who reads it asks for the parameter it came from.
void transpose(TaggedCall& call)
{
    if (call.parameter(0) >= 0 && call.tensor(0).dim() == 2 && call.output().dim() == 2)
        call.passTransposed(0);
    else
        move(call);
}

/// Takes one of a dimension: no channel may be missing there.
void pick(TaggedCall& call)
{
    if (call.tags(0).defined()) call.keepEven(call.tags(0), call.dimension(1, call.tags(0).dim()), "channels.mixed");
    move(call);
}

/// slice(x, dimension, start, end, step)
void slice(TaggedCall& call)
{
    if (call.tags(0).defined() && call.value(4).toInt() != 1)
        pick(call);
    else
        move(call);
}

/// Channels become pixels: those that end in one channel go together.
void pixelShuffle(TaggedCall& call)
{
    move(call);
    const at::Tensor tags = call.channels().tensors[call.outputSlot(0)];
    if (tags.defined())
        call.setOutput(
            collapseTags(call.classes(), tags, {tags.dim() - 1, tags.dim() - 2}, call.reason("channels.fixed"))
                .expand(tags.sizes()));
}

void channelShuffle(TaggedCall& call)
{
    const at::Tensor tags = call.tags(0);
    if (!tags.defined()) return;
    const std::int64_t groups = call.value(1).toInt();
    std::vector<std::int64_t> apart(tags.sizes().begin(), tags.sizes().end());
    apart[1] /= groups;
    apart.insert(apart.begin() + 1, groups);
    call.keepRectangular(tags.reshape(apart));
    move(call);
}

}  // namespace

void addMovementRules(TagRules& rules)
{
    for (const char* kind :
         {"aten::view", "aten::reshape", "aten::flatten", "aten::unsqueeze", "aten::squeeze", "aten::unflatten"})
        rules[kind] = reshape;
    for (const char* kind : {"aten::expand", "aten::expand_as"}) rules[kind] = expand;
    for (const char* kind : {"aten::permute", "aten::movedim", "aten::flip", "aten::repeat", "aten::chunk",
                             "aten::split", "aten::split_with_sizes", "aten::narrow"})
        rules[kind] = move;
    for (const char* kind : {"aten::t", "aten::numpy_T", "aten::transpose"}) rules[kind] = transpose;
    rules["aten::slice"] = slice;
    rules["aten::select"] = pick;
    rules["aten::unbind"] = pick;
    rules["aten::pixel_shuffle"] = pixelShuffle;
    rules["aten::channel_shuffle"] = channelShuffle;
}

}  // namespace espalier
