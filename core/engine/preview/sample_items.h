#pragma once

#include "core/engine/data/dataset.h"
#include "core/preview/preview.h"

#include <array>

namespace espalier {

/// A dozen at a time are looked at; more than this many no job draws.
inline constexpr std::size_t mostSampleItems = 500;

/// The samples at `order` of `dataset` as a person can look at them: pictures of images, the first values of a table.
/// `shown`: what of the normalised values is black and white. Index (in `dataset`) and truth are filled in.
std::vector<PreviewItem> sampleItems(const Dataset& dataset, const at::Tensor& order,
                                     const Preprocessing& preprocessing, const std::array<double, 2>& shown);

/// Mean and deviation a channel of a batch.
ChannelStatistics statisticsOf(const at::Tensor& batch);
/// Black and white of the pictures: the same for every model, unless its inputs lie elsewhere altogether.
std::array<double, 2> rangeOf(const ChannelStatistics& normalised);

}  // namespace espalier
