#include "core/engine/program/execute.h"
#include "tests/engine/recover/fixture.h"

#include <cmath>

namespace espalier {
namespace {

TEST_F(RecoveryTest, FineTuningRaisesAccuracyAndKeepsMaskedWeightsExactlyZero)
{
    Program program = pruned();
    const double before = accuracy(program);
    auto recovery = context();
    recovery.validate = [this](const Program& now) { return accuracy(now); };
    const RecoveryOutcome outcome = fineTune(program, masks, fineTuning, 0, recovery);
    EXPECT_FALSE(outcome.diverged);
    EXPECT_GT(accuracy(program), before + 0.2);
    for (const auto& [path, mask] : masks) {
        EXPECT_TRUE(program.tensor(path).masked_select(mask.logical_not()).eq(0).all().item<bool>()) << path;
        EXPECT_TRUE(program.tensor(path).masked_select(mask).ne(0).all().item<bool>()) << path;
        EXPECT_FALSE(program.tensor(path).requires_grad());
    }
    ASSERT_EQ(outcome.points.size(), 3U);
    EXPECT_EQ(outcome.points, sink.metrics);
    EXPECT_LT(outcome.points.back().loss, outcome.points.front().loss);
    double best = 0;
    for (const TrainingPoint& point : outcome.points) best = std::max(best, point.accuracy.value());
    EXPECT_DOUBLE_EQ(best, accuracy(program)) << "the best epoch is kept";
}

TEST_F(RecoveryTest, WhatWasFlattenedInEvalModeTrainsWithBatchStatistics)
{
    Program program = pruned();
    auto recovery = context();
    fineTune(program, masks, fineTuning, 0, recovery);
    EXPECT_FALSE(program.tensor("bn.running_mean").equal(dense.parameters[3].tensor));
    EXPECT_FALSE(program.tensor("bn.running_var").equal(dense.parameters[4].tensor));
}

TEST_F(RecoveryTest, TheSameSeedGivesTheSameBitsAndAnotherSeedOthers)
{
    Program first = pruned(), second = pruned(), other = pruned();
    auto recovery = context();
    fineTune(first, masks, fineTuning, 0, recovery);
    at::manual_seed(99);  // what ran before must not matter
    fineTune(second, masks, fineTuning, 0, recovery);
    recovery.seed = 6;
    fineTune(other, masks, fineTuning, 0, recovery);
    EXPECT_TRUE(sameTensors(first, second));
    EXPECT_FALSE(sameTensors(first, other));
}

TEST_F(RecoveryTest, TheLearningRateFallsAlongACosine)
{
    Program program = pruned();
    auto recovery = context();
    const auto points = fineTune(program, masks, fineTuning, 0, recovery).points;
    ASSERT_EQ(points.size(), 3U);
    for (int epoch = 0; epoch < 3; ++epoch) {
        EXPECT_EQ(points[static_cast<std::size_t>(epoch)].epoch, epoch + 1);
        EXPECT_NEAR(points[static_cast<std::size_t>(epoch)].learningRate, 0.025 * (1 + std::cos(M_PI * epoch / 3)),
                    1e-12);
    }
}

TEST_F(RecoveryTest, DivergenceEndsItAndSaysSo)
{
    Program program = pruned();
    auto recovery = context(folder);
    fineTuning.learningRate = 1e6;
    fineTuning.epochs = 20;
    const RecoveryOutcome outcome = fineTune(program, masks, fineTuning, 0, recovery);
    EXPECT_TRUE(outcome.diverged);
    ASSERT_FALSE(outcome.points.empty());
    EXPECT_TRUE(std::isnan(outcome.points.back().loss));
    EXPECT_LT(outcome.points.size(), 20U);
    EXPECT_EQ(outcome.points, sink.metrics);
}

TEST_F(RecoveryTest, ProgressRunsOverAllEpochsAndCancellingIsHeard)
{
    Program program = pruned();
    auto recovery = context();
    fineTuning.images = 96;
    fineTune(program, masks, fineTuning, 0, recovery);
    ASSERT_FALSE(sink.progresses.empty());
    EXPECT_EQ(sink.progresses.back().phase, Phase::fine_tune);
    EXPECT_EQ(sink.progresses.back().done, 9);  // 3 epochs of 96 / 32
    EXPECT_EQ(sink.progresses.back().total, 9);
    sink.cancel = true;
    EXPECT_THROW(fineTune(program, masks, fineTuning, 0, recovery), JobCancelled);
    EXPECT_FALSE(program.tensor("conv.weight").requires_grad());
}

TEST_F(RecoveryTest, DistillationPullsTowardsTheTeacher)
{
    Program teacher = smallNetwork();
    auto recovery = context();
    fineTune(teacher, {}, fineTuning, 0, recovery);
    recovery.dense = &teacher;
    const auto distance = [&](double weight) {
        Program student = pruned();
        fineTuning.distill = Distillation{2, weight};
        fineTune(student, masks, fineTuning, 0, recovery);
        const at::Tensor batch = makeBatch(validation, at::arange(300), preprocessing);
        const auto soft = [&](const Program& program) { return at::softmax(Executor(program).forward(batch), 1); };
        return at::l1_loss(soft(student), soft(teacher)).item<double>();
    };
    EXPECT_LT(distance(1.0), distance(0.0));
}

TEST_F(RecoveryTest, OneSampleIsTooFew)
{
    Program program = pruned();
    auto recovery = context();
    fineTuning.images = 1;
    try {
        fineTune(program, masks, fineTuning, 0, recovery);
        FAIL();
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "data.too_few_samples");
    }
}

}  // namespace
}  // namespace espalier
