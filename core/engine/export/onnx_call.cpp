#include "core/engine/export/onnx_call.h"

#include "core/engine/export/onnx_export.h"

#include <ATen/Functions.h>

#include <algorithm>

namespace espalier {

namespace {

c10::ScalarType scalarType(OnnxType type)
{
    switch (type) {
        case OnnxType::float64:
            return c10::ScalarType::Double;
        case OnnxType::float16:
            return c10::ScalarType::Half;
        case OnnxType::int64:
            return c10::ScalarType::Long;
        case OnnxType::int32:
            return c10::ScalarType::Int;
        case OnnxType::uint8:
            return c10::ScalarType::Byte;
        case OnnxType::int8:
            return c10::ScalarType::Char;
        case OnnxType::boolean:
            return c10::ScalarType::Bool;
        case OnnxType::float32:
            break;
    }
    return c10::ScalarType::Float;
}

}  // namespace

/// An argument's slot and what it was; short for the functions below.
struct OnnxCall::Read {
    Read(const OnnxCall& call, Argument argument) : call(call)
    {
        const auto& step = call.m_exporter.code().steps[call.m_index];
        auto position = argument.position;
        if (argument.name) {
            const auto found = step.node->schema().argumentIndexWithName(argument.name);
            if (!found) call.refuse(argument.name);
            position = *found;
        }
        if (position >= static_cast<int>(step.inputs.size())) call.refuse(std::to_string(position));
        slot = step.inputs[static_cast<std::size_t>(position)];
    }

    const TracedValue& traced() const { return call.m_exporter.traced(slot); }
    const TracedTensor& tensor() const
    {
        if (traced().tensors.empty()) call.refuse("tensor");
        return traced().tensors.front();
    }
    /// What it is, whatever comes in.
    const c10::IValue& constant(bool fits, const char* what) const
    {
        if (!fits || !traced().isConstant()) call.refuse(what);
        return traced().first;
    }

