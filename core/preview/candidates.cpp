#include "core/preview/candidates.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr std::size_t mostColumns = 64;

double rounded(double value, double unit)
{
    const double steps = std::round(value / unit);
    // Divided where the unit is below 1, so that 0.286 is the number that is written so.
    return unit < 1 ? steps / std::round(1 / unit) : steps * unit;
}

/// One for all of many: the deviation about the common mean.
ChannelStatistics pooled(const ChannelStatistics& each)
{
    double mean = 0, square = 0;
    const auto count = static_cast<double>(each.mean.size());
    for (std::size_t i = 0; i < each.mean.size(); ++i) {
        mean += each.mean[i] / count;
        square += (each.std[i] * each.std[i] + each.mean[i] * each.mean[i]) / count;
    }
    return {{mean}, {std::sqrt(std::max(0.0, square - mean * mean))}, each.samples};
}

std::vector<double> spread(const std::vector<double>& values, std::size_t channels, double absent)
{
    if (values.size() == channels) return values;
    return std::vector<double>(channels, values.empty() ? absent : values[0]);
}

bool sameEffect(const PreprocessingTrial& a, const PreprocessingTrial& b, std::size_t channels)
{
    return spread(a.mean, channels, 0) == spread(b.mean, channels, 0) &&
           spread(a.std, channels, 1) == spread(b.std, channels, 1);
}

}  // namespace

ChannelStatistics proposed(const ChannelStatistics& measured)
{
    ChannelStatistics result = measured.mean.size() > mostColumns ? pooled(measured) : measured;
    for (std::size_t i = 0; i < result.std.size(); ++i) {
        if (!(result.std[i] > 0)) result.std[i] = 1;
        const double unit = std::pow(10.0, std::floor(std::log10(result.std[i])) - 2);
        result.mean[i] = rounded(result.mean[i], unit);
        result.std[i] = rounded(result.std[i], unit);
    }
    return result;
}

std::vector<PreprocessingTrial> preprocessingCandidates(const Preprocessing& given, const ChannelStatistics& measured,
                                                        bool images, std::int64_t channels)
{
    std::vector<PreprocessingTrial> all;
    const auto width = static_cast<std::size_t>(channels);
    const auto add = [&](const char* name, std::vector<double> mean, std::vector<double> std) {
        PreprocessingTrial trial{name, std::move(mean), std::move(std)};
        const auto same = [&](const PreprocessingTrial& other) { return sameEffect(trial, other, width); };
        if (std::none_of(all.begin(), all.end(), same)) all.push_back(std::move(trial));
    };
    if (!given.mean.empty() || !given.std.empty()) add("given", given.mean, given.std);
    const ChannelStatistics own = proposed(measured);
    if (!own.mean.empty()) add("measured", own.mean, own.std);
    if (images && channels == 3) add("imagenet", {0.485, 0.456, 0.406}, {0.229, 0.224, 0.225});
    if (images) add("half", {0.5}, {0.5});
    add("none", {0}, {1});
    if (images) add("bytes", {0}, {1 / 255.0});
    return all;
}

std::size_t bestTrial(const std::vector<PreprocessingTrial>& trials)
{
    std::size_t best = 0, relabelled = 0;
    for (std::size_t i = 0; i < trials.size(); ++i) {
        if (trials[i].name == "given") return i;
        if (!trials[i].finite) continue;
        if (!trials[best].finite || trials[i].right > trials[best].right) best = i;
        if (trials[i].rightIfRelabelled > trials[relabelled].rightIfRelabelled) relabelled = i;
    }
    const bool permuted = 2 * trials[best].right < trials[relabelled].rightIfRelabelled;
    return permuted && trials[relabelled].finite ? relabelled : best;
}

}  // namespace espalier
