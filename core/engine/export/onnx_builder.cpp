#include "core/engine/export/onnx_builder.h"

#include "core/base/issue.h"

#include <ATen/Functions.h>

#include <algorithm>

namespace espalier {

namespace {

std::string_view bytesOf(const at::Tensor& tensor)
{
    return {static_cast<const char*>(tensor.data_ptr()), tensor.nbytes()};
}

/// Type and sizes: what two constants have in common before one looks at what they hold.
std::string kindOf(const at::Tensor& tensor)
{
    std::string key = std::to_string(static_cast<int>(tensor.scalar_type()));
    for (const auto size : tensor.sizes()) key += "," + std::to_string(size);
    return key + ":";
}

}  // namespace

OnnxType onnxType(c10::ScalarType type)
{
    switch (type) {
        case c10::ScalarType::Float:
            return OnnxType::float32;
        case c10::ScalarType::Double:
            return OnnxType::float64;
        case c10::ScalarType::Half:
            return OnnxType::float16;
        case c10::ScalarType::Long:
            return OnnxType::int64;
        case c10::ScalarType::Int:
            return OnnxType::int32;
        case c10::ScalarType::Byte:
            return OnnxType::uint8;
        case c10::ScalarType::Char:
            return OnnxType::int8;
        case c10::ScalarType::Bool:
            return OnnxType::boolean;
        default:
            throw Failure("export.type_unsupported", "", {{"found", c10::toString(type)}});
    }
}

OnnxBuilder::OnnxBuilder(int opset, const at::Tensor& example)
{
    m_model.opset = opset;
    auto sizes = example.sizes().vec();
    sizes.front() = anyBatch;
    m_model.input = {"input", onnxType(example.scalar_type()), std::move(sizes)};
    m_names = {"input", "output"};
}

std::string OnnxBuilder::unused(const std::string& wanted)
{
    std::string name = wanted;
    for (int i = 1; !m_names.insert(name).second; ++i) name = wanted + "_" + std::to_string(i);
    return name;
}

std::vector<std::string> OnnxBuilder::node(const std::string& scope, const std::string& type,
                                           std::vector<std::string> inputs, std::vector<OnnxAttribute> attributes,
                                           std::size_t outputs)
{
    OnnxNode node{
        type, unused(scope.empty() ? type : scope + "/" + type), std::move(inputs), {}, std::move(attributes)};
    for (std::size_t i = 0; i < outputs; ++i)
        node.outputs.push_back(outputs == 1 ? node.name : node.name + "." + std::to_string(i));
    m_model.nodes.push_back(node);
    return node.outputs;
}

std::string OnnxBuilder::add(const at::Tensor& value, const std::string& key, const std::string& wanted)
{
    auto& name = m_constants[key];
    if (!name.empty()) return name;
    name = unused(wanted);
    const auto owner = std::make_shared<const at::Tensor>(value);
    m_model.initializers.push_back({name, onnxType(value.scalar_type()), value.sizes().vec(), owner, bytesOf(value)});
    return name;
}

std::string OnnxBuilder::constant(const at::Tensor& value, const std::string& wanted)
{
    const auto tensor = value.detach().contiguous();
    return add(tensor, kindOf(tensor).append(bytesOf(tensor)), wanted);
}

std::string OnnxBuilder::parameter(const at::Tensor& value, const std::string& wanted)
{
    const auto tensor = value.detach().contiguous();
    return add(tensor, kindOf(tensor) + "at " + std::to_string(reinterpret_cast<std::uintptr_t>(tensor.data_ptr())),
               wanted);
}

std::string OnnxBuilder::batch()
{
    if (!m_batch.empty()) return m_batch;
    const auto sizes = node("", "Shape", {input()}, {}).front();
    const auto first = constant(at::zeros({1}, at::kLong), "zero");
    return m_batch = node("", "Gather", {sizes, first}, {{"axis", std::int64_t(0)}}).front();
}

OnnxModel OnnxBuilder::finish(const std::string& output, c10::ScalarType type, std::vector<std::int64_t> sizes)
{
    m_model.output = {"output", onnxType(type), std::move(sizes)};
    const bool made = std::ranges::any_of(m_model.nodes, [&](const auto& node) { return node.name == output; });
    if (!made) m_model.nodes.push_back({"Identity", "Identity", {output}, {"output"}, {}});
    if (made)
        for (auto& node : m_model.nodes) {
            std::ranges::replace(node.inputs, output, std::string("output"));
            std::ranges::replace(node.outputs, output, std::string("output"));
        }
    return std::move(m_model);
}

}  // namespace espalier
