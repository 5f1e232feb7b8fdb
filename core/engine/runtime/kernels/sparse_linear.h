#pragma once

#include "core/engine/runtime/kernels/kernel_set.h"

namespace espalier {

/// A linear layer for one row of input (or few): what LibTorch calls a matrix-vector product. The fastest format differs
/// by pattern and sparsity and is found by trying.
class SparseLinear {
public:
    virtual ~SparseLinear() = default;

    /// Outputs first .. last - 1 of one row. `first` is a multiple of `together`.
    virtual void run(const float* x, float* y, int first, int last, Activation activation) const = 0;
    virtual int outputs() const = 0;

    static constexpr int together = 64;
};

}  // namespace espalier
