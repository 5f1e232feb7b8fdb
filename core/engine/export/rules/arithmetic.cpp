#include "core/engine/export/onnx_rules.h"

namespace espalier {
namespace {

/// Of one tensor, or of two that are spread over each other, with a name of its own in ONNX.
template <const auto& Type, int Operands>
void named(OnnxCall& call)
{
    Names inputs;
    for (int i = 0; i < Operands; ++i) inputs.push_back(call.tensor(i, call.outputType()));
    call.give(call.add(Type, inputs));
}

std::string timesAlpha(const OnnxCall& call, const std::string& value)
{
    const double alpha = call.has("alpha") ? call.number("alpha") : 1;
    return alpha == 1 ? value : call.add("Mul", {value, call.scalar(alpha)});
}

void add(OnnxCall& call)
{
    const auto type = call.outputType();
    call.give(call.add("Add", {call.tensor(0, type), timesAlpha(call, call.tensor(1, type))}));
}

void sub(OnnxCall& call)
{
    const auto type = call.outputType();
    call.give(call.add("Sub", {call.tensor(0, type), timesAlpha(call, call.tensor(1, type))}));
}

void rsub(OnnxCall& call)
{
    const auto type = call.outputType();
    call.give(call.add("Sub", {call.tensor(1, type), timesAlpha(call, call.tensor(0, type))}));
}

void div(OnnxCall& call)
{
    const auto type = call.outputType();
    const auto quotient = call.add("Div", {call.tensor(0, type), call.tensor(1, type)});
    if (!call.has("rounding_mode")) return call.give(quotient);
    if (call.text("rounding_mode") != "floor" || type != OnnxType::float32) call.refuse("rounding_mode");
    call.give(call.add("Floor", {quotient}));
}

void square(OnnxCall& call)
{
    const auto x = call.tensor(0);
    call.give(call.add("Mul", {x, x}));
}

void rsqrt(OnnxCall& call) { call.give(call.add("Reciprocal", {call.add("Sqrt", {call.tensor(0)})})); }

void round(OnnxCall& call)
{
    if (call.has("decimals") && call.integer("decimals") != 0) call.refuse("decimals");
    call.require(11);
    call.give(call.add("Round", {call.tensor(0)}));
}

void cast(OnnxCall& call) { call.give(call.tensor(0, call.outputType())); }

constexpr char mulName[] = "Mul", powName[] = "Pow", maxName[] = "Max", minName[] = "Min", negName[] = "Neg",
               absName[] = "Abs", sqrtName[] = "Sqrt", expName[] = "Exp", logName[] = "Log", erfName[] = "Erf",
               floorName[] = "Floor", ceilName[] = "Ceil", reciprocalName[] = "Reciprocal", sinName[] = "Sin",
               cosName[] = "Cos", signName[] = "Sign";

}  // namespace

void addArithmeticOnnx(OnnxRules& rules)
{
    rules["aten::add"] = add;
    rules["aten::sub"] = sub;
    rules["aten::rsub"] = rsub;
    rules["aten::mul"] = named<mulName, 2>;
    rules["aten::div"] = div;
    rules["aten::pow"] = named<powName, 2>;
    rules["aten::maximum"] = named<maxName, 2>;
    rules["aten::minimum"] = named<minName, 2>;
    rules["aten::neg"] = named<negName, 1>;
    rules["aten::abs"] = named<absName, 1>;
    rules["aten::sqrt"] = named<sqrtName, 1>;
    rules["aten::rsqrt"] = rsqrt;
    rules["aten::square"] = square;
    rules["aten::exp"] = named<expName, 1>;
    rules["aten::log"] = named<logName, 1>;
    rules["aten::erf"] = named<erfName, 1>;
    rules["aten::floor"] = named<floorName, 1>;
    rules["aten::ceil"] = named<ceilName, 1>;
    rules["aten::round"] = round;
    rules["aten::reciprocal"] = named<reciprocalName, 1>;
    rules["aten::sin"] = named<sinName, 1>;
    rules["aten::cos"] = named<cosName, 1>;
    rules["aten::sign"] = named<signName, 1>;
    for (const char* kind : {"aten::to", "aten::type_as", "aten::_to_copy", "aten::float", "aten::Float"})
        rules[kind] = cast;
}

}  // namespace espalier
