#pragma once

#include "core/engine/prune/masks.h"
#include "core/engine/recover/recover.h"

namespace espalier {

/// Masks that close in while a network is trained: sparsity rises as 1 - (1 - t)^3 of the final one (Zhu & Gupta 2017, "To
/// prune, or not to prune"), and what goes is ranked by the magnitude weights have by then. What is gone stays gone. Of an
/// N:M pattern, N falls from M.
class GradualMasks {
public:
    /// `steps` optimizer steps until all is gone, `requests` as they are at the end.
    GradualMasks(std::vector<MaskRequest> requests, std::int64_t steps, RecoveryContext& context)
        : m_requests(std::move(requests)), m_steps(steps), m_context(context)
    {
    }

    /// Masks change about a hundred times, last after step `steps`. Steps count from 0: before the first one.
    bool changeAt(std::int64_t step) const;
    Masks masksAt(const Program& program, std::int64_t step) const;

private:
    std::vector<MaskRequest> m_requests;
    std::int64_t m_steps;
    RecoveryContext& m_context;
};

}  // namespace espalier
