#include "core/engine/program/flatten.h"

#include "core/base/issue.h"
#include "core/engine/program/containers.h"
#include "core/engine/program/partial_evaluator.h"

#include <ATen/core/grad_mode.h>
#include <torch/csrc/jit/api/module.h>

#include <optional>
#include <set>

namespace espalier {

namespace {

/// The input, and the defaults of what forward() takes besides.
std::vector<Bound> argumentsOf(const torch::jit::Module& module, FlatGraph& graph)
{
    const auto method = module.find_method("forward");
    if (!method) throw Failure("model.no_forward", "");
    const auto& wanted = method->function().getSchema().arguments();
    std::vector<Bound> arguments;
    for (std::size_t i = 1; i < wanted.size(); ++i) {
        if (i == 1)
            arguments.push_back(graph.input());
        else if (wanted[i].default_value())
            arguments.push_back(graph.constant(*wanted[i].default_value()));
        else
            throw Failure("model.several_inputs", wanted[i].name(), {{"count", std::to_string(wanted.size() - 1)}});
    }
    return arguments;
}

std::optional<Bound> firstTensor(FlatGraph& graph, Bound output)
{
    if (output.cell) return output;
    if (!output.elements && exampleValue(output).isTensorList()) unpackList(graph, output);
    if (!output.elements) return std::nullopt;
    for (const auto& value : output.elements->values)
        if (auto found = firstTensor(graph, value)) return found;
    return std::nullopt;
}

/// Batch norm's counters, beside the statistics that are in use.
void addCounters(const torch::jit::Module& module, FlatGraph& graph)
{
    const std::string statistics = ".running_mean", counter = ".num_batches_tracked";
    std::set<std::string> wanted;
    for (const auto& parameter : graph.parameters())
        if (parameter.path.ends_with(statistics))
            wanted.insert(parameter.path.substr(0, parameter.path.size() - statistics.size()) + counter);
    for (const auto& buffer : module.named_buffers())
        if (wanted.count(buffer.name)) graph.parameter(buffer.value, buffer.name, false);
}

}  // namespace

Program flatten(const torch::jit::Module& module, const at::Tensor& example)
{
    // Without gradients attention takes an opaque short cut.
    const at::AutoGradMode gradients(true);
    FlatGraph graph(example);
    PartialEvaluator evaluator(graph, module);
    const auto output = firstTensor(graph, evaluator.forward(argumentsOf(module, graph)));
    if (!output) throw Failure("model.output_not_a_tensor", "");
    addCounters(module, graph);
    auto program = graph.finish(*output);
    program.tracedInTraining = evaluator.metTrainingFlag();
    return program;
}

}  // namespace espalier
