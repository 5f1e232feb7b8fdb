#include "core/engine/scan/dirty_run.h"

#include <algorithm>

namespace espalier {

namespace {

bool anyOf(const std::vector<int>& slots, const std::vector<char>& dirty)
{
    return std::any_of(slots.begin(), slots.end(), [&](int slot) { return dirty[std::size_t(slot)]; });
}

at::Tensor tensorAt(const Environment& values, int slot) { return values[std::size_t(slot)].toTensor(); }

}  // namespace

DirtyRun::DirtyRun(const Program& program, int runners)
{
    for (int i = 0; i < runners; ++i) m_executors.emplace_back(program);
}

/// Finds the layers and lays their weights out for inputs of this size.
void DirtyRun::plan(const at::Tensor& input)
{
    Executor::Code& code = m_executors.front().code();
    Environment values = code.start(input);
    for (std::size_t i = 0; i < code.steps.size(); ++i) code.step(i, values);
    m_layers.clear();
    m_absorbed.assign(code.steps.size(), 0);
    const auto isParameter = [&](int slot) {
        return std::size_t(slot) >= code.inputs && code.prototype[std::size_t(slot)].isTensor();
    };
    for (FusedLayer& fused : findFusedLayers(code, values)) {
        Layer& layer = m_layers[fused.step];
        layer.reads.push_back(fused.input);
        if (fused.residual >= 0) layer.reads.push_back(fused.residual);
        std::vector<std::size_t> steps = fused.absorbed;
        steps.push_back(fused.step);
        for (const std::size_t step : steps) {
            m_absorbed[step] = step != fused.step;
            std::copy_if(code.steps[step].inputs.begin(), code.steps[step].inputs.end(),
                         std::back_inserter(layer.parameters), isParameter);
        }
        layer.dense = std::make_shared<DenseLayer>(fused, tensorAt(values, fused.input));
        layer.fused = std::move(fused);
    }
    m_inputSizes = input.sizes().vec();
}

at::Tensor DirtyRun::run(const Layer& layer, DenseLayer& dense, const Environment& values) const
{
    const FusedLayer& fused = layer.fused;
    return dense.run(tensorAt(values, fused.input),
                     fused.residual < 0 ? at::Tensor() : tensorAt(values, fused.residual));
}

at::Tensor DirtyRun::start(const at::Tensor& input)
{
    if (input.sizes() != at::IntArrayRef(m_inputSizes)) plan(input);
    Executor::Code& code = m_executors.front().code();
    m_values = code.start(input);
    for (std::size_t i = 0; i < code.steps.size(); ++i) {
        if (const auto layer = m_layers.find(i); layer != m_layers.end())
            m_values[std::size_t(layer->second.fused.output)] = run(layer->second, *layer->second.dense, m_values);
        else if (!m_absorbed[i])
            code.step(i, m_values);
    }
    return tensorAt(m_values, code.outputs.front());
}

/// Runs a layer again if something it depends on has changed.
bool DirtyRun::rerun(const Layer& layer, Environment& values, const std::vector<char>& dirty) const
{
    if (!anyOf(layer.parameters, dirty)) {
        if (!anyOf(layer.reads, dirty)) return false;
        values[std::size_t(layer.fused.output)] = run(layer, *layer.dense, values);
        return true;
    }
    Layer changed = layer;
    foldWeights(changed.fused, code(), values);
    // For weights that are used once: to transform them for Winograd's method takes oneDNN as long as a dozen runs.
    DenseLayer dense = DenseLayer::asLibTorch(changed.fused, tensorAt(values, changed.fused.input));
    values[std::size_t(layer.fused.output)] = run(changed, dense, values);
    return true;
}

at::Tensor DirtyRun::changed(const std::map<int, at::Tensor>& parameters, int runner)
{
    Executor::Code& code = m_executors[std::size_t(runner)].code();
    // What is not computed anew is shared with the unchanged run.
    Environment values = m_values;
    std::vector<char> dirty(values.size(), 0);
    for (const auto& [parameter, tensor] : parameters) {
        const std::size_t slot = code.inputs + std::size_t(parameter);
        values[slot] = tensor;
        dirty[slot] = 1;
    }
    for (std::size_t i = 0; i < code.steps.size(); ++i) {
        if (m_absorbed[i]) continue;
        if (const auto layer = m_layers.find(i); layer != m_layers.end()) {
            if (rerun(layer->second, values, dirty)) dirty[std::size_t(layer->second.fused.output)] = 1;
            continue;
        }
        const auto& step = code.steps[i];
        if (!anyOf(step.inputs, dirty)) continue;
        code.step(i, values);
        for (const int slot : step.outputs) dirty[std::size_t(slot)] = 1;
    }
    return tensorAt(values, code.outputs.front());
}

}  // namespace espalier
