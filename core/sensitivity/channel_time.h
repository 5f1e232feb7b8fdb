#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <vector>

namespace espalier {

/// How long a layer alone takes on dense kernels when it makes so many channels. All counts of a layer are its latency
/// staircase: kernels work on whole vectors of channels, so that time goes down in steps.
struct ChannelTime {
    std::string layer;
    std::int64_t channels = 0;
    int batch = 1, threads = 1;
    double milliseconds = 0;

    bool operator==(const ChannelTime&) const = default;
};

/// Differences below this fraction of a time are the machine's, not the layer's.
inline constexpr double sameTime = 0.02;

/// The times of one layer, by rising channels; only those of the batch and threads it was timed with last.
std::vector<ChannelTime> staircaseOf(std::span<const ChannelTime> times, const std::string& layer);

/// Counts worth having: any more channels would take longer. By rising channels; the last is the whole layer.
std::vector<ChannelTime> edgesOf(std::span<const ChannelTime> staircase);

/// The most channels that take no longer than `channels` do (by sameTime); `channels` where it was not timed.
std::int64_t mostForTheSameTime(std::span<const ChannelTime> staircase, std::int64_t channels);

void to_json(nlohmann::json& json, const ChannelTime& time);
void from_json(const nlohmann::json& json, ChannelTime& time);

}  // namespace espalier
