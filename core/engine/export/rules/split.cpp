#include "core/engine/export/onnx_rules.h"

namespace espalier {
namespace {

/// The sizes of the parts are seen on the parts.
void split(OnnxCall& call)
{
    const auto dimension = call.dimension("dim", call.rank(0));
    Sizes sizes;
    for (std::size_t i = 0; i < call.outputs(); ++i) {
        sizes.push_back(call.outputSizes(i).at(static_cast<std::size_t>(dimension)));
        if (sizes.back() < 0) call.refuse("dim");
    }
    if (sizes.size() == 1) return call.give(call.tensor(0));
    call.give(call.addSeveral("Split", {call.tensor(0)}, sizes.size(), {{"axis", dimension}, {"split", sizes}}));
}

void unbind(OnnxCall& call)
{
    const auto dimension = call.dimension("dim", call.rank(0));
    if (call.sizes(0).at(static_cast<std::size_t>(dimension)) < 0) call.refuse("dim");
    const Sizes ones(call.outputs(), 1);
    Names parts = {call.tensor(0)};
    if (ones.size() > 1) parts = call.addSeveral("Split", parts, ones.size(), {{"axis", dimension}, {"split", ones}});
    for (auto& part : parts) part = call.without(part, {dimension});
    call.give(parts);
}

/// The first half, each as far as the second one opens it.
void glu(OnnxCall& call)
{
    const auto dimension = call.dimension("dim", call.rank(0));
    const auto half = call.outputSizes().at(static_cast<std::size_t>(dimension));
    const auto parts =
        call.addSeveral("Split", {call.tensor(0)}, 2, {{"axis", dimension}, {"split", Sizes{half, half}}});
    call.give(call.add("Mul", {parts[0], call.add("Sigmoid", {parts[1]})}));
}

}  // namespace

void addSplitOnnx(OnnxRules& rules)
{
    for (const char* kind : {"chunk", "split", "split_with_sizes", "tensor_split", "unsafe_chunk", "unsafe_split"})
        rules[std::string("aten::") + kind] = split;
    rules["aten::unbind"] = unbind;
    rules["aten::glu"] = glu;
}

}  // namespace espalier
