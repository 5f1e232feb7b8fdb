#pragma once

#include "core/engine/data/dataset.h"
#include "core/engine/data/sampling.h"
#include "core/recovery/recipe.h"

#include <algorithm>

namespace espalier {

/// The samples of one epoch, cut into whole batches. What is left over at the end is not used, this time: a batch norm
/// in training needs more than one sample, and every epoch draws anew.
class TrainingDraw {
public:
    /// Throws Failure "data.too_few_samples" for fewer than two.
    TrainingDraw(const Dataset& dataset, const RecoveryStep& step, std::uint64_t seed)
    {
        const std::int64_t count = std::min(step.images.value_or(dataset.size()), dataset.size());
        if (count < 2) throw Failure("data.too_few_samples", "", {{"found", std::to_string(count)}});
        m_indexes = drawIndexes(dataset.size(), count, seed);
        m_batch = std::min<std::int64_t>(std::max(step.batch, 2), count);
    }

    std::int64_t batches() const { return m_indexes.size(0) / m_batch; }
    at::Tensor batch(std::int64_t index) const { return m_indexes.narrow(0, index * m_batch, m_batch); }

private:
    at::Tensor m_indexes;
    std::int64_t m_batch = 1;
};

}  // namespace espalier
