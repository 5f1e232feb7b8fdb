#include "core/engine/robustness/corrupt_data.h"

#include "core/robustness/corruption_kind.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

namespace espalier {
namespace {

/// A bright square on a ramp with waves.
Dataset pictures(std::int64_t n, std::int64_t channels, std::int64_t size)
{
    Dataset data;
    at::Tensor ramp = at::linspace(20, 200, size).view({1, 1, 1, size}).expand({n, channels, size, size}).clone();
    const at::Tensor wave = at::sin(0.9 * at::arange(size, at::kFloat));
    ramp += 15 * at::outer(wave, wave);  // something for every pixel to lose
    ramp.slice(2, size / 4, size / 2).slice(3, size / 4, size / 2).fill_(250);
    data.samples = ramp.to(at::kByte).contiguous();
    data.labels = at::zeros({n}, at::kLong);
    return data;
}

double distance(const Dataset& a, const Dataset& b)
{
    return (a.samples.to(at::kFloat) - b.samples.to(at::kFloat)).abs().mean().item<double>();
}

struct Corruption : ::testing::TestWithParam<std::tuple<const char*, int, int>> {};

TEST_P(Corruption, IsDeterministicBoundedAndGetsWorse)
{
    const auto [code, channels, size] = GetParam();
    const Dataset clean = pictures(6, channels, size);
    double first = 0, last = 0;
    for (int severity = 1; severity <= severities; ++severity) {
        const Dataset worse = corrupted(clean, 5, code, severity, 7);
        EXPECT_EQ(worse.samples.sizes(), (at::IntArrayRef{5, channels, size, size}));
        EXPECT_EQ(worse.samples.scalar_type(), at::kByte);
        EXPECT_TRUE(worse.samples.equal(corrupted(clean, 5, code, severity, 7).samples)) << "not the same again";
        EXPECT_TRUE(worse.samples.narrow(0, 0, 2).equal(corrupted(clean, 2, code, severity, 7).samples))
            << "depends on how many there are";
        Dataset before = clean;
        before.samples = clean.samples.narrow(0, 0, 5);
        const double change = distance(worse, before);
        EXPECT_GT(change, 0) << severity;
        if (severity == 1) first = change;
        last = change;
    }
    EXPECT_GT(last, first) << "the worst is worse than the mildest";
    EXPECT_LT(last, 128);
    EXPECT_TRUE(clean.samples.equal(pictures(6, channels, size).samples)) << "the data themselves are changed";
}

INSTANTIATE_TEST_SUITE_P(All, Corruption,
                         ::testing::Combine(::testing::Values("noise", "blur", "motion", "brightness", "contrast",
                                                              "jpeg", "pixelate", "occlusion"),
                                            ::testing::Values(1, 3), ::testing::Values(28, 96)));

TEST(CorruptionSeed, DecidesWhatIsDrawn)
{
    const Dataset clean = pictures(3, 1, 28);
    EXPECT_FALSE(corrupted(clean, 3, "noise", 3, 1).samples.equal(corrupted(clean, 3, "noise", 3, 2).samples));
    const at::Tensor noisy = corrupted(clean, 3, "noise", 3, 1).samples;
    EXPECT_FALSE(noisy[0].equal(noisy[1])) << "each sample has noise of its own";
}

TEST(CorruptionOfTables, AddsNoiseAndLeavesValuesOut)
{
    Dataset table;
    table.samples = at::stack({at::linspace(0, 1, 2000), at::linspace(0, 100, 2000)}, 1);
    table.labels = at::zeros({2000}, at::kLong);
    const at::Tensor noise = corrupted(table, 2000, "noise", 5, 1).samples - table.samples;
    const at::Tensor expected = 0.8 * table.samples.std(0, false);
    EXPECT_TRUE(at::allclose(noise.std(0, false), expected, 0.06)) << "of each column's own deviation";
    const at::Tensor missing = corrupted(table, 1000, "missing", 5, 1).samples;
    const double replaced =
        missing.select(1, 1).eq(table.samples.select(1, 1).mean()).to(at::kFloat).mean().item<double>();
    EXPECT_NEAR(replaced, 0.5, 0.06);
    EXPECT_EQ(fittingCorruptions({}, table), (std::vector<std::string>{"noise", "missing"}));
    EXPECT_EQ(fittingCorruptions({}, pictures(1, 1, 28)).size(), 8u);
    EXPECT_THROW(fittingCorruptions({"jpeg"}, table), Failure);
    EXPECT_THROW(fittingCorruptions({"missing"}, pictures(1, 1, 28)), Failure);
}

}  // namespace
}  // namespace espalier
