#include "core/measure/weight_histogram.h"

#include "core/base/issue.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace espalier {

namespace {

constexpr std::int64_t halfOfBins = weightBins / 2;

/// As many bins, but over `bins` of them: empty ones at both ends.
void widen(WeightHistogram& histogram, std::size_t bins)
{
    const std::size_t more = bins > histogram.counts.size() ? (bins - histogram.counts.size()) / 2 : 0;
    histogram.counts.insert(histogram.counts.begin(), more, 0);
    histogram.counts.insert(histogram.counts.end(), more, 0);
}

}  // namespace

double WeightHistogram::width() const { return std::ldexp(1.0, exponent); }

WeightHistogram histogramOf(const std::string& path, const float* values, std::int64_t count)
{
    WeightHistogram histogram{path, count, 0, 0, std::vector<std::int64_t>(weightBins, 0)};
    double largest = 0;
    for (std::int64_t i = 0; i < count; ++i)
        if (std::isfinite(values[i])) largest = std::max(largest, std::abs(double(values[i])));
    // The narrowest bins that reach beyond the largest.
    histogram.exponent = largest > 0 ? std::ilogb(largest / double(halfOfBins)) + 1 : 0;
    const double width = histogram.width();
    for (std::int64_t i = 0; i < count; ++i) {
        if (!std::isfinite(values[i])) continue;
        if (values[i] == 0.0F) {
            ++histogram.zeros;
            continue;
        }
        const auto bin = halfOfBins + std::int64_t(std::floor(double(values[i]) / width));
        ++histogram.counts[std::size_t(std::clamp<std::int64_t>(bin, 0, weightBins - 1))];
    }
    return histogram;
}

WeightHistogram coarsened(WeightHistogram histogram, int exponent)
{
    while (histogram.exponent < exponent) {
        const auto half = static_cast<std::int64_t>(histogram.counts.size() / 2), newHalf = (half + 1) / 2;
        std::vector<std::int64_t> counts(std::size_t(2 * newHalf), 0);
        for (std::int64_t bin = -half; bin < half; ++bin)
            counts[std::size_t(newHalf + (bin >= 0 ? bin / 2 : -((-bin + 1) / 2)))] +=
                histogram.counts[std::size_t(half + bin)];
        histogram.counts = std::move(counts);
        ++histogram.exponent;
    }
    return histogram;
}

void alignBins(WeightHistogram& a, WeightHistogram& b)
{
    const int exponent = std::max(a.exponent, b.exponent);
    a = coarsened(std::move(a), exponent);
    b = coarsened(std::move(b), exponent);
    const std::size_t bins = std::max(a.counts.size(), b.counts.size());
    widen(a, bins);
    widen(b, bins);
}

void to_json(nlohmann::json& json, const WeightHistogram& histogram)
{
    json = {{"path", histogram.path},
            {"count", histogram.count},
            {"zeros", histogram.zeros},
            {"exponent", histogram.exponent},
            {"counts", histogram.counts}};
}

void from_json(const nlohmann::json& json, WeightHistogram& histogram)
{
    try {
        histogram.path = json.at("path").get<std::string>();
        histogram.count = json.at("count").get<std::int64_t>();
        histogram.zeros = json.at("zeros").get<std::int64_t>();
        histogram.exponent = json.at("exponent").get<int>();
        histogram.counts = json.at("counts").get<std::vector<std::int64_t>>();
    } catch (const nlohmann::json::exception& error) {
        throw Failure("job.protocol", "weights", {{"detail", error.what()}});
    }
    if (histogram.counts.size() % 2 != 0 || std::abs(histogram.exponent) > 1100)
        throw Failure("job.protocol", "weights", {{"detail", "bins"}});
}

}  // namespace espalier
