#include "core/engine/runtime/fused_layer.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <map>
#include <string_view>

namespace espalier {

namespace {

using torch::jit::Node;

std::string_view kindOf(const Node* node) { return node->kind().toQualString(); }

/// Reads operators of one program: what is fed by what, and what an argument is.
class Reader {
public:
    Reader(const Executor::Code& code, const Environment& values) : m_code(code), m_values(values)
    {
        for (std::size_t i = 0; i < code.steps.size(); ++i) {
            for (const int slot : code.steps[i].inputs) m_users[slot].push_back(i);
            for (const int slot : code.steps[i].outputs) m_makers[slot] = i;
        }
    }

    std::optional<FusedLayer> layerAt(std::size_t step) const
    {
        const Node* node = m_code.steps[step].node;
        const std::string_view kind = kindOf(node);
        std::optional<FusedLayer> layer;
        if (kind == "aten::conv2d" || kind == "aten::_convolution" || kind == "aten::convolution")
            layer = convolution(node);
        if (kind == "aten::linear") layer = linear(node);
        if (!layer) return {};
        layer->step = step;
        layer->parameter = m_code.operators[step].weight;
        layer->input = slot(node->input(0));
        layer->output = m_code.steps[step].outputs.front();
        absorbNorm(*layer);
        absorbResidual(*layer);
        absorbActivation(*layer);
        foldWeights(*layer, m_code, m_values);
        return layer;
    }

private:
    int slot(const torch::jit::Value* value) const { return m_code.slots.at(value); }
    const c10::IValue& value(const torch::jit::Value* of) const { return m_values[std::size_t(slot(of))]; }
    const c10::IValue& argument(const Node* node, const char* name) const { return value(node->namedInput(name)); }
    const at::Tensor tensor(int slot) const
    {
        const auto& found = m_values[std::size_t(slot)];
        return found.isTensor() ? found.toTensor() : at::Tensor();
    }
    bool isParameter(const torch::jit::Value* value) const
    {
        return value->node()->kind() == c10::prim::Param && value->offset() >= m_code.inputs;
    }
    static bool isFloat(const at::Tensor& tensor)
    {
        return tensor.defined() && tensor.scalar_type() == at::kFloat && tensor.layout() == at::kStrided;
    }

    std::optional<FusedLayer> convolution(const Node* node) const
    {
        const auto has = [&](const char* name) { return node->schema().argumentIndexWithName(name).has_value(); };
        if (has("transposed") && argument(node, "transposed").toBool()) return {};
        if (!isParameter(node->input(1)) || !argument(node, "padding").isIntList()) return {};
        const at::Tensor weight = value(node->input(1)).toTensor(), input = value(node->input(0)).toTensor();
        if (!isFloat(weight) || !isFloat(input) || weight.dim() != 4 || input.dim() != 4) return {};
        const auto pair = [&](const char* name) {
            const auto list = argument(node, name).toIntVector();
            return std::pair<int, int>(int(list.front()), int(list.back()));
        };
        if (pair("dilation") != std::pair(1, 1)) return {};
        FusedLayer layer;
        layer.kind = FusedLayer::Kind::convolution;
        ConvShape& shape = layer.shape;
        shape.groups = int(argument(node, "groups").toInt());
        shape.outputs = int(weight.size(0));
        shape.inputs = int(weight.size(1)) * shape.groups;
        shape.kernelHeight = int(weight.size(2));
        shape.kernelWidth = int(weight.size(3));
        std::tie(shape.strideY, shape.strideX) = pair("stride");
        std::tie(shape.padY, shape.padX) = pair("padding");
        return layer;
    }

    std::optional<FusedLayer> linear(const Node* node) const
    {
        if (!isParameter(node->input(1))) return {};
        const at::Tensor weight = value(node->input(1)).toTensor(), input = value(node->input(0)).toTensor();
        if (!isFloat(weight) || !isFloat(input) || weight.dim() != 2 || input.dim() < 2) return {};
        FusedLayer layer;
        layer.kind = FusedLayer::Kind::linear;
        layer.shape.inputs = int(weight.size(1));
        layer.shape.outputs = int(weight.size(0));
        return layer;
    }

    /// The only operator that reads the layer's output so far, with that output as its first or second input.
    const Node* onlyUser(const FusedLayer& layer, std::size_t& step) const
    {
        const auto users = m_users.find(layer.output);
        const bool isResult = std::count(m_code.outputs.begin(), m_code.outputs.end(), layer.output) > 0;
        if (isResult || users == m_users.end() || users->second.size() != 1) return nullptr;
        step = users->second.front();
        return m_code.steps[step].node;
    }

