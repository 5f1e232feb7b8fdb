#pragma once

#include "core/engine/runtime/kernels/aligned.h"
#include "core/engine/runtime/kernels/sparse_linear.h"

#include <vector>

namespace espalier {

/// Row by row: see Csr16. For few weights.
class CsrLinear : public SparseLinear {
public:
    /// weight: [outputs][inputs]; bias: null for none.
    CsrLinear(const KernelSet& kernels, int inputs, int outputs, const float* weight, const float* bias);

    void run(const float* x, float* y, int first, int last, Activation activation) const override;
    int outputs() const override { return m_outputs; }

private:
    const KernelSet* m_kernels;
    int m_outputs, m_blocks;
    std::vector<std::uint32_t> m_starts;
    Aligned<std::uint16_t> m_columns;
    Aligned<float> m_values, m_bias;
};

}  // namespace espalier
