#include "core/verify/replay_check.h"

#include "tests/log/sample_experiment.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace espalier {
namespace {

TEST(ReplayCheck, TheSameRunIsIdenticalWhateverItsTimes)
{
    const Experiment kept = test::fullExperiment();
    Experiment replayed = kept;
    replayed.id = "other";
    replayed.latency.clear();
    replayed.samples.clear();
    replayed.memory.rssPeak.reset();
    replayed.seconds = 1;
    for (LayerResult& layer : replayed.layers) layer.speed.reset();
    EXPECT_TRUE(compareReplay(kept, replayed).identical()) << replayToJson(compareReplay(kept, replayed));
}

TEST(ReplayCheck, OneBitOfAnAccuracyIsFound)
{
    const Experiment kept = test::fullExperiment();
    Experiment replayed = kept;
    replayed.accuracy.dense = std::nextafter(kept.accuracy.dense, 1);
    const ReplayCheck check = compareReplay(kept, replayed);
    ASSERT_EQ(check.differences.size(), 1u);
    EXPECT_EQ(check.differences[0].where, "/accuracy/dense");
    EXPECT_NE(check.differences[0].kept, check.differences[0].replayed);
}

TEST(ReplayCheck, OtherMasksAndALayerThatIsMissingAreFound)
{
    const Experiment kept = test::fullExperiment();
    Experiment replayed = kept;
    replayed.hashes["masks"] = "other";
    replayed.layers.pop_back();
    const ReplayCheck check = compareReplay(kept, replayed);
    EXPECT_EQ(check.differences.size(), 2u) << replayToJson(check);
}

TEST(ReplayCheck, TheMachineIsToldButNotCounted)
{
    const Experiment kept = test::fullExperiment();
    Experiment replayed = kept;
    replayed.environment["cpu"] = "another";
    const ReplayCheck check = compareReplay(kept, replayed);
    EXPECT_TRUE(check.identical());
    ASSERT_EQ(check.environment.size(), 1u);
    EXPECT_EQ(check.environment[0].where, "/cpu");
}

}  // namespace
}  // namespace espalier
