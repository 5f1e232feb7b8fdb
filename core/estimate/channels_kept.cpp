#include "core/estimate/channels_kept.h"

#include <algorithm>
#include <unordered_map>

namespace espalier {

namespace {

/// What is asked of a group, by all rules of its layers.
struct Request {
    double sparsity = 0;
    int roundTo = 0;
};

const Cut* channelCut(const LayerRule& rule)
{
    return !rule.cuts.empty() && rule.cuts.front().pattern.structured() ? &rule.cuts.front() : nullptr;
}

std::vector<Request> requestsOf(const ModelSummary& model, const std::vector<LayerRule>& rules)
{
    std::vector<Request> requests(model.groups.size());
    for (std::size_t i = 0; i < rules.size() && i < model.layers.size(); ++i) {
        const int group = model.layers[i].group;
        const Cut* cut = channelCut(rules[i]);
        if (!cut || cut->sparsity <= 0 || group < 0 || group >= int(requests.size())) continue;
        Request& request = requests[std::size_t(group)];
        request.sparsity = std::max(request.sparsity, cut->sparsity);
        request.roundTo = request.roundTo ? std::min(request.roundTo, rules[i].roundTo) : rules[i].roundTo;
    }
    return requests;
}

/// What one layer reads: channels of groups, and how many of them are left.
struct Reading {
    double channels = 0, left = 0;
};

/// Columns of `layer` that are left where it reads `reading`.
double inputsKept(const Layer& layer, const Reading& reading)
{
    // A grouped convolution has its own groups' channels as columns; they go with its outputs or not at all.
    if (layer.groups > 1 || reading.channels <= 0) return 1;
    const double columns = layer.shape.size() > 1 ? double(layer.shape[1]) : 0;
    // What it reads of no group stays. More columns than that, evenly: each channel is a map of several.
    const double times = columns / reading.channels;
    if (times > 1 && times != double(std::int64_t(times)))
        return (columns - (reading.channels - reading.left)) / columns;
    return reading.left / reading.channels;
}

}  // namespace

std::vector<ChannelsKept> channelsKept(const ModelSummary& model, const std::vector<LayerRule>& rules)
{
    const std::vector<Request> requests = requestsOf(model, rules);
    std::vector<double> groupKept(model.groups.size(), 1.0);
    std::unordered_map<std::string, Reading> readings;
    for (std::size_t g = 0; g < model.groups.size(); ++g) {
        const CoupledGroup& group = model.groups[g];
        std::int64_t left = group.channels;
        if (requests[g].sparsity > 0 && group.lock.empty() && group.channels > 0) {
            left = channelsLeft(group.channels, requests[g].sparsity, std::max(1, requests[g].roundTo));
            groupKept[g] = double(left) / double(group.channels);
        }
        for (const std::string& consumer : group.consumers) {
            Reading& reading = readings[consumer];
            reading.channels += double(group.channels);
            reading.left += double(left);
        }
    }
    std::vector<ChannelsKept> kept(model.layers.size());
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const Layer& layer = model.layers[i];
        const bool grouped = layer.group >= 0 && layer.group < int(groupKept.size());
        const Cut* cut = i < rules.size() ? channelCut(rules[i]) : nullptr;
        if (cut) kept[i].asked = 1 - cut->sparsity;
        kept[i].locked =
            cut && cut->sparsity > 0 &&
            (!layer.channelLock.empty() || !grouped || !model.groups[std::size_t(layer.group)].lock.empty());
        if (grouped) {
            kept[i].outputs = groupKept[std::size_t(layer.group)];
            kept[i].roundTo = std::max(1, requests[std::size_t(layer.group)].roundTo);
        }
        if (const auto found = readings.find(layer.path); found != readings.end())
            kept[i].inputs = inputsKept(layer, found->second);
    }
    return kept;
}

}  // namespace espalier
