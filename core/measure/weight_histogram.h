#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace espalier {

/// How the weights of one parameter are distributed. Bins are 2^exponent wide and 0 is an edge, so that two histograms
/// can be brought to the same bins without a weight landing in a wrong one.
struct WeightHistogram {
    std::string path;        ///< of the parameter
    std::int64_t count = 0;  ///< all elements
    std::int64_t zeros = 0;  ///< exactly 0, in no bin
    int exponent = 0;
    std::vector<std::int64_t> counts;  ///< as many bins below 0 as above; [-half * width, half * width)

    double width() const;
    double least() const { return -width() * double(counts.size() / 2); }
    bool operator==(const WeightHistogram&) const = default;
};

inline constexpr int weightBins = 64;

/// Of `count` values; what is not finite is left out of all but `count`.
WeightHistogram histogramOf(const std::string& path, const float* values, std::int64_t count);
/// The same in bins of 2^exponent; not finer than they are.
WeightHistogram coarsened(WeightHistogram histogram, int exponent);
/// Both in the same bins over the same range.
void alignBins(WeightHistogram& a, WeightHistogram& b);

void to_json(nlohmann::json& json, const WeightHistogram& histogram);
/// Throws Failure "job.protocol".
void from_json(const nlohmann::json& json, WeightHistogram& histogram);

}  // namespace espalier
