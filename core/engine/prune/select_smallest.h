#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace espalier {

/// Something that is kept or removed whole: a weight, a block, a channel.
struct Unit {
    float importance = 0;
    std::int64_t size = 1;  ///< weights in it
};

/// Ranks the units of one or more layers together and marks those to remove: the least important first, ties by index
/// (layer, then place in it). In every layer the most important unit (the last of equals) always stays.
/// `layers` holds each layer's units. Gives back, in the same order, 1 for removed.
/// Takes units until `target` weights are gone, and leaves the last one where stopping before it comes closer.
std::vector<std::vector<char>> selectSmallest(const std::vector<std::vector<Unit>>& layers, std::int64_t target);

/// The same for units of one weight each, in linear time: marks exactly `target`, or all but one of each layer.
/// `removed` spans what `importance` spans.
void selectSmallest(const std::vector<std::span<const float>>& importance, const std::vector<std::span<char>>& removed,
                    std::int64_t target);

}  // namespace espalier
