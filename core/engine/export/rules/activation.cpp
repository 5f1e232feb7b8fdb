#include "core/engine/export/onnx_rules.h"

#include <limits>
#include <numbers>

namespace espalier {
namespace {

template <const auto& Type>
void sameNamed(OnnxCall& call)
{
    call.give(call.add(Type, {call.tensor(0)}));
}

/// Clip took its limits as attributes up to operator set 10, which is the form more readers know.
std::string clip(const OnnxCall& call, const std::string& value, double low, double high)
{
    constexpr double most = std::numeric_limits<float>::max();
    if (call.opset() >= 11) {
        const auto limit = [&](double bound, double open) { return bound == open ? "" : call.scalar(bound); };
        return call.add("Clip", {value, limit(low, -most), limit(high, most)});
    }
    return call.add("Clip", {value}, {{"min", static_cast<float>(low)}, {"max", static_cast<float>(high)}});
}

double limitOr(const OnnxCall& call, const char* argument, double otherwise)
{
    return call.has(argument) ? call.number(argument) : otherwise;
}

void clamp(OnnxCall& call)
{
    constexpr double most = std::numeric_limits<float>::max();
    if (call.outputType() != OnnxType::float32) call.refuse("type");
    call.give(clip(call, call.tensor(0), limitOr(call, "min", -most), limitOr(call, "max", most)));
}

void hardtanh(OnnxCall& call) { call.give(clip(call, call.tensor(0), call.number("min_val"), call.number("max_val"))); }

void relu6(OnnxCall& call) { call.give(clip(call, call.tensor(0), 0, 6)); }

void silu(OnnxCall& call)
{
    const auto x = call.tensor(0);
    call.give(call.add("Mul", {x, call.add("Sigmoid", {x})}));
}

/// min(max(0, x / 6 + 1/2), 1)
std::string hardSigmoid(const OnnxCall& call)
{
    return call.add("HardSigmoid", {call.tensor(0)}, {{"alpha", 1.0f / 6}, {"beta", 0.5f}});
}

void hardsigmoid(OnnxCall& call) { call.give(hardSigmoid(call)); }
void hardswish(OnnxCall& call) { call.give(call.add("Mul", {call.tensor(0), hardSigmoid(call)})); }

/// x / 2 (1 + erf(x / sqrt 2)); tanh: x / 2 (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))), Hendrycks and Gimpel 2016
void gelu(OnnxCall& call)
{
    const auto x = call.tensor(0);
    std::string bell;
    if (call.has("approximate") && call.text("approximate") == "tanh") {
        const auto cube = call.add("Mul", {call.add("Pow", {x, call.scalar(3)}), call.scalar(0.044715)});
        const double factor = std::numbers::sqrt2 * std::numbers::inv_sqrtpi;
        bell = call.add("Tanh", {call.add("Mul", {call.add("Add", {x, cube}), call.scalar(factor)})});
    } else {
        bell = call.add("Erf", {call.add("Div", {x, call.scalar(std::numbers::sqrt2)})});
    }
    const auto product = call.add("Mul", {x, call.add("Add", {bell, call.scalar(1)})});
    call.give(call.add("Mul", {product, call.scalar(0.5)}));
}

void leakyRelu(OnnxCall& call)
{
    const auto slope = static_cast<float>(call.number("negative_slope"));
    call.give(call.add("LeakyRelu", {call.tensor(0)}, {{"alpha", slope}}));
}

void elu(OnnxCall& call)
{
    if (call.number("scale") != 1 || call.number("input_scale") != 1) call.refuse("scale");
    call.give(call.add("Elu", {call.tensor(0)}, {{"alpha", static_cast<float>(call.number("alpha"))}}));
}

/// One slope, or one a channel.
void prelu(OnnxCall& call)
{
    auto slope = call.tensor("weight");
    if (call.sizes("weight").at(0) > 1) {
        Sizes sizes(call.sizes(0).size() - 1, 1);
        sizes.front() = call.sizes("weight").front();
        slope = call.reshaped(slope, sizes);
    }
    call.give(call.add("PRelu", {call.tensor(0), slope}));
}

std::string softplusOf(const OnnxCall& call, const std::string& x) { return call.add("Softplus", {x}); }

void softplus(OnnxCall& call)
{
    if (call.number("beta") != 1) call.refuse("beta");
    call.give(softplusOf(call, call.tensor(0)));
}

void mish(OnnxCall& call)
{
    const auto x = call.tensor(0);
    call.give(call.add("Mul", {x, call.add("Tanh", {softplusOf(call, x)})}));
}

void logSigmoid(OnnxCall& call) { call.give(call.add("Log", {call.add("Sigmoid", {call.tensor(0)})})); }

/// Up to operator set 12 it goes over all dimensions from `axis` on, so that axis has to be the last.
void softmaxLike(OnnxCall& call, const char* type)
{
    const auto last = call.rank(0) - 1;
    const auto dimension = call.dimension("dim", call.rank(0));
    const std::vector<OnnxAttribute> axis = {{"axis", last}};
    if (dimension == last) return call.give(call.add(type, {call.tensor(0)}, axis));
    Sizes order;
    for (std::int64_t i = 0; i <= last; ++i) order.push_back(i);
    std::swap(order[static_cast<std::size_t>(dimension)], order.back());
    call.give(call.permuted(call.add(type, {call.permuted(call.tensor(0), order)}, axis), order));
}

constexpr char reluName[] = "Relu", sigmoidName[] = "Sigmoid", tanhName[] = "Tanh", seluName[] = "Selu";

}  // namespace

void addActivationOnnx(OnnxRules& rules)
{
    rules["aten::relu"] = sameNamed<reluName>;
    rules["aten::sigmoid"] = sameNamed<sigmoidName>;
    rules["aten::tanh"] = sameNamed<tanhName>;
    rules["aten::selu"] = sameNamed<seluName>;
    rules["aten::relu6"] = relu6;
    rules["aten::hardtanh"] = hardtanh;
    for (const char* kind : {"aten::clamp", "aten::clamp_min", "aten::clamp_max", "aten::clip"}) rules[kind] = clamp;
    rules["aten::silu"] = silu;
    rules["aten::hardsigmoid"] = hardsigmoid;
    rules["aten::hardswish"] = hardswish;
    rules["aten::gelu"] = gelu;
    rules["aten::leaky_relu"] = leakyRelu;
    rules["aten::elu"] = elu;
    rules["aten::prelu"] = prelu;
    rules["aten::softplus"] = softplus;
    rules["aten::mish"] = mish;
    rules["aten::log_sigmoid"] = logSigmoid;
    rules["aten::softmax"] = [](OnnxCall& call) { softmaxLike(call, "Softmax"); };
    rules["aten::log_softmax"] = [](OnnxCall& call) { softmaxLike(call, "LogSoftmax"); };
}

}  // namespace espalier
