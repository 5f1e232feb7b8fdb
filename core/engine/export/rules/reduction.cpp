#include "core/engine/export/onnx_rules.h"

namespace espalier {
namespace {

/// The dimensions in argument "dim", or all.
Sizes axes(const OnnxCall& call)
{
    Sizes dimensions = call.has("dim") ? call.integers("dim") : Sizes{};
    for (auto& dimension : dimensions)
        if (dimension < 0) dimension += call.rank(0);
    if (dimensions.empty())
        for (std::int64_t i = 0; i < call.rank(0); ++i) dimensions.push_back(i);
    return dimensions;
}

std::int64_t keeps(const OnnxCall& call) { return call.has("keepdim") && call.flag("keepdim"); }

void reduce(OnnxCall& call, const char* type)
{
    const auto input = call.tensor(0, call.outputType());
    call.give(0, call.add(type, {input}, {{"axes", axes(call)}, {"keepdims", keeps(call)}}));
}

/// The largest of all, of one dimension, or of two tensors.
void extreme(OnnxCall& call, const char* reduction, const char* ofTwo)
{
    if (!call.has("other")) return reduce(call, reduction);
    call.give(call.add(ofTwo, {call.tensor(0), call.tensor("other")}));
}

void argmax(OnnxCall& call)
{
    if (!call.has("dim")) call.refuse("dim");
    call.give(call.add("ArgMax", {call.tensor(0)},
                       {{"axis", call.dimension("dim", call.rank(0))}, {"keepdims", keeps(call)}}));
}

void norm(OnnxCall& call)
{
    const double power = call.has("p") ? call.number("p") : call.has("ord") ? call.number("ord") : 2;
    if (power != 1 && power != 2) call.refuse("p");
    reduce(call, power == 1 ? "ReduceL1" : "ReduceL2");
}

}  // namespace

void addReductionOnnx(OnnxRules& rules)
{
    rules["aten::mean"] = [](OnnxCall& call) { reduce(call, "ReduceMean"); };
    rules["aten::sum"] = [](OnnxCall& call) { reduce(call, "ReduceSum"); };
    rules["aten::amax"] = [](OnnxCall& call) { reduce(call, "ReduceMax"); };
    rules["aten::amin"] = [](OnnxCall& call) { reduce(call, "ReduceMin"); };
    rules["aten::logsumexp"] = [](OnnxCall& call) { reduce(call, "ReduceLogSumExp"); };
    rules["aten::max"] = [](OnnxCall& call) { extreme(call, "ReduceMax", "Max"); };
    rules["aten::min"] = [](OnnxCall& call) { extreme(call, "ReduceMin", "Min"); };
    rules["aten::argmax"] = argmax;
    rules["aten::norm"] = norm;
    rules["aten::linalg_vector_norm"] = norm;
}

}  // namespace espalier
