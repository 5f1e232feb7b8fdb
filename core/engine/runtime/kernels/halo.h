#pragma once

#include "core/engine/runtime/kernels/aligned.h"
#include "core/engine/runtime/kernels/kernel_set.h"
#include "core/engine/runtime/kernels/strip_layout.h"

#include <vector>

namespace espalier {

/// Fills the halo of a strip layout from its own strips, and zeroes what lies past the edge of an image where a
/// neighbour of it would read it.
class Halo {
public:
    Halo(const KernelSet& kernels, const StripLayout& layout);

    bool empty() const { return m_moves.empty(); }
    /// Of channels first .. last - 1 of all images. Past the edge it may hold anything before.
    void fill(float* strips, int firstChannel, int lastChannel) const;

private:
    void addVector(int row, int column);
    bool isReadAcross(int row, int column, int lane) const;
    std::uint16_t permutation(const std::vector<std::int32_t>& lanes);

    const KernelSet* m_kernels;
    StripLayout m_layout;
    std::vector<HaloMove> m_moves;         ///< of channel 0; rows are apart by all channels
    std::vector<std::int32_t> m_found;     ///< permutations: `lanes` source lanes each, -1: zero
    Aligned<std::int32_t> m_permutations;  ///< the same where vectors can be loaded from
};

}  // namespace espalier
