#include "core/engine/export/onnx_rules.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace espalier {
namespace {

constexpr std::int64_t toTheEnd = std::numeric_limits<std::int64_t>::max();

Sizes inOrder(std::int64_t count)
{
    Sizes order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

void permute(OnnxCall& call)
{
    auto order = call.integers("dims");
    for (auto& dimension : order)
        if (dimension < 0) dimension += call.rank(0);
    call.give(call.permuted(call.tensor(0), order));
}

void transpose(OnnxCall& call)
{
    auto order = inOrder(call.rank(0));
    std::swap(order.at(static_cast<std::size_t>(call.dimension(1, call.rank(0)))),
              order.at(static_cast<std::size_t>(call.dimension(2, call.rank(0)))));
    call.give(call.permuted(call.tensor(0), order));
}

void reverse(OnnxCall& call)
{
    auto order = inOrder(call.rank(0));
    std::ranges::reverse(order);
    call.give(call.permuted(call.tensor(0), order));
}

void select(OnnxCall& call)
{
    const auto dimension = call.dimension("dim", call.rank(0));
    const auto index = call.integer("index");
    const auto slice = call.slice(call.tensor(0), dimension, index, index == -1 ? toTheEnd : index + 1);
    call.give(call.without(slice, {dimension}));
}

void slice(OnnxCall& call)
{
    if (call.outputSizes() == call.sizes(0) && call.integer("step") == 1 && call.outputSizes().front() >= 0)
        return call.give(call.tensor(0));
    const auto from = call.isNone("start") ? 0 : call.integer("start");
    const auto to = call.isNone("end") ? toTheEnd : call.integer("end");
    const auto step = call.integer("step");
    if (from == 0 && to == toTheEnd && step == 1) return call.give(call.tensor(0));
    call.give(call.slice(call.tensor(0), call.dimension("dim", call.rank(0)), from, to, step));
}

void narrow(OnnxCall& call)
{
    const auto dimension = call.dimension("dim", call.rank(0));
    const auto from = call.integer("start");
    call.give(call.slice(call.tensor(0), dimension, from, from + call.integer("length")));
}

void indexSelect(OnnxCall& call)
{
    call.give(
        call.add("Gather", {call.tensor(0), call.tensor("index")}, {{"axis", call.dimension("dim", call.rank(0))}}));
}

void flip(OnnxCall& call)
{
    auto value = call.tensor(0);
    for (auto dimension : call.integers("dims")) {
        if (dimension < 0) dimension += call.rank(0);
        value = call.slice(value, dimension, -1, -toTheEnd, -1);
    }
    call.give(value);
}

/// What falls off the end comes in at the beginning.
void roll(OnnxCall& call)
{
    const auto shifts = call.integers("shifts"), dimensions = call.integers("dims");
    if (dimensions.size() != shifts.size()) call.refuse("dims");
    auto value = call.tensor(0);
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        const auto dimension = dimensions[i] < 0 ? dimensions[i] + call.rank(0) : dimensions[i];
        const auto size = call.sizes(0).at(static_cast<std::size_t>(dimension));
        if (size < 0) call.refuse("dims");
        const auto shift = (shifts[i] % size + size) % size;
        if (shift == 0) continue;
        value = call.add(
            "Concat", {call.slice(value, dimension, size - shift, size), call.slice(value, dimension, 0, size - shift)},
            {{"axis", dimension}});
    }
    call.give(value);
}

/// [n, c r r, h, w] to [n, c, h r, w r]
void pixelShuffle(OnnxCall& call)
{
    const auto in = call.sizes(0);
    const auto factor = call.integer("upscale_factor");
    if (in.size() != 4) call.refuse("batch");
    const auto channels = in[1] / (factor * factor);
    const auto parted = call.reshaped(call.tensor(0), {anyBatch, channels, factor, factor, in[2], in[3]});
    call.give(call.reshaped(call.permuted(parted, {0, 1, 4, 2, 5, 3}), call.outputSizes()));
}

void channelShuffle(OnnxCall& call)
{
    const auto sizes = call.sizes(0);
    const auto groups = call.integer("groups");
    const auto parted =
        call.reshaped(call.tensor(0), {anyBatch, groups, sizes.at(1) / groups, sizes.at(2), sizes.at(3)});
    call.give(call.reshaped(call.permuted(parted, {0, 2, 1, 3, 4}), sizes));
}

}  // namespace

void addMovementOnnx(OnnxRules& rules)
{
    rules["aten::permute"] = permute;
    rules["aten::transpose"] = transpose;
    for (const char* kind : {"aten::t", "aten::numpy_T"}) rules[kind] = reverse;
    rules["aten::select"] = select;
    rules["aten::slice"] = slice;
    rules["aten::narrow"] = narrow;
    rules["aten::index_select"] = indexSelect;
    rules["aten::flip"] = flip;
    rules["aten::roll"] = roll;
    rules["aten::pixel_shuffle"] = pixelShuffle;
    rules["aten::channel_shuffle"] = channelShuffle;
}

}  // namespace espalier
