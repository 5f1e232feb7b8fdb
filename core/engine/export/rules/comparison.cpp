#include "core/engine/export/onnx_rules.h"

namespace espalier {
namespace {

/// Both sides as the first tensor's type.
void compare(OnnxCall& call, const char* type, int opset)
{
    call.require(opset);
    const auto operands = call.isTensor(0) ? call.type(0) : OnnxType::float32;
    call.give(call.add(type, {call.tensor(0, operands), call.tensor(1, operands)}));
}

void where(OnnxCall& call)
{
    const auto type = call.outputType();
    call.give(call.add("Where", {call.tensor(0), call.tensor(1, type), call.tensor(2, type)}));
}

void maskedFill(OnnxCall& call)
{
    call.give(call.add("Where", {call.tensor("mask"), call.tensor("value", call.outputType()), call.tensor(0)}));
}

}  // namespace

void addComparisonOnnx(OnnxRules& rules)
{
    rules["aten::gt"] = [](OnnxCall& call) { compare(call, "Greater", 9); };
    rules["aten::lt"] = [](OnnxCall& call) { compare(call, "Less", 9); };
    rules["aten::le"] = [](OnnxCall& call) { compare(call, "LessOrEqual", 12); };
    rules["aten::ge"] = [](OnnxCall& call) { compare(call, "GreaterOrEqual", 12); };
    rules["aten::logical_and"] = [](OnnxCall& call) { call.give(call.add("And", {call.tensor(0), call.tensor(1)})); };
    rules["aten::logical_or"] = [](OnnxCall& call) { call.give(call.add("Or", {call.tensor(0), call.tensor(1)})); };
    rules["aten::logical_not"] = [](OnnxCall& call) { call.give(call.add("Not", {call.tensor(0)})); };
    rules["aten::where"] = where;
    rules["aten::masked_fill"] = maskedFill;
}

}  // namespace espalier
