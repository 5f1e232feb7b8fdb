#include "core/measure/weight_histogram.h"

#include "core/base/issue.h"

#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>
#include <vector>

namespace espalier {
namespace {

std::int64_t inBins(const WeightHistogram& histogram)
{
    return std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::int64_t(0));
}

TEST(WeightHistogram, PutsZerosApart)
{
    const std::vector<float> weights{0, 0, 1, -1, 0.5F, NAN};
    const WeightHistogram histogram = histogramOf("w", weights.data(), 6);
    EXPECT_EQ(histogram.count, 6);
    EXPECT_EQ(histogram.zeros, 2);
    EXPECT_EQ(inBins(histogram), 3) << "what is no number is in no bin";
}

TEST(WeightHistogram, BinsReachBeyondTheLargestAndNotMuchFurther)
{
    for (const float largest : {1e-30F, 0.1F, 1.0F, 1.001F, 64.0F, 3e38F}) {
        const std::vector<float> weights{largest, -largest};
        const WeightHistogram histogram = histogramOf("w", weights.data(), 2);
        EXPECT_GT(-histogram.least(), double(largest));
        EXPECT_LE(-histogram.least(), 2.0 * double(largest));
        EXPECT_EQ(inBins(histogram), 2);
    }
}

TEST(WeightHistogram, CoarserIsWhatCountingInCoarserBinsGives)
{
    std::vector<float> small, large;
    for (int i = 0; i < 1000; ++i) small.push_back(std::sin(float(i)) * 0.9F);
    large = small;
    large.push_back(5);  // makes bins eight times as wide
    WeightHistogram fine = histogramOf("w", small.data(), 1000), wide = histogramOf("w", large.data(), 1001);
    ASSERT_LT(fine.exponent, wide.exponent);
    alignBins(fine, wide);
    EXPECT_EQ(fine.exponent, wide.exponent);
    ASSERT_EQ(fine.counts.size(), wide.counts.size());
    std::int64_t different = 0;
    for (std::size_t i = 0; i < fine.counts.size(); ++i) different += std::abs(fine.counts[i] - wide.counts[i]);
    EXPECT_EQ(different, 1) << "all but the one that is only in the other";
}

TEST(WeightHistogram, SurvivesJson)
{
    const std::vector<float> weights{0, 0.25F, -3};
    const WeightHistogram histogram = histogramOf("layer.weight", weights.data(), 3);
    EXPECT_EQ(nlohmann::json(histogram).get<WeightHistogram>(), histogram);
    EXPECT_THROW(nlohmann::json({{"path", 3}}).get<WeightHistogram>(), Failure);
}

}  // namespace
}  // namespace espalier
