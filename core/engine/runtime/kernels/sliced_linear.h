#pragma once

#include "core/engine/runtime/kernels/aligned.h"
#include "core/engine/runtime/kernels/sparse_linear.h"

#include <vector>

namespace espalier {

/// As many rows side by side as a vector has lanes: see Sliced. Wastes nothing on N:M where M divides the lanes, and
/// little wherever rows have about as many weights as their neighbours.
class SlicedLinear : public SparseLinear {
public:
    /// weight: [outputs][inputs]; bias: null for none.
    SlicedLinear(const KernelSet& kernels, int inputs, int outputs, const float* weight, const float* bias);

    void run(const float* x, float* y, int first, int last, Activation activation) const override;
    int outputs() const override { return m_outputs; }

private:
    /// Inputs of one window that an output has weights for.
    struct Kept {
        int count = 0;
        int places[16] = {};
        float values[16] = {};
    };
    static Kept keptIn(const float* weights, int count);
    void addWindow(const std::vector<Kept>& rows, std::vector<float>& values);

    const KernelSet* m_kernels;
    int m_inputs, m_outputs, m_lanes;
    std::vector<std::uint8_t> m_counts, m_places;
    std::vector<std::size_t> m_starts;
    Aligned<float> m_values, m_bias;
};

}  // namespace espalier
