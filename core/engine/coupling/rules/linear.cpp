#include "core/engine/coupling/tag_rules.h"

namespace espalier {
namespace {

constexpr std::size_t noBias = 99;  // an input no operator has

/// Follows `x` times a weight. A weight is [out, in] where linear() or a transpose turns it round, else [in, out].
void product(TaggedCall& call, std::size_t x, std::size_t weight, std::size_t bias, bool outputsFirst)
{
    const int makes = outputsFirst ? 0 : 1, reads = 1 - makes;
    const std::int64_t last = call.tensor(x).dim() - 1;
    const auto in = sliceTags(call.classes(), call.tagsOrFixed(x), last, call.reason("channels.fixed"));
    const auto out = call.classes().make(call.output().size(-1));
    call.bind(weight, reads, in);
    call.reads(weight, in);
    call.bind(weight, makes, out);
    call.makes(weight, out);
    call.bindIfThere(bias, 0, out);
    call.setOutput(tagsAlong(out, call.output().dim() - 1, call.output().sizes()));
}

bool isMatrixOfWeights(const TaggedCall& call, std::size_t weight, std::size_t x)
{
    return call.weight(weight) >= 0 && call.tensor(weight).dim() == 2 && call.weight(x) < 0;
}

void linear(TaggedCall& call)
{
    if (call.isTransposed(1) || !isMatrixOfWeights(call, 1, 0)) return call.lockInputs("channels.unsupported_operator");
    product(call, 0, 1, 2, true);
}

/// x W of activations and a weight, or of two activations: what attention does.
void matrixProduct(TaggedCall& call)
{
    if (!isMatrixOfWeights(call, 1, 0)) return activationProduct(call);
    product(call, 0, 1, noBias, call.isTransposed(1));
}

/// addmm(bias, x, W)
void matrixProductWithBias(TaggedCall& call)
{
    if (!isMatrixOfWeights(call, 2, 1)) return call.lockInputs("channels.unsupported_operator");
    product(call, 1, 2, 0, call.isTransposed(2));
}

}  // namespace

void addLinearRules(TagRules& rules)
{
    rules["aten::linear"] = linear;
    for (const char* kind : {"aten::matmul", "aten::mm"}) rules[kind] = matrixProduct;
    rules["aten::addmm"] = matrixProductWithBias;
}

}  // namespace espalier
