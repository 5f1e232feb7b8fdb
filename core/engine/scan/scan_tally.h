#pragma once

#include "core/sensitivity/scan_outcome.h"

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <string>
#include <vector>

namespace espalier {

/// The sums of a scan under way; kept in a file after every batch, so that a killed scan goes on from there.
class ScanTally {
public:
    /// Goes on from `file` where that was left by a tally of the same `key`; an empty path: nothing is kept.
    ScanTally(std::size_t points, std::filesystem::path file, std::string key);

    std::int64_t images() const { return m_images; }  ///< seen by all points

    /// Logits [n, classes] of the dense model for the next batch.
    void startBatch(const at::Tensor& dense, const at::Tensor& labels);
    /// Those with point `point`'s cut. May be called at the same time for different points.
    void add(std::size_t point, const at::Tensor& cut);
    /// All points have seen so many more images.
    void finishBatch(std::int64_t images);

    ScanOutcome outcome(std::size_t point) const;

private:
    struct Sums {
        std::int64_t right = 0, denseRight = 0, lost = 0, gained = 0;
        double divergence = 0, squares = 0;
    };
    void save() const;
    void restore();

    std::vector<Sums> m_sums;
    at::Tensor m_labels, m_denseRight, m_logDense, m_dense;  ///< of the batch under way; the last two of softmax
    std::int64_t m_images = 0;
    std::filesystem::path m_file;
    std::string m_key;
};

}  // namespace espalier
