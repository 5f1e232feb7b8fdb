#include "core/engine/program/functional.h"

#include "core/base/issue.h"

#include <algorithm>

namespace espalier {

namespace {

namespace aten = c10::aten;

/// What is written into `target` by copy_: `source` in the target's shape and type.
Bound converted(FlatGraph& graph, Bound source, const Bound& target)
{
    if (source.cell->value.sizes() != target.cell->value.sizes())
        source = graph.insert(aten::expand_as, {source, target});
    if (source.cell->value.scalar_type() != target.cell->value.scalar_type())
        source = graph.insert(aten::type_as, {source, target});
    return source;
}

Bound functionalResult(FlatGraph& graph, const torch::jit::Node* node, const std::vector<Bound>& inputs)
{
    const auto kind = node->kind();
    if (kind == aten::copy_) return converted(graph, inputs[1], inputs[0]);
    if (kind == aten::zero_) return graph.insert(aten::zeros_like, {inputs[0]});
    if (kind == aten::fill_) {
        const auto zeros = graph.insert(aten::zeros_like, {inputs[0]});
        const bool tensor = inputs[1].cell != nullptr;
        return graph.insert(aten::add, {zeros, inputs[1]}, tensor ? "Tensor" : "Scalar");
    }
    std::string name = kind.toQualString();
    name.pop_back();
    return converted(graph, graph.insert(c10::Symbol::fromQualString(name), inputs, node->schema().overload_name()),
                     inputs[0]);
}

}  // namespace

bool writesTensor(const torch::jit::Node* node)
{
    const auto* schema = node->maybeSchema();
    if (!schema || !schema->is_mutable() || schema->arguments().empty()) return false;
    const auto& first = schema->arguments().front();
    return first.alias_info() && first.alias_info()->isWrite() && first.type()->kind() == c10::TypeKind::TensorType;
}

Bound applyFunctional(FlatGraph& graph, torch::jit::Node* node, const std::vector<Bound>& inputs)
{
    const std::string name = node->kind().toQualString();
    if (name.back() != '_') throw Failure("model.unsupported", name, {{"module", graph.scope()}});
    if (std::all_of(inputs.begin(), inputs.end(), isConstant)) {
        torch::jit::Stack stack;
        for (const auto& input : inputs) stack.push_back(exampleValue(input));
        node->getOperation()(stack);
        return inputs.front();
    }
    const auto result = functionalResult(graph, node, inputs);
    graph.overwrite(inputs.front().cell, result, name);
    return inputs.front();
}

}  // namespace espalier
