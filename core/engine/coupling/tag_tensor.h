#pragma once

#include "core/engine/coupling/channel_classes.h"

#include <ATen/core/Tensor.h>

#include <vector>

// A tag tensor has the shape of an activation and holds the channel class (int64) of each element. Along a dimension
// where the class stays the same it has stride 0, so that it takes as much memory and time as it has classes.

namespace espalier {

/// Tags that are all `ChannelClasses::fixed`.
at::Tensor fixedTags(at::IntArrayRef sizes);
/// `tags` along `dimension` of a tensor of `sizes`.
at::Tensor tagsAlong(const std::vector<std::int64_t>& tags, std::int64_t dimension, at::IntArrayRef sizes);
/// The same tags, each by its class's smallest member, with stride 0 wherever that is possible.
at::Tensor canonicalTags(const at::Tensor& tags, const ChannelClasses& classes);
/// The dimensions along which the class changes.
std::vector<std::int64_t> varyingDimensions(const at::Tensor& tags, const ChannelClasses& classes);
bool varies(const at::Tensor& tags, std::int64_t dimension, const ChannelClasses& classes);
/// `tags` with every dimension of stride 0 cut to size 1: all that has to be looked at.
at::Tensor distinctTags(const at::Tensor& tags);

void lockTags(ChannelClasses& classes, const at::Tensor& tags, const ChannelLock& reason);
/// Element by element; both of one shape.
void uniteTags(ChannelClasses& classes, const at::Tensor& a, const at::Tensor& b, const ChannelLock& reason);
/// Unites along `dimensions` and gives them size 1.
at::Tensor collapseTags(ChannelClasses& classes, at::Tensor tags, const std::vector<std::int64_t>& dimensions,
                        const ChannelLock& reason);
/// Unites along every dimension but this one; the class of each of its slices.
std::vector<std::int64_t> sliceTags(ChannelClasses& classes, const at::Tensor& tags, std::int64_t dimension,
                                    const ChannelLock& reason);

}  // namespace espalier
