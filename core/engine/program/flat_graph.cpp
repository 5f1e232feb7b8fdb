#include "core/engine/program/flat_graph.h"

#include "core/base/issue.h"
#include "core/engine/program/structural.h"

#include <ATen/Functions.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/passes/dead_code_elimination.h>
#include <torch/csrc/jit/runtime/operator.h>

#include <algorithm>

namespace espalier {

namespace jit = torch::jit;

FlatGraph::FlatGraph(const at::Tensor& example)
{
    m_program.graph = std::make_shared<jit::Graph>();
    m_program.example = example.detach().clone();
    auto* flat = m_program.graph->addInput("x");
    flat->setType(c10::TensorType::get());
    m_input = tensor(m_program.example, flat);
}

Bound FlatGraph::constant(const c10::IValue& value)
{
    if (value.isTensor()) return tensor(value.toTensor(), nullptr);
    Bound bound;
    bound.value = value;
    return bound;
}

Bound FlatGraph::tensor(const at::Tensor& value, jit::Value* flat)
{
    Bound bound;
    bound.cell = std::make_shared<Cell>();
    bound.cell->value = value;
    bound.cell->flat = flat;
    m_cells.push_back(bound.cell);
    return bound;
}

Bound FlatGraph::parameter(const at::Tensor& source, const std::string& path, bool trainable)
{
    const Memory memory{source.numel() > 0 ? source.data_ptr() : source.unsafeGetTensorImpl(), source.sizes().vec(),
                        source.strides().vec()};
    if (const auto found = m_parameters.find(memory); found != m_parameters.end()) return found->second;
    m_sources.push_back(source);
    auto copy = source.detach().clone();
    // Attention takes an opaque short cut where nothing requires a gradient.
    if (trainable && copy.is_floating_point()) copy.set_requires_grad(true);
    auto* flat = m_program.graph->addInput();
    flat->setType(c10::TensorType::get());
    m_program.parameters.push_back({path, copy, trainable});
    return m_parameters[memory] = tensor(copy, flat);
}

jit::Node* FlatGraph::append(c10::Symbol kind, const std::vector<jit::Value*>& inputs, std::size_t outputs)
{
    auto* node = m_program.graph->insertNode(m_program.graph->create(kind, inputs, outputs));
    if (!m_scope.empty()) node->setScope(c10::make_intrusive<jit::Scope>()->push(c10::Symbol::scope(m_scope)));
    return node;
}

jit::Value* FlatGraph::construct(const Bound& list)
{
    const auto& elements = *list.elements;
    if (elements.type->kind() != c10::TypeKind::ListType)
        throw Failure("model.unsupported", elements.type->str(), {{"module", m_scope}});
    std::vector<jit::Value*> inputs;
    for (const auto& element : elements.values) inputs.push_back(value(element));
    auto* output = append(c10::prim::ListConstruct, inputs, 1)->output();
    return output->setType(elements.type);
}

jit::Value* FlatGraph::value(const Bound& bound)
{
    if (bound.cell && !bound.cell->stale.empty())
        throw Failure("model.unsupported", bound.cell->stale, {{"module", m_scope}});
    if (auto* flat = bound.cell ? bound.cell->flat : bound.flat) return flat;
    if (bound.elements && !isConstant(bound)) return construct(bound);
    const bool opaque = !bound.cell && !bound.elements && (bound.value.isObject() || bound.value.isCapsule());
    // Copied, for the module may go on writing into a constant it made.
    const auto value = bound.cell ? c10::IValue(bound.cell->value.detach().clone()) : exampleValue(bound);
    const auto written = opaque ? c10::nullopt : jit::tryInsertConstant(*m_program.graph, value);
    if (!written) throw Failure("model.unsupported", value.tagKind(), {{"module", m_scope}});
    return *written;
}

Bound FlatGraph::result(const c10::IValue& value, jit::Value* flat, const std::vector<Bound>& inputs)
{
    if (!value.isTensor()) {
        Bound bound;
        bound.value = value;
        bound.flat = flat;
        return bound;
    }
    auto bound = tensor(value.toTensor(), flat);
    if (flat) flat->setType(c10::TensorType::get());
    for (const auto& input : inputs) {
        if (!input.cell || !shareMemory(input.cell->value, value.toTensor())) continue;
        bound.cell->base = input.cell;
        bound.cell->view = flat ? flat->node() : nullptr;
    }
    return bound;
}

std::vector<Bound> FlatGraph::applyForConstant(const jit::Node* source, const std::vector<Bound>& inputs)
{
    jit::Stack stack;
    for (const auto& input : inputs) stack.push_back(exampleValue(input));
    source->getOperation()(stack);
    std::vector<Bound> outputs;
    for (const auto& value : stack) outputs.push_back(constant(value));
    return outputs;
}

std::vector<Bound> FlatGraph::apply(const jit::Node* source, const std::vector<Bound>& inputs)
{
    jit::Stack stack;
    for (const auto& input : inputs) stack.push_back(exampleValue(input));
    if (isStructural(source))
        runStructural(source, stack);
    else
        source->getOperation()(stack);
    std::vector<Bound> outputs;
    if (std::all_of(inputs.begin(), inputs.end(), isConstant) && !source->isNondeterministic()) {
        for (const auto& value : stack) outputs.push_back(result(value, nullptr, inputs));
        return outputs;
    }
    std::vector<jit::Value*> values;
    for (const auto& input : inputs) values.push_back(value(input));
    auto* node = append(source->kind(), values, source->outputs().size());
    node->copyAttributes(*source);
    for (std::size_t i = 0; i < stack.size(); ++i) {
        node->output(i)->setType(source->output(i)->type());
        outputs.push_back(result(stack[i], node->output(i), inputs));
    }
    return outputs;
}

Bound FlatGraph::insert(c10::Symbol kind, const std::vector<Bound>& given, const std::string& overload)
{
    for (const auto& candidate : jit::getAllOperatorsFor(kind)) {
        const auto& schema = candidate->schema();
        if (schema.overload_name() != overload || schema.arguments().size() < given.size()) continue;
        auto inputs = given;
        for (std::size_t i = given.size(); i < schema.arguments().size(); ++i)
            inputs.push_back(constant(schema.arguments()[i].default_value().value_or(c10::IValue())));
        jit::Stack stack;
        std::vector<jit::Value*> values;
        for (const auto& input : inputs) {
            stack.push_back(exampleValue(input));
            values.push_back(value(input));
        }
        auto* node = append(kind, values, 1);
        node->getOperation()(stack);
        return result(stack.front(), node->output(), inputs);
    }
    throw Failure("model.unsupported", kind.toQualString(), {{"module", m_scope}});
}

std::vector<Bound> FlatGraph::unpack(const Bound& list, const c10::TypePtr& element)
{
    const auto values = exampleValue(list).toList();
    auto* node = append(c10::prim::ListUnpack, {value(list)}, values.size());
    std::vector<Bound> outputs;
    for (std::size_t i = 0; i < values.size(); ++i) {
        node->output(i)->setType(element);
        outputs.push_back(result(values.get(i), node->output(i), {list}));
    }
    return outputs;
}

void FlatGraph::dropUnusedParameters()
{
    auto& graph = *m_program.graph;
    for (std::size_t i = graph.inputs().size(); i-- > m_program.inputs;) {
        // Nothing reads batch norm's counter, but Python's classes ask for it among the weights they load.
        if (graph.inputs()[i]->hasUses() ||
            m_program.parameters[i - m_program.inputs].path.ends_with("num_batches_tracked"))
            continue;
        graph.eraseInput(i);
        m_program.parameters.erase(m_program.parameters.begin() + static_cast<std::ptrdiff_t>(i - m_program.inputs));
    }
}

Program FlatGraph::finish(const Bound& output)
{
    m_program.graph->registerOutput(value(output));
    jit::EliminateDeadCode(m_program.graph);
    dropUnusedParameters();
    for (auto& parameter : m_program.parameters) parameter.tensor = parameter.tensor.detach();
    m_program.graph->lint();
    return std::move(m_program);
}

}  // namespace espalier
