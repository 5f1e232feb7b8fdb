#include "core/engine/program/partial_evaluator.h"

#include "core/base/issue.h"
#include "core/engine/program/composites.h"
#include "core/engine/program/containers.h"
#include "core/engine/program/functional.h"
#include "core/engine/program/library_error.h"
#include "core/engine/program/node_kinds.h"
#include "core/engine/program/structural.h"

#include <torch/csrc/jit/api/function_impl.h>
#include <torch/csrc/jit/ir/constants.h>

#include <algorithm>

namespace espalier {

namespace jit = torch::jit;
namespace prim = c10::prim;
namespace aten = c10::aten;

PartialEvaluator::PartialEvaluator(FlatGraph& graph, const jit::Module& module) : m_graph(graph), m_module(module)
{
    for (const auto& tensor : module.parameters())
        m_trainable.insert(tensor.numel() > 0 ? tensor.data_ptr() : tensor.unsafeGetTensorImpl());
}

Bound PartialEvaluator::forward(std::vector<Bound> arguments)
{
    arguments.insert(arguments.begin(), wrap(m_module._ivalue(), ""));
    return call(m_module.get_method("forward").function(), std::move(arguments), "");
}

Bound PartialEvaluator::call(jit::Function& function, std::vector<Bound> arguments, const std::string& scope)
{
    if (!function.isGraphFunction()) throw Failure("model.unsupported", function.name(), {{"module", scope}});
    function.ensure_defined();
    const auto graph = jit::toGraphFunction(function).graph();
    const auto outer = m_graph.scope();
    m_graph.setScope(scope);
    Frame frame;
    for (std::size_t i = 0; i < graph->inputs().size(); ++i) frame[graph->inputs()[i]] = arguments.at(i);
    block(graph->block(), frame);
    m_graph.setScope(outer);
    return frame.at(graph->outputs().at(0));
}

void PartialEvaluator::block(jit::Block* block, Frame& frame)
{
    for (auto* each : block->nodes()) node(each, frame);
}

void PartialEvaluator::node(jit::Node* node, Frame& frame)
{
    if (isIgnored(node)) {
        for (const auto* output : node->outputs()) frame[output] = m_graph.constant({});
        return;
    }
    if (controlFlow(node, frame) || callNode(node, frame) || objectNode(node, frame) || valueNode(node, frame)) return;
    operation(node, frame);
}

bool PartialEvaluator::controlFlow(jit::Node* node, Frame& frame)
{
    if (node->kind() == prim::If)
        branch(node, frame);
    else if (node->kind() == prim::Loop)
        loop(node, frame);
    else if (node->kind() == prim::RaiseException) {
        const auto said = exampleValue(frame.at(node->input(0)));
        throw Failure("model.forward_failed", m_graph.scope(),
                      {{"detail", said.isString() ? firstLine(said.toStringRef()) : ""}});
    } else {
        return false;
    }
    return true;
}

void PartialEvaluator::branch(jit::Node* node, Frame& frame)
{
    auto* taken = node->blocks()[exampleValue(frame.at(node->input())).toBool() ? 0 : 1];
    block(taken, frame);
    for (std::size_t i = 0; i < node->outputs().size(); ++i)
        frame[node->output(i)] = Bound(frame.at(taken->outputs()[i]));
}

void PartialEvaluator::loop(jit::Node* node, Frame& frame)
{
    auto* body = node->blocks()[0];
    const auto trips = exampleValue(frame.at(node->input(0))).toInt();
    bool go = exampleValue(frame.at(node->input(1))).toBool();
    std::vector<Bound> carried;
    for (std::size_t i = 2; i < node->inputs().size(); ++i) carried.push_back(frame.at(node->input(i)));
    for (std::int64_t trip = 0; trip < trips && go; ++trip) {
        frame[body->inputs()[0]] = m_graph.constant(trip);
        for (std::size_t i = 0; i < carried.size(); ++i) frame[body->inputs()[i + 1]] = carried[i];
        block(body, frame);
        go = exampleValue(frame.at(body->outputs()[0])).toBool();
        for (std::size_t i = 0; i < carried.size(); ++i) carried[i] = frame.at(body->outputs()[i + 1]);
    }
    for (std::size_t i = 0; i < carried.size(); ++i) frame[node->output(i)] = carried[i];
}

bool PartialEvaluator::callNode(jit::Node* node, Frame& frame)
{
    auto arguments = inputsOf(node, frame);
    if (node->kind() == prim::CallFunction) {
        auto* function = node->input(0)->type()->expectRef<c10::FunctionType>().function();
        arguments.erase(arguments.begin());
        frame[node->output()] = call(*function, std::move(arguments), m_graph.scope());
        return true;
    }
    if (auto* composite = compositeOf(node, arguments)) {
        const Bound result = call(*composite, std::move(arguments), m_graph.scope());
        for (std::size_t i = 0; i < node->outputs().size(); ++i)
            frame[node->output(i)] = node->outputs().size() > 1 ? result.elements->values.at(i) : result;
        return true;
    }
    if (node->kind() != prim::CallMethod) return false;
    const auto object = exampleValue(arguments.front());
    if (!object.isObject()) unsupported(node);
    const auto scope = object.type()->is_module() ? arguments.front().path : m_graph.scope();
    auto& method = object.toObjectRef().type()->getMethod(node->s(c10::attr::name));
    frame[node->output()] = call(method, std::move(arguments), scope);
    return true;
}

bool PartialEvaluator::valueNode(jit::Node* node, Frame& frame)
{
    if (node->kind() == prim::Constant) {
        auto value = jit::toIValue(node->output()).value_or(c10::IValue());
        if (value.isTensor()) value = value.toTensor().clone();
        if (value.isDevice()) value = c10::Device(c10::kCPU);
        frame[node->output()] = m_graph.constant(value);
    } else if (node->kind() == prim::Uninitialized) {
        frame[node->output()] = m_graph.constant({});
    } else if (isPassThrough(node)) {
        frame[node->output()] = Bound(frame.at(node->input(0)));
    } else if (node->kind() == aten::format) {
        frame[node->output()] = m_graph.constant(formatted(inputsOf(node, frame)));
    } else if (node->kind() == prim::isinstance) {
        const auto type = exampleValue(frame.at(node->input())).type();
        const auto& wanted = node->tys(c10::attr::types);
        frame[node->output()] = m_graph.constant(
            std::any_of(wanted.begin(), wanted.end(), [&](const auto& each) { return type->isSubtypeOf(*each); }));
    } else if (readsNumber(node) &&
               m_numbers.count(frame.at(node->input()).cell ? frame.at(node->input()).cell->flat : nullptr)) {
        frame[node->output()] = m_numbers.at(frame.at(node->input()).cell->flat);
    } else {
        return false;
    }
    return true;
}

std::vector<Bound> PartialEvaluator::inputsOf(const jit::Node* node, const Frame& frame) const
{
    std::vector<Bound> inputs;
    for (const auto* input : node->inputs()) inputs.push_back(frame.at(input));
    return inputs;
}

void PartialEvaluator::nameConstantWeights(jit::Node* node, std::vector<Bound>& inputs)
{
    if (!isOneOf(node, {"aten::conv1d", "aten::conv2d", "aten::_convolution", "aten::linear", "aten::batch_norm",
                        "aten::addmm"}))
        return;
    std::string path;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const auto& cell = inputs[i].cell;
        if (!cell || cell->flat || !cell->value.defined() || !cell->value.is_floating_point()) continue;
        const std::string kind = node->kind().toUnqualString();
        if (path.empty())
            path =
                (m_graph.scope().empty() ? "" : m_graph.scope() + ".") + kind + "_" + std::to_string(++m_unnamed[kind]);
        const auto& name = node->schema().arguments()[i].name();
        inputs[i] = m_graph.parameter(cell->value, path + "." + name, name.find("running") == std::string::npos);
    }
}

