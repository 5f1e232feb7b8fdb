#include "core/engine/export/onnx_rules.h"

namespace espalier {
namespace {

void linear(OnnxCall& call)
{
    const bool biased = !call.isNone("bias");
    if (call.rank(0) == 2) {
        // A Gemm without a bias is newer than operator set 10.
        const auto bias = biased ? call.tensor("bias") : call.filled(0, {call.outputSizes().back()});
        call.give(call.add("Gemm", {call.tensor(0), call.tensor("weight"), bias}, {{"transB", std::int64_t(1)}}));
        return;
    }
    const auto product = call.add("MatMul", {call.tensor(0), call.transposed("weight")});
    call.give(biased ? call.add("Add", {product, call.tensor("bias")}) : product);
}

void product(OnnxCall& call) { call.give(call.add("MatMul", {call.tensor(0), call.tensor(1)})); }

std::string scaled(const OnnxCall& call, const std::string& value, double factor)
{
    return factor == 1 ? value : call.add("Mul", {value, call.scalar(factor)});
}

/// beta * self + alpha * a x b
void addedProduct(OnnxCall& call)
{
    const auto product = scaled(call, call.add("MatMul", {call.tensor(1), call.tensor(2)}), call.number("alpha"));
    const double beta = call.number("beta");
    call.give(beta == 0 ? product : call.add("Add", {product, scaled(call, call.tensor(0), beta)}));
}

/// `a` x `b` + bias as one Gemm.
void addmm(OnnxCall& call)
{
    const std::vector<OnnxAttribute> factors = {{"alpha", static_cast<float>(call.number("alpha"))},
                                                {"beta", static_cast<float>(call.number("beta"))}};
    call.give(call.add("Gemm", {call.tensor(1), call.tensor(2), call.tensor(0)}, factors));
}

void einsum(OnnxCall& call)
{
    call.require(12);
    call.give(call.add("Einsum", call.tensors(1), {{"equation", call.text(0)}}));
}

}  // namespace

void addLinearOnnx(OnnxRules& rules)
{
    rules["aten::linear"] = linear;
    for (const char* kind : {"aten::matmul", "aten::mm", "aten::bmm", "aten::mv"}) rules[kind] = product;
    rules["aten::addmm"] = addmm;
    rules["aten::baddbmm"] = addedProduct;
    rules["aten::einsum"] = einsum;
}

}  // namespace espalier
