#include "core/engine/export/onnx_rules.h"

#include <algorithm>

namespace espalier {
namespace {

void concatenate(OnnxCall& call)
{
    const auto rank = static_cast<std::int64_t>(call.outputSizes().size());
    call.give(call.add("Concat", call.tensors(0), {{"axis", call.dimension("dim", rank)}}));
}

void stack(OnnxCall& call)
{
    const auto rank = static_cast<std::int64_t>(call.outputSizes().size());
    const auto dimension = call.dimension("dim", rank);
    Names parts;
    for (const auto& part : call.tensors(0)) parts.push_back(call.with(part, {dimension}));
    call.give(call.add("Concat", parts, {{"axis", dimension}}));
}

/// The first argument with [from, to) of a dimension replaced.
void replaced(OnnxCall& call, std::int64_t dimension, std::int64_t from, std::int64_t to, const std::string& by)
{
    const auto size = call.sizes(0).at(static_cast<std::size_t>(dimension));
    if (size < 0) call.refuse("dim");
    Names parts;
    if (from > 0) parts.push_back(call.slice(call.tensor(0), dimension, 0, from));
    parts.push_back(by);
    if (to < size) parts.push_back(call.slice(call.tensor(0), dimension, to, size));
    call.give(parts.size() == 1 ? by : call.add("Concat", parts, {{"axis", dimension}}));
}

std::int64_t counted(std::int64_t place, std::int64_t size)
{
    return std::clamp<std::int64_t>(place < 0 ? place + size : place, 0, size);
}

void selectScatter(OnnxCall& call)
{
    const auto dimension = call.dimension("dim", call.rank(0));
    const auto index = counted(call.integer("index"), call.sizes(0).at(static_cast<std::size_t>(dimension)));
    replaced(call, dimension, index, index + 1, call.with(call.tensor("src"), {dimension}));
}

void sliceScatter(OnnxCall& call)
{
    const auto dimension = call.dimension("dim", call.rank(0));
    const auto size = call.sizes(0).at(static_cast<std::size_t>(dimension));
    if (call.integer("step") != 1) call.refuse("step");
    const auto from = call.isNone("start") ? 0 : counted(call.integer("start"), size);
    const auto to = call.isNone("end") ? size : counted(call.integer("end"), size);
    if (from == 0 && to == size) return call.give(call.tensor("src"));
    replaced(call, dimension, from, to, call.tensor("src"));
}

}  // namespace

void addJoinOnnx(OnnxRules& rules)
{
    for (const char* kind : {"aten::cat", "aten::concat"}) rules[kind] = concatenate;
    rules["aten::stack"] = stack;
    rules["aten::select_scatter"] = selectScatter;
    rules["aten::slice_scatter"] = sliceScatter;
}

}  // namespace espalier
