#include "core/reassess/drift.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <limits>

namespace espalier {
namespace {

LatencyRecord latency(double ratio, double halfWidth)
{
    LatencyRecord record;
    record.ratio = ratio;
    record.ratioCi95 = {ratio - halfWidth, ratio + halfWidth};
    return record;
}

Experiment kept()
{
    Experiment experiment;
    experiment.accuracy = {0.93, 0.92, {}, 10000, {0.9145, 0.9252}};
    experiment.latency = {{"masked", latency(1.0, 0.01)}, {"sparse", latency(0.5, 0.01)}};
    experiment.hashes = {{"data", "one"}};
    experiment.environment = {{"cpu", "EPYC"}, {"libtorch", "1.13.1"}, {"kernel", "6.1"}};
    return experiment;
}

Reassessment again(std::int64_t lost = 200, std::int64_t gained = 100)
{
    Reassessment now;
    now.measured = kept();
    now.lost = lost;
    now.gained = gained;
    return now;
}

const Drift& figure(const DriftReport& report, Drift::Figure figure, const std::string& truth = {})
{
    for (const Drift& drift : report.figures)
        if (drift.figure == figure && drift.truth == truth) return drift;
    ADD_FAILURE();
    return report.figures.front();
}

TEST(Drift, NothingNewHolds)
{
    const DriftReport report = driftOf(kept(), {}, again());
    EXPECT_TRUE(report.holds());
    EXPECT_EQ(report.figures.size(), 4u);
    for (const Drift& drift : report.figures) EXPECT_FALSE(drift.drifted) << driftCode(drift.figure);
    EXPECT_TRUE(report.changed.empty());
}

TEST(Drift, SlowerThanItsIntervalNoLongerHolds)
{
    Reassessment now = again();
    now.measured.latency["sparse"] = latency(0.56, 0.02);
    now.measured.environment["cpu"] = "Xeon";
    now.measured.environment["kernel"] = "6.2";
    const DriftReport report = driftOf(kept(), {}, now);
    EXPECT_FALSE(report.holds());
    EXPECT_TRUE(figure(report, Drift::Figure::latency, "sparse").drifted);
    EXPECT_FALSE(figure(report, Drift::Figure::latency, "masked").drifted);
    EXPECT_EQ(report.changed, (std::vector<ChangedCircumstance>{{"cpu", "EPYC", "Xeon"}}));
}

TEST(Drift, FasterIsDriftThatHolds)
{
    Reassessment now = again();
    now.measured.latency["sparse"] = latency(0.4, 0.01);
    const DriftReport report = driftOf(kept(), {}, now);
    EXPECT_TRUE(figure(report, Drift::Figure::latency, "sparse").drifted);
    EXPECT_TRUE(report.holds());
}

TEST(Drift, ADifferenceTooSmallToMatterIsNoDriftHoweverTightTheIntervals)
{
    Reassessment now = again();
    now.measured.latency["sparse"] = latency(0.512, 0.0001);
    EXPECT_TRUE(driftOf(kept(), {}, now).holds());
}

TEST(Drift, OtherDataOnWhichBothModelsDoWorseHold)
{
    Reassessment now = again();
    now.measured.accuracy = {0.83, 0.82, {}, 10000, {0.812, 0.827}};
    now.measured.hashes["data"] = "two";
    const DriftReport report = driftOf(kept(), {}, now);
    EXPECT_TRUE(figure(report, Drift::Figure::accuracy).drifted);
    EXPECT_FALSE(figure(report, Drift::Figure::loss).drifted);
    EXPECT_TRUE(report.holds());
    EXPECT_EQ(report.changed.front().what, "data");
}

TEST(Drift, OtherDataOnWhichOnlyThePrunedModelDoesWorseDoNot)
{
    Reassessment now = again(800, 100);
    now.measured.accuracy = {0.93, 0.86, {}, 10000, {0.853, 0.867}};
    ClassChange change;
    change.images = 10000;
    change.lost = 200;
    change.gained = 100;
    const DriftReport report = driftOf(kept(), change, now);
    EXPECT_TRUE(figure(report, Drift::Figure::loss).drifted);
    EXPECT_TRUE(figure(report, Drift::Figure::loss).worse);
    EXPECT_FALSE(report.holds());
}

TEST(Drift, WhatDivergesDoesNotHold)
{
    Reassessment now = again();
    now.measured.accuracy.pruned = std::numeric_limits<double>::quiet_NaN();
    const DriftReport report = driftOf(kept(), {}, now);
    EXPECT_FALSE(report.holds());
    EXPECT_TRUE(driftToJson(report)["figures"][0]["after"].is_null());
}

TEST(Reassessment, ComesBackFromJson)
{
    Reassessment now = again(3, 4);
    now.id = "job";
    now.experiment = "experiment";
    now.data = "idx:/data";
    now.measured.samples["sparse"] = {{"candidate", {1, 2}}, {"baseline", {3, 4}}};
    const nlohmann::json json = reassessmentToJson(now, true);
    EXPECT_EQ(reassessmentFromJson(json), now);
}

}  // namespace
}  // namespace espalier
