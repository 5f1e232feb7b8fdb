#include "core/engine/program/executor_code.h"
#include "core/engine/program/layers.h"
#include "core/engine/program/summarize.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <map>
#include <set>

namespace espalier {

namespace {

const void* memoryOf(const at::Tensor& tensor) { return tensor.storage().unsafeGetStorageImpl(); }

/// The tensors of a value, whether it is one or a list of them.
std::vector<at::Tensor> tensorsIn(const c10::IValue& value)
{
    std::vector<at::Tensor> tensors;
    if (value.isTensorList()) tensors = value.toTensorVector();
    if (value.isTensor()) tensors.push_back(value.toTensor());
    std::erase_if(tensors, [](const at::Tensor& tensor) { return !tensor.defined() || !tensor.has_storage(); });
    return tensors;
}

/// Writes down who made which memory and who reads it, while a program runs.
class GraphRecorder {
public:
    explicit GraphRecorder(const Program& program) : m_batch(std::max<std::int64_t>(program.example.size(0), 1))
    {
        for (const auto& parameter : program.parameters) m_owned.insert(memoryOf(parameter.tensor));
        for (const LayerUse& use : findLayers(program))
            m_layers[use.step] = layerPath(program.parameters[std::size_t(use.weight)].path);
    }

    void ignore(const c10::IValue& value)
    {
        for (const at::Tensor& tensor : tensorsIn(value)) m_owned.insert(memoryOf(tensor));
    }

    /// A new operator, which has made `value` at `slot`.
    void begin(GraphOperator one)
    {
        one.lastUse = int(graph.size());
        graph.push_back(std::move(one));
    }

    void makes(int slot, const c10::IValue& value)
    {
        GraphOperator& one = graph.back();
        m_maker[slot] = int(graph.size()) - 1;
        for (const at::Tensor& tensor : tensorsIn(value)) {
            one.bytes += std::int64_t(tensor.numel() * tensor.element_size()) / m_batch;
            if (m_owned.count(memoryOf(tensor))) continue;
            if (m_blocks.emplace(memoryOf(tensor), int(graph.size()) - 1).second)
                one.madeBytes += std::int64_t(tensor.storage().nbytes()) / m_batch;
        }
        reads(value);
    }

    /// The latest operator, or the model's output where `isOutput`, reads `value`.
    void reads(const c10::IValue& value, bool isOutput = false)
    {
        const int reader = int(graph.size()) - (isOutput ? 0 : 1);
        for (const at::Tensor& tensor : tensorsIn(value))
            if (const auto block = m_blocks.find(memoryOf(tensor)); block != m_blocks.end()) {
                int& lastUse = graph[std::size_t(block->second)].lastUse;
                lastUse = std::max(lastUse, reader);
            }
    }

    std::vector<int> makersOf(const std::vector<int>& slots) const
    {
        std::vector<int> makers;
        for (const int slot : slots)
            if (const auto found = m_maker.find(slot);
                found != m_maker.end() && std::find(makers.begin(), makers.end(), found->second) == makers.end())
                makers.push_back(found->second);
        return makers;
    }

    std::string layerOf(std::size_t step) const
    {
        const auto found = m_layers.find(step);
        return found == m_layers.end() ? std::string() : found->second;
    }

    std::vector<GraphOperator> graph;

private:
    std::int64_t m_batch;
    std::set<const void*> m_owned;  ///< parameters and constants: not activations
    std::map<std::size_t, std::string> m_layers;
    std::map<const void*, int> m_blocks;  ///< memory -> the operator that made it
    std::map<int, int> m_maker;           ///< slot -> operator
};

std::string plainName(const std::string& kind)
{
    const auto colons = kind.rfind("::");
    return colons == std::string::npos ? kind : kind.substr(colons + 2);
}

}  // namespace

std::vector<GraphOperator> operatorGraph(const Program& program)
{
    const at::NoGradGuard noGradients;
    Executor executor(program);
    auto& code = executor.code();
    GraphRecorder recorder(program);
    for (const auto& value : code.prototype) recorder.ignore(value);
    // Every value is kept until the end, so that no two blocks have the same address.
    auto env = code.start(program.example);
    recorder.begin({"input", {}, {}, {}, 0, 0, 0});
    recorder.makes(0, env[0]);
    for (std::size_t i = 0; i < code.steps.size(); ++i) {
        code.step(i, env);
        const auto& step = code.steps[i];
        const bool makesTensors = std::any_of(step.outputs.begin(), step.outputs.end(),
                                              [&](int output) { return !tensorsIn(env[output]).empty(); });
        // What makes numbers only has no place in the picture, but keeps alive what it reads.
        if (makesTensors)
            recorder.begin({plainName(code.operators[i].kind), code.operators[i].scope, recorder.layerOf(i),
                            recorder.makersOf(step.inputs), 0, 0, 0});
        for (const int input : step.inputs) recorder.reads(env[input]);
        for (const int output : step.outputs)
            if (makesTensors) recorder.makes(output, env[output]);
    }
    for (const int output : code.outputs) recorder.reads(env[output], true);
    return std::move(recorder.graph);
}

std::int64_t activationPeakBytes(const Program& program) { return mostAliveBytes(operatorGraph(program)); }

}  // namespace espalier