    const OnnxCall& call;
    int slot = -1;
};

OnnxCall::OnnxCall(OnnxExport& exporter, std::size_t index) : m_exporter(exporter), m_index(index) {}

const std::string& OnnxCall::kind() const { return m_exporter.code().operators[m_index].kind; }
const std::string& OnnxCall::scope() const { return m_exporter.code().operators[m_index].scope; }
int OnnxCall::opset() const { return m_exporter.builder().opset(); }
void OnnxCall::refuse(const std::string& reason) const { m_exporter.refuse(m_index, reason); }

void OnnxCall::require(int opset) const
{
    if (this->opset() < opset) throw OnnxExport::LaterOpset{opset};
}

// --- Arguments

bool OnnxCall::has(const char* argument) const
{
    const auto* node = m_exporter.code().steps[m_index].node;
    return node->schema().argumentIndexWithName(argument) && !isNone(argument);
}

bool OnnxCall::isNone(Argument argument) const
{
    const Read read(*this, argument);
    return read.traced().dependence != Dependence::samples && read.traced().first.isNone();
}

bool OnnxCall::isTensor(Argument argument) const
{
    const Read read(*this, argument);
    return read.traced().dependence == Dependence::samples ? !read.traced().tensors.empty()
                                                           : read.traced().first.isTensor();
}

bool OnnxCall::isConstant(Argument argument) const { return Read(*this, argument).traced().isConstant(); }

bool OnnxCall::isText(Argument argument) const { return Read(*this, argument).traced().first.isString(); }

double OnnxCall::number(Argument argument) const
{
    const Read read(*this, argument);
    const auto& value = read.traced().first;
    const bool single = value.isTensor() && value.toTensor().numel() == 1;
    read.constant(value.isScalar() || value.isBool() || single, "number");
    if (single) return value.toTensor().item<double>();
    return value.isBool() ? value.toBool() : value.toScalar().toDouble();
}

std::int64_t OnnxCall::integer(Argument argument) const
{
    // Not through number(): "to the end" is the largest integer, which is no double.
    const Read read(*this, argument);
    const auto& value = read.traced().first;
    if (value.isInt()) return read.constant(true, "number").toInt();
    return static_cast<std::int64_t>(number(argument));
}

bool OnnxCall::flag(Argument argument) const { return number(argument) != 0; }

std::string OnnxCall::text(Argument argument) const
{
    const Read read(*this, argument);
    return read.constant(read.traced().first.isString(), "text").toStringRef();
}

Sizes OnnxCall::integers(Argument argument) const
{
    const Read read(*this, argument);
    const auto& value = read.traced().first;
    if (value.isInt()) return {integer(argument)};
    return read.constant(value.isIntList(), "integers").toIntVector();
}

Sizes OnnxCall::integers(Argument argument, std::size_t count) const
{
    const auto values = integers(argument);
    if (values.size() == 1) return Sizes(count, values.front());
    if (values.size() != count) refuse("integers");
    return values;
}

std::int64_t OnnxCall::dimension(Argument argument, std::int64_t dimensions) const
{
    const auto value = integer(argument);
    return value < 0 ? value + dimensions : value;
}

// --- Tensors

std::string OnnxCall::tensor(Argument argument) const
{
    return m_exporter.names(Read(*this, argument).slot, m_index).front();
}

std::string OnnxCall::tensor(Argument argument, OnnxType type) const
{
    const Read read(*this, argument);
    if (read.traced().isConstant()) {
        const auto& value = read.traced().first;
        if (!value.isTensor()) return vector({static_cast<float>(number(argument))}, {}, type);
        if (onnxType(value.toTensor().scalar_type()) != type)
            return m_exporter.builder().constant(value.toTensor().to(scalarType(type)), named("constant"));
    }
    const auto name = tensor(argument);
    if (!read.traced().tensors.empty() && onnxType(read.tensor().type) == type) return name;
    return add("Cast", {name}, {{"to", std::int64_t(type)}});
}

Names OnnxCall::tensors(Argument argument) const { return m_exporter.names(Read(*this, argument).slot, m_index); }
OnnxType OnnxCall::type(Argument argument) const { return onnxType(Read(*this, argument).tensor().type); }
Sizes OnnxCall::sizes(Argument argument) const { return m_exporter.sizesOf(Read(*this, argument).tensor(), m_index); }

const TracedValue& OnnxCall::output() const
{
    return m_exporter.traced(m_exporter.code().steps[m_index].outputs.front());
}

OnnxType OnnxCall::outputType() const { return onnxType(output().tensors.at(0).type); }
std::size_t OnnxCall::outputs() const { return output().tensors.size(); }
Sizes OnnxCall::outputSizes(std::size_t element) const
{
    return m_exporter.sizesOf(output().tensors.at(element), m_index);
}

// --- Constants

std::string OnnxCall::named(const std::string& what) const { return scope().empty() ? what : scope() + "/" + what; }

std::string OnnxCall::scalar(double value) const { return filled(value, {}); }

std::string OnnxCall::filled(double value, const Sizes& sizes) const
{
    return m_exporter.builder().constant(at::full(sizes, value, scalarType(outputType())), named("constant"));
}

std::string OnnxCall::vector(const std::vector<float>& values, const Sizes& sizes, OnnxType type) const
{
    const auto tensor = at::tensor(values, at::kFloat).reshape(sizes).to(scalarType(type));
    return m_exporter.builder().constant(tensor, named("constant"));
}

std::string OnnxCall::shape(const Sizes& values) const
{
    return m_exporter.builder().constant(at::tensor(values, at::kLong), named("shape"));
}

std::string OnnxCall::transposed(Argument argument) const
{
    const Read read(*this, argument);
    const auto dimensions = static_cast<std::int64_t>(read.tensor().first.size());
    if (read.traced().isConstant())
        return m_exporter.builder().parameter(read.traced().first.toTensor().transpose(-2, -1),
                                              m_exporter.constantName(read.slot, m_index) + ".transposed");
    Sizes order;
    for (std::int64_t i = 0; i < dimensions; ++i) order.push_back(i);
    std::swap(order[order.size() - 1], order[order.size() - 2]);
    return permuted(tensor(argument), order);
}

std::string OnnxCall::outputShape() const
{
    const auto sizes = outputSizes();
    if (std::ranges::all_of(sizes, [](auto size) { return size >= 0; })) return shape(sizes);
    Names parts;
    Sizes pending;  // constant sizes in a row are one part
    const auto flush = [&] {
        if (!pending.empty()) parts.push_back(shape(pending));
        pending.clear();
    };
    for (const auto size : sizes) {
        if (size >= 0) {
            pending.push_back(size);
            continue;
        }
        flush();
        const auto batch = m_exporter.builder().batch();
        parts.push_back(size == anyBatch ? batch : add("Mul", {batch, shape({-size})}));
    }
    flush();
    return parts.size() == 1 ? parts.front() : add("Concat", parts, {{"axis", std::int64_t(0)}});
}

// --- Nodes

Names OnnxCall::addSeveral(const std::string& type, const Names& inputs, std::size_t outputs,
                           std::vector<OnnxAttribute> attributes) const
{
    return m_exporter.builder().node(scope(), type, inputs, std::move(attributes), outputs);
}

std::string OnnxCall::add(const std::string& type, const Names& inputs, std::vector<OnnxAttribute> attributes) const
{
    return addSeveral(type, inputs, 1, std::move(attributes)).front();
}

std::string OnnxCall::permuted(const std::string& value, const Sizes& order) const
{
    return add("Transpose", {value}, {{"perm", order}});
}

std::string OnnxCall::reshaped(const std::string& value, const Sizes& sizes) const
{
    Sizes wanted = sizes;
    for (auto& size : wanted)
        size = std::max<std::int64_t>(size, -1);  // of which ONNX takes one, and finds out how much
    if (std::ranges::count(wanted, -1) > 1 || std::ranges::count(wanted, 0) > 0) refuse("size");
    return add("Reshape", {value, shape(wanted)});
}

std::string OnnxCall::slice(const std::string& value, std::int64_t dimension, std::int64_t from, std::int64_t to,
                            std::int64_t step) const
{
    return add("Slice", {value, shape({from}), shape({to}), shape({dimension}), shape({step})});
}

std::string OnnxCall::without(const std::string& value, const Sizes& dimensions) const
{
    return add("Squeeze", {value}, {{"axes", dimensions}});
}

std::string OnnxCall::with(const std::string& value, const Sizes& dimensions) const
{
    return add("Unsqueeze", {value}, {{"axes", dimensions}});
}

void OnnxCall::give(const std::string& value) { give(Names{value}); }
void OnnxCall::give(const Names& values)
{
    m_exporter.setNames(m_exporter.code().steps[m_index].outputs.front(), values);
}

void OnnxCall::give(std::size_t output, const std::string& value)
{
    m_exporter.setNames(m_exporter.code().steps[m_index].outputs.at(output), {value});
}

}  // namespace espalier