    void absorb(FusedLayer& layer, std::size_t step) const
    {
        layer.absorbed.push_back(step);
        layer.output = m_code.steps[step].outputs.front();
    }

    void absorbNorm(FusedLayer& layer) const
    {
        std::size_t step = 0;
        const Node* node = onlyUser(layer, step);
        if (!node || kindOf(node) != "aten::batch_norm" || layer.kind != FusedLayer::Kind::convolution) return;
        if (!argument(node, "running_mean").isTensor() || !argument(node, "running_var").isTensor()) return;
        absorb(layer, step);
    }

    void absorbResidual(FusedLayer& layer) const
    {
        std::size_t step = 0;
        const Node* node = onlyUser(layer, step);
        if (!node || kindOf(node) != "aten::add" || layer.kind != FusedLayer::Kind::convolution) return;
        const auto& inputs = m_code.steps[step].inputs;
        const int other = inputs[0] == layer.output ? inputs[1] : inputs[0];
        const at::Tensor added = tensor(other);
        const auto& alpha = m_values[std::size_t(inputs[2])];
        if (!isFloat(added) || added.sizes() != tensor(layer.output).sizes() || !alpha.isInt() || alpha.toInt() != 1)
            return;
        const auto maker = m_makers.find(other);
        if (other == layer.output || (maker != m_makers.end() && maker->second > layer.step)) return;
        layer.residual = other;
        absorb(layer, step);
    }

    void absorbActivation(FusedLayer& layer) const
    {
        std::size_t step = 0;
        const Node* node = onlyUser(layer, step);
        if (!node) return;
        const auto activation = activationOf(node, m_code, m_values);
        if (!activation) return;
        layer.activation = *activation;
        absorb(layer, step);
    }

    const Executor::Code& m_code;
    const Environment& m_values;
    std::map<int, std::vector<std::size_t>> m_users;
    std::map<int, std::size_t> m_makers;
};

}  // namespace

void foldWeights(FusedLayer& layer, const Executor::Code& code, const Environment& values)
{
    const auto valueOf = [&](const torch::jit::Value* of) { return values[std::size_t(code.slots.at(of))]; };
    const Node* node = code.steps[layer.step].node;
    const at::Tensor weight = valueOf(node->input(1)).toTensor();
    const c10::IValue bias = valueOf(node->input(2));
    const auto& shape = layer.shape;
    layer.weight = weight.detach().contiguous().view(
        {shape.outputs, shape.inputsOfGroup(), shape.kernelHeight, shape.kernelWidth});
    layer.bias = bias.isTensor() ? bias.toTensor().detach().contiguous() : at::zeros({shape.outputs});
    if (layer.absorbed.empty()) return;
    const Node* norm = code.steps[layer.absorbed.front()].node;
    if (kindOf(norm) != "aten::batch_norm") return;
    const auto argument = [&](const char* name) { return valueOf(norm->namedInput(name)); };
    const auto exact = [&](const char* name) { return argument(name).toTensor().to(at::kDouble); };
    at::Tensor scale = (exact("running_var") + argument("eps").toDouble()).rsqrt();
    if (argument("weight").isTensor()) scale = scale * exact("weight");
    at::Tensor shift = (layer.bias.to(at::kDouble) - exact("running_mean")) * scale;
    if (argument("bias").isTensor()) shift = shift + exact("bias");
    const at::Tensor scaled = layer.weight.to(at::kDouble) * scale.view({-1, 1, 1, 1});
    layer.weight = scaled.to(at::kFloat).detach().contiguous();
    layer.bias = shift.to(at::kFloat).detach().contiguous();
}

std::optional<Activation> activationOf(const Node* node, const Executor::Code& code, const Environment& values)
{
    const std::string_view kind = kindOf(node);
    if (kind == "aten::relu") return Activation::relu;
    if (kind == "aten::relu6") return Activation::relu6;
    if (kind == "aten::hardswish") return Activation::hard_swish;
    if (kind != "aten::hardtanh" && kind != "aten::clamp") return {};
    const auto is = [&](std::size_t input, double wanted) {
        const auto& value = values[std::size_t(code.slots.at(node->input(input)))];
        return value.isScalar() && value.toScalar().toDouble() == wanted;
    };
    return is(1, 0) && is(2, 6) ? std::optional(Activation::relu6) : std::nullopt;
}

std::vector<FusedLayer> findFusedLayers(const Executor::Code& code, const Environment& values)
{
    const Reader reader(code, values);
    std::vector<FusedLayer> layers;
    for (std::size_t step = 0; step < code.steps.size(); ++step)
        if (auto layer = reader.layerAt(step)) layers.push_back(std::move(*layer));
    return layers;
}

}  // namespace espalier
