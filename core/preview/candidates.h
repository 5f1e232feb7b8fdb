#pragma once

#include "core/job/job_spec.h"
#include "core/preview/preview.h"

namespace espalier {

/// The ways of normalising that are worth a try, likeliest first: what was `given` (mean or std not empty), what was
/// measured, and for images what is usual: ImageNet's (three channels), -1..1, 0..1, 0..255. None is there twice. Nothing
/// has been tried yet: n is 0.
std::vector<PreprocessingTrial> preprocessingCandidates(const Preprocessing& given, const ChannelStatistics& measured,
                                                        bool images, std::int64_t channels);

/// To three digits of the deviation, so that what is shown is what is used; a deviation of 0 becomes 1. A table with
/// many columns gets one mean and one deviation for all.
ChannelStatistics proposed(const ChannelStatistics& measured);

/// Index of the one that was given, else of the best; the first of equals. Where none is right half as often as it could
/// be with the classes in another order, the best is the one that could be right most often.
std::size_t bestTrial(const std::vector<PreprocessingTrial>& trials);

}  // namespace espalier
