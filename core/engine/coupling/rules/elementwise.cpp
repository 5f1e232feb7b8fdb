#include "core/engine/coupling/tag_rules.h"

namespace espalier {
namespace {

/// One tensor in, the same shape out. What it makes of a channel of zeros does not matter: whoever reads a removed
/// channel reads it with zeros.
void unary(TaggedCall& call)
{
    if (!call.tags(0).defined()) return;
    if (call.output().sizes() != call.tensor(0).sizes()) return call.lockInputs("channels.unsupported_operator");
    call.setOutput(call.tags(0));
}

/// A tagged operand of several, stretched to the result's shape.
struct Operand {
    std::size_t input;
    at::Tensor tags;
};

/// Whether the operand has size 1 in a dimension where another one has different channels: a gate for all of them.
bool isSharedGate(TaggedCall& call, const Operand& operand, const std::vector<Operand>& all)
{
    for (std::int64_t d = 0; d < operand.tags.dim(); ++d) {
        const std::int64_t own = d - (operand.tags.dim() - call.tensor(operand.input).dim());
        const bool stretched = operand.tags.size(d) > 1 && (own < 0 || call.tensor(operand.input).size(own) == 1);
        for (const Operand& other : all)
            if (stretched && varies(other.tags, d, call.classes())) return true;
    }
    return false;
}

/// A parameter is sliced along with the channels it is combined with; anything else with a value for each of them
/// (the input, a constant) cannot be.
void combineUntagged(TaggedCall& call, std::size_t input, const at::Tensor& tags)
{
    const at::Tensor& other = call.tensor(input);
    for (std::int64_t d = 0; d < other.dim(); ++d) {
        const std::int64_t place = d + tags.dim() - other.dim();
        if (other.size(d) > 1 && varies(tags, place, call.classes()))
            call.bindIfThere(input, d, sliceTags(call.classes(), tags, place, call.reason("channels.fixed")));
    }
}

/// Several tensors, broadcast, element by element: channels that meet go together.
void combine(TaggedCall& call)
{
    std::vector<Operand> tagged;
    for (std::size_t i = 0; i < call.inputs(); ++i)
        if (call.tags(i).defined()) tagged.push_back({i, call.tags(i).expand(call.output().sizes())});
    if (tagged.empty()) return call.lockInputs("channels.unsupported_operator");
    at::Tensor result;
    for (const Operand& operand : tagged) {
        if (isSharedGate(call, operand, tagged))
            call.lock(operand.tags, "channels.mixed");
        else if (result.defined())
            uniteTags(call.classes(), result, operand.tags, call.reason("channels.fixed"));
        else
            result = operand.tags;
    }
    if (!result.defined()) return;
    for (std::size_t i = 0; i < call.inputs(); ++i)
        if (call.isTensor(i) && !call.tags(i).defined()) combineUntagged(call, i, result);
    call.setOutput(result);
}

}  // namespace

void addElementwiseRules(TagRules& rules)
{
    for (const char* kind : {"relu",
                             "relu6",
                             "hardtanh",
                             "gelu",
                             "silu",
                             "sigmoid",
                             "tanh",
                             "hardswish",
                             "hardsigmoid",
                             "leaky_relu",
                             "elu",
                             "selu",
                             "celu",
                             "mish",
                             "softplus",
                             "softsign",
                             "log_sigmoid",
                             "threshold",
                             "hardshrink",
                             "softshrink",
                             "neg",
                             "abs",
                             "exp",
                             "log",
                             "sqrt",
                             "rsqrt",
                             "square",
                             "reciprocal",
                             "sin",
                             "cos",
                             "floor",
                             "round",
                             "dropout",
                             "feature_dropout",
                             "alpha_dropout",
                             "feature_alpha_dropout",
                             "contiguous",
                             "clone",
                             "detach",
                             "alias",
                             "to",
                             "type_as",
                             "nan_to_num"})
        rules[std::string("aten::") + kind] = unary;
    for (const char* kind : {"add", "sub", "mul", "div", "rsub", "pow", "maximum", "minimum", "clamp", "clamp_min",
                             "clamp_max", "where", "masked_fill"})
        rules[std::string("aten::") + kind] = combine;
}

}  // namespace espalier
