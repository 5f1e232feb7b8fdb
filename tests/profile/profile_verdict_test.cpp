#include "core/profile/profile_verdict.h"
#include "core/profile/bill_of_materials.h"
#include "core/profile/energy.h"
#include "tests/sparsity/small_model.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace espalier {
namespace {

/// 2 ms dense, 0.5 ms sparse; 92 % of 1,000; 100 kB of memory.
Experiment measured()
{
    Experiment experiment;
    experiment.id = experiment.name = "half";
    experiment.status = "done";
    experiment.accuracy = {0.93, 0.92, {}, 1000, {0.90, 0.935}};
    experiment.latency = {{"masked", {2, 2.5, 3, 1, {1, 1}}}, {"sparse", {0.5, 0.6, 0.8, 0.25, {0.2, 0.3}}}};
    experiment.memory.rssPeak = 100'000;
    return experiment;
}

OperatingProfile profileWith(double rate, double p99)
{
    OperatingProfile profile;
    profile.name = "p";
    profile.peakRequestsPerSecond = rate;
    profile.p99LimitMs = p99;
    return profile;
}

TEST(ProfileVerdict, WithoutALoadItIsAnEstimateAndSaysSo)
{
    const ProfileVerdict verdict = judge(profileWith(1000, 5), measured());
    EXPECT_EQ(verdict.truth, "sparse") << "the fastest";
    ASSERT_EQ(verdict.limits.size(), 2u);
    EXPECT_EQ(verdict.limits[0].kind, LimitVerdict::Kind::rate);
    EXPECT_DOUBLE_EQ(*verdict.limits[0].measured, 2000);
    EXPECT_TRUE(verdict.limits[0].estimated() && verdict.limits[1].estimated());
    EXPECT_EQ(verdict.verdict, Verdict::pass);
    EXPECT_EQ(verdict.limiting, 0) << "half of the rate is used up, a sixth of the time";

    EXPECT_EQ(judge(profileWith(1800, 5), measured()).verdict, Verdict::unknown) << "too close to tell";
    EXPECT_EQ(judge(profileWith(2100, 5), measured()).verdict, Verdict::fail) << "no machine could";
    EXPECT_EQ(judge(profileWith(10, 0.7), measured()).verdict, Verdict::fail) << "p99 alone is above the limit already";
}

TEST(ProfileVerdict, WhatALoadFoundGoesBeforeEstimates)
{
    Evidence evidence;
    evidence.sustainedRate = 900;
    evidence.loads = {{500, 2, true}, {1000, 9, false}, {2000, 50, false}};
    const ProfileVerdict verdict = judge(profileWith(800, 5), measured(), evidence);
    EXPECT_EQ(verdict.limits[0].verdict, Verdict::pass);
    EXPECT_EQ(verdict.limits[0].from, LimitVerdict::From::load);
    EXPECT_DOUBLE_EQ(*verdict.limits[1].measured, 9) << "the load closest above the rate";
    EXPECT_EQ(verdict.verdict, Verdict::fail);
    EXPECT_EQ(verdict.limitingFigure()->kind, LimitVerdict::Kind::p99);
    EXPECT_FALSE(verdict.limits[1].estimated());
    EXPECT_EQ(judge(profileWith(950, 20), measured(), evidence).limits[0].verdict, Verdict::fail);
}

TEST(ProfileVerdict, AccuracyCountsTheErrorsThatAreAllowed)
{
    OperatingProfile profile;
    profile.name = "p";
    profile.accuracyFloor = 0.9;
    LimitVerdict limit = judge(profile, measured()).limits.at(0);
    EXPECT_EQ(limit.verdict, Verdict::pass);
    EXPECT_NEAR(*limit.use, 0.8, 1e-12);
    EXPECT_TRUE(limit.certain()) << "the interval begins at the floor";
    profile.accuracyFloor = 0.93;
    limit = judge(profile, measured()).limits.at(0);
    EXPECT_EQ(limit.verdict, Verdict::fail);
    EXPECT_FALSE(limit.certain());
    Experiment diverged = measured();
    diverged.accuracy.pruned = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(judge(profile, diverged).verdict, Verdict::fail);
    EXPECT_EQ(judge(profile, diverged).limiting, 0);
}

TEST(ProfileVerdict, ClassesAndMemory)
{
    OperatingProfile profile;
    profile.name = "p";
    profile.memoryBytes = 200'000;
    profile.otherMemoryBytes = 150'000;
    profile.classFloors = {{"1", 0.8}, {"cat", 0.95}, {"dog", 0.5}};
    Evidence evidence;
    evidence.classes = {{"cat", 90, 100}, {"bird", 85, 100}};
    const ProfileVerdict verdict = judge(profile, measured(), evidence);
    ASSERT_EQ(verdict.limits.size(), 4u);
    EXPECT_DOUBLE_EQ(*verdict.limits[0].use, 2) << "50 kB are left";
    EXPECT_EQ(verdict.limits[1].verdict, Verdict::pass) << "by number";
    EXPECT_EQ(verdict.limits[2].verdict, Verdict::fail) << "by name";
    EXPECT_EQ(verdict.limits[3].verdict, Verdict::unknown) << "no such class was seen";
    EXPECT_EQ(verdict.verdict, Verdict::fail);
}

TEST(ProfileVerdict, ARuntimeThatWasNotMeasuredIsNotKnown)
{
    OperatingProfile profile = profileWith(10, 5);
    profile.runtime = "deployed";
    const ProfileVerdict verdict = judge(profile, measured());
    EXPECT_TRUE(verdict.truth.empty());
    EXPECT_EQ(verdict.verdict, Verdict::unknown);
    EXPECT_EQ(verdict.limiting, -1);
    profile.runtime.clear();
    profile.batch = 8;
    EXPECT_EQ(judge(profile, measured()).verdict, Verdict::unknown) << "measured at another batch size";
}

TEST(Economics, DevicesMoneyAndEnergyAtTheProfilesLoad)
{
    OperatingProfile profile = profileWith(5000, 50);
    profile.requestsPerSecond = 1000;
    profile.pricePerHour = 0.36;
    profile.watts = 10;
    const Economics economics = economicsOf(profile, measured(), ModelSummary());
    EXPECT_DOUBLE_EQ(*economics.requestsPerSecond, 2000);
    EXPECT_FALSE(economics.rateMeasured);
    EXPECT_EQ(*economics.devices, 3);
    EXPECT_NEAR(*economics.costPerMillion, 3 * 0.36 / 3600 / 1000 * 1e6, 1e-9);
    EXPECT_NEAR(*economics.costPerMillionBusy, 0.36 / 3600 / 2000 * 1e6, 1e-9);
    EXPECT_NEAR(*economics.joulesPerRequest, 0.005, 1e-12);
    EXPECT_EQ(economics.energyFrom, EnergyFrom::power);
    Evidence evidence;
    evidence.sustainedRate = 1250;
    evidence.joulesPerRequest = 0.004;
    const Economics loaded = economicsOf(profile, measured(), ModelSummary(), evidence);
    EXPECT_EQ(*loaded.devices, 4);
    EXPECT_EQ(loaded.energyFrom, EnergyFrom::rapl);
    EXPECT_FALSE(economicsOf(OperatingProfile(), measured(), ModelSummary()).costPerMillion);
}

/// A layer of 1,000 weights used 10 times, 90 % of them gone, that the sparse runtime runs sparse.
struct Energy : ::testing::Test {
    ModelSummary model;
    LayerResult layer{"a",   {{Pattern::parse("unstructured"), 0.9}}, 0.9, 1000, 100, 10, 10, 10000, 1000, 800,
                      "csr", LayerSpeed{true, 1, 0.25, 0.3}};
    Energy()
    {
        Layer described;
        described.path = "a";
        described.parameters = 1000;
        described.macs = 10000;
        described.outputBytes = 400;
        model.layers = {described};
    }
};

TEST_F(Energy, DenseKernelsAreChargedForZeros)
{
    const Work masked = *workOfLayer(layer, model, "masked", 1), sparse = *workOfLayer(layer, model, "sparse", 1);
    EXPECT_DOUBLE_EQ(masked.macs, 10000);
    EXPECT_DOUBLE_EQ(masked.bytes(), 4000 + 800);
    EXPECT_NEAR(sparse.macs, 1000, 1e-9);
    EXPECT_DOUBLE_EQ(sparse.bytes(), 800 + 800) << "as it is stored";
    EXPECT_NEAR(workOfLayer(layer, model, "compacted", 1)->macs, 10000, 1e-6) << "no channel is gone";
    layer.speed->sparse = false;
    EXPECT_NEAR(workOfLayer(layer, model, "sparse", 1)->macs, 10000, 1e-6) << "its dense kernel was the faster";
    EXPECT_NEAR(estimatedJoules(masked, EnergyCosts()), 1e-12 * (10000 * 4.6 + 4800 * 160), 1e-18);
}

TEST_F(Energy, TheBillNamesWhatEachTargetSaves)
{
    Experiment experiment = measured();
    experiment.layers = {layer};
    Experiment dense = measured();
    dense.baseline = true;
    dense.latency.erase("sparse");
    OperatingProfile profile = profileWith(100, 50);
    profile.pricePerHour = 3.6;
    const BillOfMaterials bill = billOf(profile, experiment, dense, model);
    ASSERT_EQ(bill.lines.size(), 1u);
    EXPECT_EQ(bill.lines[0].asked, layer.asked);
    EXPECT_DOUBLE_EQ(bill.lines[0].dense.macs / bill.lines[0].now.macs, 10);
    EXPECT_DOUBLE_EQ(*bill.lines[0].dense.milliseconds / *bill.lines[0].now.milliseconds, 4);
    EXPECT_NEAR(*bill.lines[0].now.costPerMillion, 0.25, 1e-9) << "0.25 ms of a device at 0.001 a second";
    EXPECT_DOUBLE_EQ(*bill.now.requestsPerSecond / *bill.dense.requestsPerSecond, 4);
    // The dense model is faster in the engine of the experiment: zeros get no credit for that.
    LatencyRecord& sparse = experiment.latency.at("sparse");
    sparse.denseMs = 2 * sparse.medianMs;
    const BillOfMaterials fair = billOf(profile, experiment, dense, model);
    EXPECT_DOUBLE_EQ(*fair.now.requestsPerSecond / *fair.dense.requestsPerSecond, 2);
}

TEST(ProfileVerdict, WhatIsMissingDecidesWhereTheVerdictIsUnknown)
{
    ProfileVerdict verdict;
    EXPECT_FALSE(verdict.decidingLimit()) << "nothing is asked";
    LimitVerdict known, missing;
    known.verdict = Verdict::pass;
    missing.kind = LimitVerdict::Kind::memory;
    verdict.limits = {known, missing};
    verdict.limiting = 0;
    verdict.verdict = Verdict::unknown;
    EXPECT_EQ(verdict.decidingLimit(), &verdict.limits[1]);
    verdict.verdict = Verdict::fail;
    EXPECT_EQ(verdict.decidingLimit(), &verdict.limits[0]) << "the one that is used up most";
}

}  // namespace
}  // namespace espalier
