#pragma once

#include "core/engine/runtime/runtime_instance.h"

#include <memory>
#include <optional>

namespace espalier {

/// A program planned and ready for batches of one size, in one of two ways: all images at once on all threads, or each
/// thread some of them, one after the other, so that what one image needs stays in its core's cache.
class BatchRunner {
public:
    enum class Way { together, apart };

    /// Measures with as many threads as LibTorch has now. `between` is called after each layer.
    /// Throws Failure "job.sparse_differs" where the output is not `expected`.
    BatchRunner(Way way, const Program& program, const at::Tensor& input, const at::Tensor& expected,
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

    Way m_way;
    int m_threads;
    Instances m_instances, m_dense;
    std::vector<RuntimeLayer> m_layers;
    double m_difference = 0;
};

}  // namespace espalier
