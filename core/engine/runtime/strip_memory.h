#pragma once

#include "core/engine/runtime/kernels/aligned.h"
#include "core/engine/runtime/kernels/strip_layout.h"

#include <memory>
#include <vector>

namespace espalier {

/// Feature maps in strips.
struct Strips {
    StripLayout layout;
    float* data = nullptr;
};

/// Room for the strips of a plan's steps. What was given back last is taken first, whatever its layout: it is still in
/// the cache. So strips hold what another layer left there, and a step writes every place that a later one reads.
class StripMemory {
public:
    using Block = std::shared_ptr<Aligned<float>>;

    Strips take(const StripLayout& layout);
    void giveBack(const Strips& strips);
    /// Nothing is in use any more; the room stays.
    void giveBackAll();
    /// The room itself: must live as long as the steps.
    const std::vector<Block>& blocks() const { return m_blocks; }

private:
    std::vector<Block> m_blocks;
    std::vector<Block> m_free;
};

}  // namespace espalier
