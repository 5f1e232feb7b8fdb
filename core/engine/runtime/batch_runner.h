#pragma once

#include "core/engine/runtime/runtime_instance.h"

#include <memory>
#include <optional>

namespace espalier {

/// A program planned and ready for batches of one size: all images at once on all threads, or shares of them, each on one
/// thread. What a small share needs stays in its core's cache; a large one spares calls and fills more lanes.
class BatchRunner {
public:
    /// share: images that run at once; divides those of `input`. As many as those: on all threads.
    /// Measures with as many threads as LibTorch has now. `between` is called after each layer.
    /// Throws Failure "job.sparse_differs" where the output is not `expected`.
    BatchRunner(std::int64_t share, const Program& program, const at::Tensor& input, const at::Tensor& expected,
                const std::function<void()>& between);

    at::Tensor run(const at::Tensor& input);

    const std::vector<RuntimeLayer>& layers() const { return m_layers; }
    double relativeDifference() const { return m_difference; }

private:
    using Instances = std::vector<std::unique_ptr<RuntimeInstance>>;
    void plan(const Program& program, const at::Tensor& sample, const std::function<void()>& between);
    at::Tensor runOn(const Instances& instances, const at::Tensor& input);
    /// Keeps the faster of as planned and all dense.
    void choose(const at::Tensor& input, const at::Tensor& expected);

    std::int64_t m_share, m_shares;
    int m_instanceCount;
    Instances m_instances, m_dense;
    std::vector<RuntimeLayer> m_layers;
    double m_difference = 0;
};

}  // namespace espalier
