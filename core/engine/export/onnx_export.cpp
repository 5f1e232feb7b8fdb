#include "core/engine/export/onnx_export.h"

#include "core/base/issue.h"
#include "core/engine/export/onnx_rules.h"

#include <ATen/Functions.h>
#include <c10/core/ScalarTypeToTypeMeta.h>

#include <algorithm>

namespace espalier {

namespace {

at::Tensor asTensor(const c10::IValue& value)
{
    if (value.isTensor()) return value.toTensor();
    if (value.isInt()) return at::full({}, value.toInt(), at::kLong);
    if (value.isBool()) return at::full({}, value.toBool(), at::kBool);
    if (value.isDouble()) return at::full({}, value.toDouble(), at::kDouble);
    if (value.isIntList()) return at::tensor(value.toIntVector(), at::kLong);
    return {};
}

}  // namespace

OnnxExport::OnnxExport(const Program& program, const Executor::Code& code, const std::vector<TracedValue>& trace,
                       int opset)
    : m_program(program), m_code(code), m_trace(trace), m_builder(opset, program.example), m_names(trace.size())
{
    m_names[0] = {m_builder.input()};
}

void OnnxExport::refuse(std::size_t index, const std::string& reason) const
{
    throw Failure("export.operator_unsupported", scope(index),
                  {{"operator", m_code.operators[index].kind}, {"reason", reason}});
}

std::int64_t OnnxExport::perSample(std::int64_t first, std::int64_t second, std::size_t index) const
{
    const std::int64_t each = first / firstBatch;
    if (each * firstBatch != first || each * secondBatch != second) refuse(index, "size");
    return each;
}

Sizes OnnxExport::sizesOf(const TracedTensor& tensor, std::size_t index) const
{
    Sizes sizes = tensor.first;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        if (tensor.first[i] != tensor.second[i])
            sizes[i] = anyBatch * perSample(tensor.first[i], tensor.second[i], index);
    return sizes;
}

std::string OnnxExport::constantName(int slot, std::size_t index) const
{
    const auto parameter = static_cast<std::size_t>(slot) - m_code.inputs;
    if (parameter < m_program.parameters.size()) return m_program.parameters[parameter].path;
    return scope(index).empty() ? "constant" : scope(index) + "/constant";
}

/// A value that is made of the number of samples.
std::string OnnxExport::grown(const TracedValue& value, std::size_t index)
{
    if (value.first.isInt()) {
        const auto each = perSample(value.first.toInt(), value.second.toInt(), index);
        const auto factor = m_builder.constant(at::full({1}, each, at::kLong), "factor");
        const auto product = m_builder.node(scope(index), "Mul", {m_builder.batch(), factor}, {}).front();
        return m_builder.node(scope(index), "Squeeze", {product}, {{"axes", Sizes{0}}}).front();
    }
    if (!value.first.isTensor() || value.first.toTensor().dim() == 0) refuse(index, "size");
    const auto &first = value.first.toTensor(), &second = value.second.toTensor();
    const auto row = second.narrow(0, 0, 1);
    if (perSample(first.size(0), second.size(0), index) != 1 || !second.equal(row.expand_as(second)))
        refuse(index, "size");
    const auto rest = m_builder.constant(at::tensor(row.sizes().slice(1), at::kLong), "shape");
    const auto shape =
        m_builder.node(scope(index), "Concat", {m_builder.batch(), rest}, {{"axis", std::int64_t(0)}}).front();
    return m_builder.node(scope(index), "Expand", {m_builder.constant(row, "constant"), shape}, {}).front();
}

Names OnnxExport::names(int slot, std::size_t index)
{
    auto& names = m_names[static_cast<std::size_t>(slot)];
    if (!names.empty()) return names;
    const auto& value = traced(slot);
    if (value.dependence == Dependence::samples) refuse(index, "input");
    if (!value.isConstant()) return names = {grown(value, index)};
    if (value.first.isTensorList()) {
        for (const auto& each : value.first.toTensorVector())
            names.push_back(m_builder.parameter(each, constantName(slot, index)));
        return names;
    }
    const auto tensor = asTensor(value.first);
    if (!tensor.defined()) refuse(index, "input");
    if (value.first.isTensor()) return names = {m_builder.parameter(tensor, constantName(slot, index))};
    return names = {m_builder.constant(tensor, constantName(slot, index))};
}

void OnnxExport::writeList(std::size_t index)
{
    const auto& step = m_code.steps[index];
    if (step.node->kind() == c10::prim::ListConstruct) {
        Names names;
        for (const int input : step.inputs) names.push_back(this->names(input, index).front());
        return setNames(step.outputs[0], names);
    }
    const auto names = this->names(step.inputs[0], index);
    if (step.node->kind() == c10::prim::ListUnpack) {
        for (std::size_t i = 0; i < names.size(); ++i) setNames(step.outputs[i], {names[i]});
        return;
    }
    const auto place = traced(step.inputs[1]).first.toInt();
    setNames(step.outputs[0],
             {names.at(static_cast<std::size_t>(place < 0 ? place + std::int64_t(names.size()) : place))});
}

void OnnxExport::writeOperator(std::size_t index)
{
    const auto& step = m_code.steps[index];
    const auto computed = [&](int slot) { return traced(slot).dependence == Dependence::samples; };
    if (std::ranges::none_of(step.outputs, computed)) return;
    const auto& kind = m_code.operators[index].kind;
    if (kind == "prim::ListConstruct" || kind == "prim::ListUnpack" || kind == "aten::__getitem__")
        return writeList(index);
    const auto rule = onnxRules().find(kind);
    if (rule == onnxRules().end()) refuse(index, "");
    OnnxCall call(*this, index);
    rule->second(call);
}

OnnxModel OnnxExport::write()
{
    for (std::size_t i = 0; i < m_code.steps.size(); ++i) writeOperator(i);
    const int output = m_code.outputs.front();
    const auto& traced = this->traced(output).tensors.at(0);
    const auto last = m_code.steps.size() - 1;
    return m_builder.finish(names(output, last).front(), traced.type, sizesOf(traced, last));
}

}  // namespace espalier
