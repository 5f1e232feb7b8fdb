#include "core/engine/program/execute.h"
#include "core/engine/recover/training_draw.h"
#include "tests/engine/recover/fixture.h"

#include <ATen/TensorOperators.h>

namespace espalier {
namespace {

TEST_F(RecoveryTest, RecalibrationAveragesTheStatisticsOfEveryBatch)
{
    Program program = pruned();
    program.tensor("bn.running_mean").fill_(123);
    program.tensor("bn.running_var").fill_(456);
    RecoveryStep step;
    step.batch = 50;
    auto recovery = context();
    recalibrate(program, step, recovery);

    // Batches of equal size: the average of batch means is the mean over all, whichever way they were dealt.
    const at::Tensor all = makeBatch(train, at::arange(500), preprocessing);
    const at::Tensor maps = at::conv2d(all, program.tensor("conv.weight"), {}, {1, 1}, {1, 1});
    EXPECT_TRUE(program.tensor("bn.running_mean").allclose(maps.mean({0, 2, 3}), 1e-4, 1e-5));
    const at::Tensor spread = maps.var({0, 2, 3}, true);
    EXPECT_TRUE(program.tensor("bn.running_var").allclose(spread, 0.02));
    EXPECT_EQ(sink.progresses.back().phase, Phase::recalibrate);
    EXPECT_EQ(sink.progresses.back().done, 10);
}

TEST_F(RecoveryTest, RecalibrationTouchesNothingElse)
{
    Program program = pruned();
    const Program before = program.clone();
    auto recovery = context();
    recalibrate(program, {}, recovery);
    for (std::size_t i = 0; i < program.parameters.size(); ++i) {
        const bool statistic = !program.parameters[i].trainable;
        EXPECT_EQ(program.parameters[i].tensor.equal(before.parameters[i].tensor), !statistic)
            << program.parameters[i].path;
    }
    const at::Tensor batch = program.example;
    EXPECT_TRUE(Executor(program).forward(batch).equal(Executor(program).forward(batch)));
}

TEST_F(RecoveryTest, RecalibrationUsesUnbiasedVarianceOfOneBatch)
{
    Program program = pruned();
    RecoveryStep step;
    step.batch = 8;
    step.images = 8;
    auto recovery = context();
    recalibrate(program, step, recovery);
    const TrainingDraw draw(train, step, mixSeed(recovery.seed, -1, 0));
    const at::Tensor maps =
        at::conv2d(makeBatch(train, draw.batch(0), preprocessing), program.tensor("conv.weight"), {}, {1, 1}, {1, 1});
    EXPECT_TRUE(program.tensor("bn.running_var").allclose(maps.var({0, 2, 3}, true), 1e-4, 1e-6));
}

TEST(DrawIndexes, IsASeededPermutation)
{
    const at::Tensor drawn = drawIndexes(100, 100, 3);
    EXPECT_TRUE(std::get<0>(drawn.sort()).equal(at::arange(100)));
    EXPECT_FALSE(drawn.equal(at::arange(100)));
    EXPECT_TRUE(drawn.equal(drawIndexes(100, 100, 3)));
    EXPECT_FALSE(drawn.equal(drawIndexes(100, 100, 4)));
    EXPECT_TRUE(drawIndexes(100, 10, 3).equal(drawn.narrow(0, 0, 10)));
}

TEST(DrawIndexes, NeverChangesFromVersionToVersion)
{
    EXPECT_NE(mixSeed(0, 0, 0), mixSeed(0, 0, 1));
    EXPECT_NE(mixSeed(0, 1, 0), mixSeed(0, 0, 1));
    EXPECT_NE(mixSeed(0, -1, 0), mixSeed(0, 0, 0));
    EXPECT_TRUE(drawIndexes(10, 10, 1).equal(at::tensor({1, 2, 5, 3, 6, 9, 7, 4, 0, 8}, at::kLong)))
        << drawIndexes(10, 10, 1);
}

}  // namespace
}  // namespace espalier
