#pragma once

#include "core/model/model_summary.h"

#include <algorithm>
#include <string>

namespace espalier::samples {

/// Puts together the operators of a residual network whose layers are named as "...conv1", "...conv2" and "...downsample",
/// a stem before and a linear layer after: each convolution with batch norm, an addition a block.
class ResidualGraph {
public:
    explicit ResidualGraph(ModelSummary& model) : m_model(model) { add("input", "", {}, bytesOfInput()); }

    void make()
    {
        int before = 0, at = 0, shortcut = 0;
        for (const Layer& layer : m_model.layers) {
            const std::string& path = layer.path;
            if (path.ends_with("conv1")) {
                finish(at, shortcut, before);
                shortcut = before;
                at = add("relu", path, {batchNorm(path, add("conv2d", path, {before}, layer.outputBytes, path))});
            } else if (path.ends_with("conv2")) {
                at = batchNorm(path, add("conv2d", path, {at}, layer.outputBytes, path));
            } else if (path.ends_with("downsample")) {
                shortcut = batchNorm(path, add("conv2d", path, {before}, layer.outputBytes, path));
            } else if (layer.kind == LayerKind::linear) {
                finish(at, shortcut, before);
                const int pooled = add("adaptive_avg_pool2d", "", {before}, 4 * layer.shape[1]);
                add("linear", path, {add("flatten", "", {pooled}, 4 * layer.shape[1], "", true)}, layer.outputBytes,
                    path);
            } else {
                before = add("relu", path, {batchNorm(path, add("conv2d", path, {before}, layer.outputBytes, path))});
                at = shortcut = before;
            }
        }
        m_model.graph.back().lastUse = int(m_model.graph.size());
        m_model.activationPeakBytes = mostAliveBytes(m_model.graph);
    }

private:
    std::int64_t bytesOfInput() const
    {
        std::int64_t bytes = 4;
        for (const auto size : m_model.input) bytes *= size;
        return bytes;
    }

    int add(const char* kind, const std::string& module, const std::vector<int>& inputs, std::int64_t bytes = -1,
            const std::string& layer = {}, bool isView = false)
    {
        auto& graph = m_model.graph;
        const int index = int(graph.size());
        if (bytes < 0) bytes = graph[std::size_t(inputs.front())].bytes;
        for (const int input : inputs) {
            int block = input;
            while (graph[std::size_t(block)].madeBytes == 0 && !graph[std::size_t(block)].inputs.empty())
                block = graph[std::size_t(block)].inputs.front();
            graph[std::size_t(block)].lastUse = index;
        }
        graph.push_back({kind, module, layer, inputs, bytes, isView ? 0 : bytes, index});
        return index;
    }

    int batchNorm(const std::string& path, int input) { return add("batch_norm", path + ".bn", {input}); }

    void finish(int& at, int& shortcut, int& before)
    {
        if (at == before) return;
        const std::string path = m_model.graph[std::size_t(at)].module;
        const std::string block = path.substr(0, path.rfind(".conv"));
        before = add("relu", block, {add("add", block, {at, shortcut})});
        at = shortcut = before;
    }

    ModelSummary& m_model;
};

/// Gives a model that is made up a graph that it could have.
inline void addResidualGraph(ModelSummary& model) { ResidualGraph(model).make(); }

}  // namespace espalier::samples
