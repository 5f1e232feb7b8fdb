#pragma once

#include "core/engine/program/program.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// How one layer runs in the sparse runtime. Times are of the layer alone, on the machine and threads it was built on.
struct RuntimeLayer {
    std::string weight;               ///< parameter path
    bool sparse = false;              ///< runs on a kernel that leaves zeros out
    double denseMs = 0;               ///< of the best dense kernel
    std::optional<double> sparseMs;   ///< of the best sparse kernel; empty where none was tried
    std::optional<double> breakEven;  ///< sparsity from which the sparse kernel is the faster one, by interpolation
};

/// A masked program on the sparse runtime: kernels that leave zeros out where that pays, oneDNN and BLAS where it does
/// not, LibTorch for what has no kernel; batch norm folded, activations and residual adds fused. Kernels, tilings and
/// layouts, and whether threads share each image or each have images of their own, are picked by measuring while it is
/// built, for one batch size and the number of threads LibTorch has then.
/// Not thread-safe.
class RuntimeModel {
public:
    /// Throws Failure "job.sparse_differs" where its output is not that of `masked` (to 1e-4 of the largest value) on a
    /// random input.
    /// Measuring takes a while: `between` is called after each layer, and may throw to end it.
    RuntimeModel(
        const Program& masked, int batch, const std::function<void()>& between = [] {});
    ~RuntimeModel();
    RuntimeModel(RuntimeModel&&) noexcept;

    /// `input`: of the batch it was built for, else std::invalid_argument.
    at::Tensor run(const at::Tensor& input);

    const std::vector<RuntimeLayer>& layers() const;
    /// Largest difference from the masked program's output, over that output's largest value.
    double relativeDifference() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace espalier
