#include "core/sensitivity/channel_time.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace espalier {

std::vector<ChannelTime> staircaseOf(std::span<const ChannelTime> times, const std::string& layer)
{
    std::vector<ChannelTime> stairs;
    for (const ChannelTime& time : times)
        if (time.layer == layer) stairs.push_back(time);
    if (stairs.empty()) return stairs;
    const ChannelTime last = stairs.back();
    std::erase_if(stairs, [&](const ChannelTime& time) {
        return time.batch != last.batch || time.threads != last.threads;
    });
    std::sort(stairs.begin(), stairs.end(),
              [](const ChannelTime& a, const ChannelTime& b) { return a.channels < b.channels; });
    return stairs;
}

std::vector<ChannelTime> edgesOf(std::span<const ChannelTime> staircase)
{
    std::vector<ChannelTime> edges;
    double least = 0;  // of all that make more channels
    for (auto time = staircase.rbegin(); time != staircase.rend(); ++time)
        if (edges.empty() || time->milliseconds < least * (1 - sameTime)) {
            edges.push_back(*time);
            least = time->milliseconds;
        }
    std::reverse(edges.begin(), edges.end());
    return edges;
}

std::int64_t mostForTheSameTime(std::span<const ChannelTime> staircase, std::int64_t channels)
{
    const auto at = std::find_if(staircase.begin(), staircase.end(),
                                 [&](const ChannelTime& time) { return time.channels == channels; });
    if (at == staircase.end()) return channels;
    std::int64_t most = channels;
    for (auto time = at; time != staircase.end(); ++time)
        if (time->milliseconds <= at->milliseconds * (1 + sameTime)) most = time->channels;
    return most;
}

void to_json(nlohmann::json& json, const ChannelTime& time)
{
    json = {{"layer", time.layer},
            {"channels", time.channels},
            {"batch", time.batch},
            {"threads", time.threads},
            {"ms", time.milliseconds}};
}

void from_json(const nlohmann::json& json, ChannelTime& time)
{
    time.layer = json.at("layer").get<std::string>();
    time.channels = json.at("channels").get<std::int64_t>();
    time.batch = json.at("batch").get<int>();
    time.threads = json.at("threads").get<int>();
    time.milliseconds = json.at("ms").get<double>();
}

}  // namespace espalier
