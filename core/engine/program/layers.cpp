#include "core/engine/program/layers.h"

#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/ir/ir.h>

#include <optional>
#include <string_view>

namespace espalier {

namespace {

namespace aten = c10::aten;
using torch::jit::Node;
using torch::jit::Value;

/// Reads what an operator's inputs are in terms of the program's parameters.
class OperatorReader {
public:
    explicit OperatorReader(const Program& program) : m_program(program) {}

    std::optional<LayerUse> read(const Node* node) const
    {
        const std::string_view kind = node->kind().toQualString();
        if (kind == "aten::conv1d" || kind == "aten::conv2d" || kind == "aten::conv3d" ||
            kind == "aten::_convolution" || kind == "aten::convolution" || kind == "aten::_convolution_mode")
            return convolution(node);
        if (kind == "aten::linear") return linear(parameter(node->input(1)), parameter(node->input(2)));
        if (kind == "aten::matmul" || kind == "aten::mm") return linear(transposed(node->input(1)), -1);
        if (kind == "aten::addmm") return linear(transposed(node->input(2)), parameter(node->input(0)), 1);
        return std::nullopt;
    }

private:
    std::optional<LayerUse> convolution(const Node* node) const
    {
        const int weight = parameter(node->input(1));
        if (weight < 0 || isTrue(node, "transposed")) return std::nullopt;
        const auto groups = torch::jit::toIValue(node->namedInput("groups"));
        return LayerUse{0, LayerKind::convolution, weight, parameter(node->input(2)), groups ? groups->toInt() : 1};
    }

    std::optional<LayerUse> linear(int weight, int bias, std::size_t input = 0) const
    {
        if (weight < 0 || m_program.parameters[static_cast<std::size_t>(weight)].tensor.dim() != 2) return std::nullopt;
        return LayerUse{0, LayerKind::linear, weight, bias, 1, input};
    }

    static bool isTrue(const Node* node, const char* argument)
    {
        if (!node->schema().argumentIndexWithName(argument)) return false;
        const auto value = torch::jit::toIValue(node->namedInput(argument));
        return !value || value->toBool();
    }

    int parameter(const Value* value) const
    {
        if (value->node()->kind() != c10::prim::Param || value->offset() < m_program.inputs) return -1;
        return static_cast<int>(value->offset() - m_program.inputs);
    }

    int transposed(const Value* value) const
    {
        const auto* node = value->node();
        const bool swaps = node->kind() == aten::t || node->kind() == aten::numpy_T || node->kind() == aten::transpose;
        return swaps ? parameter(node->input(0)) : -1;
    }

    const Program& m_program;
};

}  // namespace

std::vector<LayerUse> findLayers(const Program& program)
{
    const OperatorReader reader(program);
    std::vector<LayerUse> layers;
    std::size_t step = 0;
    for (const auto* node : program.graph->nodes()) {
        if (node->kind() == c10::prim::Constant) continue;
        if (auto layer = reader.read(node)) {
            layer->step = step;
            layers.push_back(*layer);
        }
        ++step;
    }
    return layers;
}

std::string layerPath(const std::string& weight)
{
    for (const std::string_view ending : {".weight", "_weight"})
        if (weight.size() > ending.size() && weight.ends_with(ending))
            return weight.substr(0, weight.size() - ending.size());
    return weight;
}

}  // namespace espalier
