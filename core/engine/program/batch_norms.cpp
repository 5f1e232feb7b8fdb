#include "core/engine/program/batch_norms.h"

#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/ir/ir.h>

#include <algorithm>
#include <string_view>

namespace espalier {

namespace {

// aten::batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps, cudnn_enabled)
constexpr std::size_t scaleInput = 1, meanInput = 3, varianceInput = 4, momentumInput = 6;

bool isBatchNorm(const torch::jit::Node* node)
{
    return node->kind() == c10::Symbol::fromQualString("aten::batch_norm");
}

bool isDropout(const torch::jit::Node* node)
{
    const std::string_view kind = node->kind().toQualString();
    return kind == "aten::dropout" || kind == "aten::feature_dropout" || kind == "aten::alpha_dropout" ||
           kind == "aten::feature_alpha_dropout";
}

int parameterIndex(const Program& program, const torch::jit::Value* value)
{
    const auto inputs = program.graph->inputs();
    const auto found = std::find(inputs.begin(), inputs.end(), value);
    return found == inputs.end() ? -1 : static_cast<int>(found - inputs.begin()) - static_cast<int>(program.inputs);
}

}  // namespace

std::vector<RunningStatistics> findRunningStatistics(const Program& program)
{
    std::vector<RunningStatistics> found;
    for (const auto* node : program.graph->nodes()) {
        if (!isBatchNorm(node)) continue;
        const RunningStatistics buffers{parameterIndex(program, node->input(meanInput)),
                                        parameterIndex(program, node->input(varianceInput))};
        const bool known =
            std::any_of(found.begin(), found.end(), [&](const auto& other) { return other.mean == buffers.mean; });
        if (buffers.mean >= 0 && buffers.variance >= 0 && !known) found.push_back(buffers);
    }
    return found;
}

std::vector<int> findBatchNormScales(const Program& program)
{
    std::vector<int> found;
    for (const auto* node : program.graph->nodes()) {
        if (!isBatchNorm(node)) continue;
        const int scale = parameterIndex(program, node->input(scaleInput));
        if (scale >= 0 && std::find(found.begin(), found.end(), scale) == found.end()) found.push_back(scale);
    }
    return found;
}

Program statisticsProbe(const Program& program)
{
    Program probe = program;
    probe.graph = program.graph->copy();
    auto nodes = probe.graph->nodes();
    for (auto node = nodes.begin(); node != nodes.end(); ++node) {
        if (isBatchNorm(*node)) {
            const torch::jit::WithInsertPoint before(*node);
            node->replaceInput(momentumInput, probe.graph->insertConstant(1.0));
        } else if (isDropout(*node)) {
            node->output()->replaceAllUsesWith(node->input(0));
            node.destroyCurrent();
        }
    }
    return probe;
}

}  // namespace espalier
