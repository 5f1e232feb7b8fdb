#pragma once

#include "core/engine/runtime/kernels/aligned.h"
#include "core/engine/runtime/kernels/kernel_set.h"

#include <vector>

namespace espalier {

/// A linear layer for one row of input (or few): what LibTorch calls a matrix-vector product.
class CsrLinear {
public:
    /// weight: [outputs][inputs]; bias: null for none.
    CsrLinear(const KernelSet& kernels, int inputs, int outputs, const float* weight, const float* bias);

    /// Outputs first .. last - 1 of one row.
    void run(const float* x, float* y, int first, int last, Activation activation) const;
    int outputs() const { return m_outputs; }

private:
    const KernelSet* m_kernels;
    int m_outputs, m_blocks;
    std::vector<std::uint32_t> m_starts;
    Aligned<std::uint16_t> m_columns;
    Aligned<float> m_values, m_bias;
};

}  // namespace espalier
