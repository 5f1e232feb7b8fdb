#include "core/engine/prune/replayed_call.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>

namespace espalier {
namespace {

using Sizes = std::vector<std::int64_t>;

std::int64_t count(const std::vector<char>& kept, std::int64_t from, std::int64_t to)
{
    return std::accumulate(kept.begin() + from, kept.begin() + to, std::int64_t(0));
}

std::int64_t clampedBound(const c10::IValue& bound, std::int64_t missing, std::int64_t size)
{
    std::int64_t place = bound.isNone() ? missing : bound.toInt();
    place = place < 0 ? place + size : place;
    return std::clamp<std::int64_t>(place, 0, size);
}

/// Negative dimensions count from the end.
std::int64_t dimensionOf(const c10::IValue& given, const at::Tensor& tags)
{
    return given.toInt() < 0 ? given.toInt() + tags.dim() : given.toInt();
}

/// view, reshape, expand: input 1 lists the sizes; -1 is worked out by the operator.
void correctSizes(ReplayedCall& call)
{
    if (!call.outputTags().defined()) return;
    const Sizes surviving = call.survivingSizes(call.outputTags());
    Sizes sizes = call.value(1).toIntVector();
    for (std::size_t i = 0; i < std::min(sizes.size(), surviving.size()); ++i)
        if (sizes[i] != -1) sizes[i] = surviving[i];
    call.correct(1, sizes);
}

/// unflatten(x, dimension, sizes)
void correctUnflatten(ReplayedCall& call)
{
    if (!call.outputTags().defined()) return;
    const Sizes surviving = call.survivingSizes(call.outputTags());
    Sizes sizes = call.value(2).toIntVector();
    const std::int64_t first = dimensionOf(call.value(1), call.tags(0));
    for (std::size_t i = 0; i < sizes.size() && !surviving.empty(); ++i)
        if (sizes[i] != -1) sizes[i] = surviving[std::size_t(first) + i];
    call.correct(2, sizes);
}

/// slice(x, dimension, start, end, step)
void correctSlice(ReplayedCall& call)
{
    const at::Tensor& tags = call.tags(0);
    if (!tags.defined()) return;
    const std::int64_t d = dimensionOf(call.value(1), tags);
    const auto kept = call.survivors.keptAlong(tags, d, call.channels.classes);
    const std::int64_t before = tags.size(d), now = count(kept, 0, before);
    // The bounds as they were on the whole tensor, and what they say on what is left of it.
    const auto& old = call.channels.values;
    const std::int64_t start = clampedBound(old[call.step.inputs[2]], 0, before);
    const std::int64_t end = std::max(start, clampedBound(old[call.step.inputs[3]], before, before));
    const std::int64_t wantedStart = count(kept, 0, start), wantedEnd = count(kept, 0, end);
    const bool same =
        clampedBound(call.value(2), 0, now) == wantedStart && clampedBound(call.value(3), now, now) == wantedEnd;
    if (now == before || same) return;
    call.correct(2, wantedStart);
    call.correct(3, wantedEnd);
}

/// narrow(x, dimension, start, length)
void correctNarrow(ReplayedCall& call)
{
    const at::Tensor& tags = call.tags(0);
    if (!tags.defined()) return;
    const std::int64_t d = dimensionOf(call.value(1), tags);
    const auto kept = call.survivors.keptAlong(tags, d, call.channels.classes);
    const auto& old = call.channels.values;
    const std::int64_t start = clampedBound(old[call.step.inputs[2]], 0, tags.size(d));
    call.correct(2, count(kept, 0, start));
    call.correct(3, count(kept, start, start + old[call.step.inputs[3]].toInt()));
}

/// pad: input 1 lists what comes before and after each dimension, the last one first.
void correctPadding(ReplayedCall& call)
{
    if (!call.outputTags().defined()) return;
    Sizes amounts = call.value(1).toIntVector();
    for (std::size_t i = 0; i < amounts.size(); i += 2) {
        const std::int64_t d = call.outputTags().dim() - 1 - std::int64_t(i / 2);
        const auto kept = call.survivors.keptAlong(call.outputTags(), d, call.channels.classes);
        const std::int64_t size = std::int64_t(kept.size());
        if (count(kept, 0, size) == size) continue;
        amounts[i] = count(kept, 0, amounts[i]);
        amounts[i + 1] = count(kept, size - amounts[i + 1], size);
    }
    call.correct(1, amounts);
}

/// A depthwise convolution has as many groups as there are channels.
template <std::size_t GroupsInput>
void correctGroups(ReplayedCall& call)
{
    const at::Tensor& tags = call.tags(0);
    const std::int64_t groups = call.value(GroupsInput).toInt();
    if (tags.defined() && groups > 1 && groups == tags.size(1)) call.correct(GroupsInput, call.survivingSizes(tags)[1]);
}

using Correction = void (*)(ReplayedCall&);

const std::unordered_map<std::string, Correction>& corrections()
{
    static const std::unordered_map<std::string, Correction> all{{"aten::view", correctSizes},
                                                                 {"aten::reshape", correctSizes},
                                                                 {"aten::expand", correctSizes},
                                                                 {"aten::unflatten", correctUnflatten},
                                                                 {"aten::slice", correctSlice},
                                                                 {"aten::narrow", correctNarrow},
                                                                 {"aten::pad", correctPadding},
                                                                 {"aten::constant_pad_nd", correctPadding},
                                                                 {"aten::conv1d", correctGroups<6>},
                                                                 {"aten::_convolution_mode", correctGroups<6>},
                                                                 {"aten::conv2d", correctGroups<6>},
                                                                 {"aten::conv3d", correctGroups<6>},
                                                                 {"aten::_convolution", correctGroups<8>},
                                                                 {"aten::convolution", correctGroups<8>}};
    return all;
}

}  // namespace

void ReplayedCall::correct(std::size_t input, const c10::IValue& wanted)
{
    if (value(input) != wanted) corrected[input] = wanted;
}

void correctInputs(ReplayedCall& call)
{
    const auto correction = corrections().find(call.step.node->kind().toQualString());
    if (correction != corrections().end()) correction->second(call);
}

Parts correctedParts(const ReplayedCall& call)
{
    const std::string kind = call.step.node->kind().toQualString();
    const bool splits = kind == "aten::chunk" || kind == "aten::split" || kind == "aten::split_with_sizes";
    const auto list = call.channels.lists.find(call.step.outputs[0]);
    if (!splits || list == call.channels.lists.end() || list->second.empty()) return {};
    Parts parts;
    parts.dimension = dimensionOf(call.value(2), list->second.front());
    bool changed = false;
    for (const at::Tensor& tags : list->second) {
        const Sizes sizes = call.survivingSizes(tags);
        if (sizes.empty()) return {};
        parts.sizes.push_back(sizes[parts.dimension]);
        changed |= sizes[parts.dimension] != tags.size(parts.dimension);
    }
    return changed ? parts : Parts{};
}

}  // namespace espalier
