#include "core/engine/prune/repair_shapes.h"

#include "core/base/issue.h"
#include "core/engine/program/structural.h"
#include "core/engine/prune/graph_edit.h"
#include "core/engine/prune/replayed_call.h"

#include <ATen/ops/split_with_sizes.h>
#include <c10/core/GradMode.h>
#include <torch/csrc/jit/passes/dead_code_elimination.h>

namespace espalier {
namespace {

[[noreturn]] void fail(const Executor::Operator& operation, const std::string& detail)
{
    const std::string at = operation.scope.empty() ? "" : "@" + operation.scope;
    throw Failure("job.compaction_failed", operation.kind + at, {{"detail", detail}});
}

/// The operator on this run's values, with the inputs that were corrected.
torch::jit::Stack run(const ReplayedCall& call)
{
    torch::jit::Stack stack;
    for (std::size_t i = 0; i < call.step.inputs.size(); ++i) stack.push_back(call.value(i));
    torch::jit::Operation operation = call.step.operation;
    if (operation)
        operation(stack);
    else
        runStructural(call.step.node, stack);
    return stack;
}

void editInputs(const ReplayedCall& call, const Executor::Operator& operation)
{
    for (const auto& [input, wanted] : call.corrected)
        if (!replaceInput(call.step.node, input, call.values[call.step.inputs[input]], wanted))
            fail(operation, "its shape is a list from elsewhere");
}

void checkSizes(const ReplayedCall& call, const at::Tensor& output, const at::Tensor& tags,
                const Executor::Operator& operation)
{
    const auto expected = call.survivingSizes(tags);
    if (expected.empty()) fail(operation, "what is left is no rectangle");
    if (output.sizes() != at::IntArrayRef(expected))
        fail(operation, c10::str(output.sizes(), " instead of ", at::IntArrayRef(expected)));
}

void checkOutputs(const ReplayedCall& call, const torch::jit::Stack& outputs, const Executor::Operator& operation)
{
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const int slot = call.step.outputs[i];
        if (outputs[i].isTensor() && call.channels.tensors[slot].defined())
            checkSizes(call, outputs[i].toTensor(), call.channels.tensors[slot], operation);
        const auto list = call.channels.lists.find(slot);
        if (!outputs[i].isTensorList() || list == call.channels.lists.end()) continue;
        for (std::size_t part = 0; part < list->second.size(); ++part)
            checkSizes(call, outputs[i].toTensorVector()[part], list->second[part], operation);
    }
}

/// Runs one operator, editing it first where it needs it.
torch::jit::Stack replay(ReplayedCall& call, const Executor::Operator& operation)
{
    const Parts parts = correctedParts(call);
    if (!parts.sizes.empty()) {
        replaceBySplit(call.step.node, parts.sizes, parts.dimension);
        return {at::split_with_sizes(call.value(0).toTensor(), parts.sizes, parts.dimension)};
    }
    correctInputs(call);
    editInputs(call, operation);
    return run(call);
}

}  // namespace

void repairShapes(Program& program, Executor::Code& code, const ChannelTags& channels, const Survivors& survivors)
{
    const c10::NoGradGuard noGrad;
    Environment values = code.start(program.example);
    for (std::size_t i = 0; i < code.steps.size(); ++i) {
        ReplayedCall call{code.steps[i], channels, survivors, values, {}};
        torch::jit::Stack outputs;
        try {
            outputs = replay(call, code.operators[i]);
        } catch (const c10::Error& error) {
            fail(code.operators[i], error.what_without_backtrace());
        }
        checkOutputs(call, outputs, code.operators[i]);
        for (std::size_t j = 0; j < outputs.size(); ++j) values[call.step.outputs[j]] = std::move(outputs[j]);
        for (const int slot : call.step.release) values[slot] = c10::IValue();
    }
    torch::jit::EliminateDeadCode(program.graph);
}

}  // namespace espalier