void PartialEvaluator::switchTrainingOff(jit::Node* node, std::vector<Bound>& inputs)
{
    const auto* schema = node->maybeSchema();
    if (!schema) return;
    const auto index = trainingArgument(*schema, [&](std::size_t i) { return exampleValue(inputs[i]).isNone(); });
    if (index < 0) return;
    auto& flag = inputs[static_cast<std::size_t>(index)];
    const auto value = exampleValue(flag);
    if (value.isBool() && value.toBool()) m_metTrainingFlag = true;
    flag = m_graph.constant(false);
}

void PartialEvaluator::operation(jit::Node* node, Frame& frame)
{
    auto inputs = inputsOf(node, frame);
    nameConstantWeights(node, inputs);
    switchTrainingOff(node, inputs);
    try {
        std::vector<Bound> outputs;
        if (auto done = applyToContainer(m_graph, node, inputs))
            outputs = std::move(*done);
        else if (asksForConstant(node))
            outputs = m_graph.applyForConstant(node, inputs);
        else if (writesTensor(node))
            outputs = {applyFunctional(m_graph, node, inputs)};
        else if (isStructural(node) || node->maybeOperator())
            outputs = m_graph.apply(node, inputs);
        else
            unsupported(node);
        if (node->kind() == prim::NumToTensor && outputs[0].cell->flat) m_numbers[outputs[0].cell->flat] = inputs[0];
        if (!node->inputs().empty() && inputs[0].elements && !frame.at(node->input(0)).elements)
            frame[node->input(0)] = inputs[0];
        for (std::size_t i = 0; i < node->outputs().size(); ++i) frame[node->output(i)] = outputs.at(i);
    } catch (const Failure&) {
        throw;
    } catch (const std::exception& error) {
        throw Failure("model.forward_failed", m_graph.scope(),
                      {{"detail", firstLine(error)}, {"operator", node->kind().toQualString()}});
    }
}

void PartialEvaluator::unsupported(const jit::Node* node) const
{
    throw Failure("model.unsupported", node->kind().toQualString(), {{"module", m_graph.scope()}});
}

}  // namespace espalier
