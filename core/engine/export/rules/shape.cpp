#include "core/engine/export/onnx_rules.h"

namespace espalier {
namespace {

void same(OnnxCall& call) { call.give(call.tensor(0)); }

/// The same elements in the same order under other sizes, whatever the operator calls it.
void reshape(OnnxCall& call)
{
    const auto sizes = call.outputSizes();
    if (sizes == call.sizes(0)) return same(call);
    const bool flattens = sizes.size() == 2 && sizes[0] == anyBatch && call.sizes(0).at(0) == anyBatch;
    if (flattens) return call.give(call.add("Flatten", {call.tensor(0)}, {{"axis", std::int64_t(1)}}));
    call.give(call.reshaped(call.tensor(0), sizes));
}

void unsqueeze(OnnxCall& call) { call.give(call.with(call.tensor(0), {call.dimension("dim", call.rank(0) + 1)})); }

/// Which dimensions go is seen by their sizes.
void squeeze(OnnxCall& call)
{
    const auto in = call.sizes(0);
    Sizes dimensions;
    if (call.has("dim")) {
        const auto dimension = call.dimension("dim", call.rank(0));
        if (in.at(static_cast<std::size_t>(dimension)) == 1) dimensions.push_back(dimension);
    } else {
        for (std::size_t i = 0; i < in.size(); ++i)
            if (in[i] == 1) dimensions.push_back(static_cast<std::int64_t>(i));
    }
    call.give(dimensions.empty() ? call.tensor(0) : call.without(call.tensor(0), dimensions));
}

void expand(OnnxCall& call)
{
    if (call.outputSizes() == call.sizes(0)) return same(call);
    call.give(call.add("Expand", {call.tensor(0), call.outputShape()}));
}

void repeat(OnnxCall& call)
{
    auto repeats = call.integers("repeats");
    auto value = call.tensor(0);
    const auto rank = static_cast<std::size_t>(call.rank(0));
    Sizes added;
    for (std::size_t i = rank; i < repeats.size(); ++i) added.push_back(static_cast<std::int64_t>(i - rank));
    if (!added.empty()) value = call.with(value, added);
    call.give(call.add("Tile", {value, call.shape(repeats)}));
}

}  // namespace

void addShapeOnnx(OnnxRules& rules)
{
    for (const char* kind : {"contiguous", "clone", "detach", "alias", "dropout", "feature_dropout", "alpha_dropout",
                             "feature_alpha_dropout", "dropout2d", "dropout3d"})
        rules[std::string("aten::") + kind] = same;
    for (const char* kind : {"view", "reshape", "flatten", "unflatten", "view_as", "reshape_as", "_unsafe_view"})
        rules[std::string("aten::") + kind] = reshape;
    rules["aten::unsqueeze"] = unsqueeze;
    rules["aten::squeeze"] = squeeze;
    rules["aten::expand"] = expand;
    rules["aten::expand_as"] = expand;
    rules["aten::repeat"] = repeat;
}

}  // namespace espalier
