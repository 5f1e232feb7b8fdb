#pragma once

#include "core/engine/program/executor_code.h"
#include "core/engine/runtime/dense_layer.h"

#include <map>

namespace espalier {

/// Runs a program on one batch again and again with some parameters changed: every value of the unchanged run is kept,
/// and only what depends on a changed parameter is computed anew. Batch norm is folded into layers and activations are
/// fused, so that outputs are those of the program but for rounding.
class DirtyRun {
public:
    /// runners: how many may run changes at the same time.
    explicit DirtyRun(const Program& program, int runners = 1);
    int runners() const { return static_cast<int>(m_executors.size()); }

    /// The unchanged program's output; keeps every value until the next call.
    at::Tensor start(const at::Tensor& input);

    /// The output with other tensors in the place of parameters (by index); the unchanged output where nothing read
    /// depends on them. May be called at the same time for different runners.
    at::Tensor changed(const std::map<int, at::Tensor>& parameters, int runner = 0);

private:
    struct Layer {
        FusedLayer fused;
        std::vector<int> reads;       ///< slots of its input and residual
        std::vector<int> parameters;  ///< slots of what is folded into its weights
        std::shared_ptr<DenseLayer> dense;
    };

    void plan(const at::Tensor& input);
    at::Tensor run(const Layer& layer, DenseLayer& dense, const Environment& values) const;
    bool rerun(const Layer& layer, Environment& values, const std::vector<char>& dirty) const;
    const Executor::Code& code() const { return m_executors.front().code(); }

    std::vector<Executor> m_executors;      ///< of each runner
    std::map<std::size_t, Layer> m_layers;  ///< by step
    std::vector<char> m_absorbed;           ///< steps that run as part of a layer
    std::vector<std::int64_t> m_inputSizes;
    Environment m_values;
};

}  // namespace espalier
