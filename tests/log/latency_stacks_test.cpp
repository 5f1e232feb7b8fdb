#include "core/log/latency_stacks.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

Experiment timedExperiment(std::initializer_list<std::pair<const char*, double>> totals)
{
    Experiment experiment;
    experiment.status = "done";
    experiment.layers.resize(2);
    experiment.layers[0].path = "conv";
    experiment.layers[1].path = "fc";
    for (const auto& [truth, ms] : totals)
        experiment.latency[truth] = {ms, ms, ms, ms / 10, {0, 1}, 10, "LibTorch", ""};
    return experiment;
}

ModelSummary timedModel()
{
    ModelSummary model;
    model.layers.resize(2);
    model.layers[0].path = "conv";
    model.layers[0].milliseconds = 6;
    model.layers[1].path = "fc";
    model.layers[1].milliseconds = 3;
    model.milliseconds = 11;
    return model;
}

TEST(LatencyStacks, HaveWhatWasMeasuredBesideOneAnother)
{
    Experiment experiment = timedExperiment({{"masked", 10.5}, {"compacted", 6}});
    experiment.layers[0].alone = {5, 5.5, 3};
    experiment.layers[1].alone = {2, 2, 1};
    const auto stacks = latencyStacks(experiment, timedModel());
    ASSERT_EQ(stacks.size(), 4u);
    EXPECT_EQ(stacks[0].truth, "dense");
    EXPECT_EQ(stacks[0].totalMs, 10);
    EXPECT_DOUBLE_EQ(*stacks[0].restMs(), 3);
    EXPECT_FALSE(stacks[0].byOperator);
    EXPECT_DOUBLE_EQ(*stacks[1].restMs(), 3);
    EXPECT_DOUBLE_EQ(*stacks[2].restMs(), 2);
    EXPECT_EQ(stacks[3].absent, "nothing_masked");
    EXPECT_FALSE(stacks[3].restMs());
    experiment.layers[0].asked = {{Pattern::parse("unstructured"), 0.5}};
    EXPECT_EQ(latencyStacks(experiment, timedModel())[3].absent, "not_measured") << "there was something to run sparse";
}

TEST(LatencyStacks, OfAnEarlierVersionDrawOnlyWhatItTimed)
{
    Experiment experiment = timedExperiment({{"masked", 10}, {"compacted", 7}, {"sparse", 4}});
    experiment.layers[0].speed = LayerSpeed{true, 4, 1.5, {}};
    experiment.layers[1].speed = LayerSpeed{false, 1, {}, {}};
    const auto stacks = latencyStacks(experiment, timedModel());
    EXPECT_TRUE(stacks[0].byOperator);
    EXPECT_EQ(stacks[0].totalMs, 11) << "of the run its layers are of";
    EXPECT_EQ(stacks[1].absent, "layers_not_timed") << "the dense kernels that were timed are of the compacted model";
    EXPECT_EQ(stacks[2].layers[0], 4);
    EXPECT_EQ(stacks[3].layers[0], 1.5);
    EXPECT_EQ(stacks[3].layers[1], 1) << "what runs dense in the sparse runtime";
}

TEST(LatencyStacks, LayersThatTakeLongerThanTheWholeLeaveNoRest)
{
    Experiment experiment = timedExperiment({{"masked", 4}});
    experiment.layers[0].alone.masked = 5;
    const auto stacks = latencyStacks(experiment, {});
    EXPECT_FALSE(stacks[1].restMs());
    EXPECT_TRUE(stacks[1].absent.empty());
}

TEST(LatencyStacks, OfAFailedExperimentAreAbsent)
{
    for (const LatencyStack& stack : latencyStacks(timedExperiment({}), {})) EXPECT_EQ(stack.absent, "not_measured");
}

}  // namespace
}  // namespace espalier
