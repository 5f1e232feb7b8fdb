#include "core/engine/program/executor_code.h"

#include "core/engine/program/in_place.h"
#include "core/engine/program/structural.h"

#include <torch/csrc/jit/ir/constants.h>

#include <set>

namespace espalier {

Executor::Code::Code(const Program& program) : graph(program.graph), inputs(program.inputs)
{
    for (const auto* value : graph->inputs()) slot(value);
    for (auto* node : graph->nodes()) {
        if (node->kind() == c10::prim::Constant)
            slot(node->output());
        else
            addStep(node);
    }
    for (const auto* value : graph->outputs()) outputs.push_back(slot(value));
    prototype.resize(slots.size());
    for (const auto& [value, index] : slots)
        if (value->node()->kind() == c10::prim::Constant) prototype[index] = *torch::jit::toIValue(value);
    rebind(program);
    findLastUses();
}

int Executor::Code::slot(const torch::jit::Value* value)
{
    return slots.emplace(value, static_cast<int>(slots.size())).first->second;
}

void Executor::Code::addStep(torch::jit::Node* node)
{
    Step step;
    step.node = node;
    for (const auto* value : node->inputs()) step.inputs.push_back(slot(value));
    for (const auto* value : node->outputs()) step.outputs.push_back(slot(value));
    step.trainingArgument = trainingArgument(node);
    if (!isStructural(node)) {
        step.operation = node->getOperation();
        step.inPlace = inPlaceVariant(node);
    }
    steps.push_back(std::move(step));

    Operator described{node->kind().toQualString(), node->scope()->name().toUnqualString()};
    const auto parameters = graph->inputs().size();
    const auto second = node->inputs().size() > 1 ? static_cast<std::size_t>(slots.at(node->input(1))) : parameters;
    if (second >= inputs && second < parameters) described.weight = static_cast<int>(second - inputs);
    operators.push_back(std::move(described));
}

void Executor::Code::findLastUses()
{
    std::set<int> kept(outputs.begin(), outputs.end());
    for (std::size_t i = inputs; i < graph->inputs().size(); ++i) kept.insert(static_cast<int>(i));
    for (const auto& [value, index] : slots)
        if (value->node()->kind() == c10::prim::Constant) kept.insert(index);
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        step->lastUse.assign(step->inputs.size(), 0);
        for (const int output : step->outputs)
            if (kept.insert(output).second) step->release.push_back(output);
        for (std::size_t i = step->inputs.size(); i-- > 0;) {
            if (!kept.insert(step->inputs[i]).second) continue;
            step->lastUse[i] = 1;
            step->release.push_back(step->inputs[i]);
        }
    }
}

void Executor::Code::rebind(const Program& program)
{
    for (std::size_t i = 0; i < program.parameters.size(); ++i) prototype[inputs + i] = program.parameters[i].tensor;
    running = prototype;
}

Environment Executor::Code::start(const at::Tensor& input) const
{
    auto env = prototype;
    env[0] = input;
    return env;
}

void Executor::Code::finish(Step& step, Environment& env, bool mayOverwrite)
{
    if (step.trainingArgument >= 0) m_stack[static_cast<std::size_t>(step.trainingArgument)] = training;
    if (mayOverwrite && canWriteInPlace(step, m_stack))
        step.inPlace(m_stack);
    else if (step.operation)
        step.operation(m_stack);
    else
        runStructural(step.node, m_stack);
    for (std::size_t i = 0; i < step.outputs.size(); ++i) env[step.outputs[i]] = std::move(m_stack[i]);
    m_stack.clear();
}

void Executor::Code::step(std::size_t index, Environment& env)
{
    auto& step = steps[index];
    m_stack.clear();
    for (const int input : step.inputs) m_stack.push_back(env[input]);
    finish(step, env, false);
}

void Executor::Code::stepReleasing(std::size_t index, Environment& env)
{
    auto& step = steps[index];
    m_stack.clear();
    for (std::size_t i = 0; i < step.inputs.size(); ++i) {
        auto& value = env[step.inputs[i]];
        if (step.lastUse[i])
            m_stack.push_back(std::move(value));
        else
            m_stack.push_back(value);
    }
    finish(step, env, true);
    for (const int slot : step.release) env[slot] = c10::IValue();
}

}  // namespace espalier
