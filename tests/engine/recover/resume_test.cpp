#include "tests/engine/recover/fixture.h"

#include <fstream>

namespace espalier {
namespace {

class ResumeTest : public RecoveryTest {
protected:
    void SetUp() override
    {
        RecoveryTest::SetUp();
        RecoveryStep calibration;
        calibration.images = 128;
        RecoveryStep second = fineTuning;
        second.learningRate = 0.01;
        second.epochs = 2;
        recipe = {calibration, fineTuning, second};
    }

    Program uninterrupted()
    {
        Program program = pruned();
        auto recovery = context();
        points = recover(program, masks, recipe, recovery).points;
        return program;
    }

    /// Stopped as soon as `count` epochs are reported: before the last of them is checkpointed.
    void runUntil(int count)
    {
        Program program = pruned();
        auto recovery = context(folder);
        sink.metrics.clear();
        sink.onMetric = [this, count](const TrainingPoint&) {
            if (static_cast<int>(sink.metrics.size()) == count) throw JobCancelled();
        };
        EXPECT_THROW(recover(program, masks, recipe, recovery), JobCancelled);
        sink.onMetric = {};
        sink.metrics.clear();
    }

    RecoveryOutcome resume(Program& program)
    {
        auto recovery = context(folder);
        return recover(program, masks, recipe, recovery);
    }

    Recipe recipe;
    std::vector<TrainingPoint> points;
};

TEST_F(ResumeTest, EndsWithTheBitsOfAnUninterruptedRunWhereverItWasStopped)
{
    const Program expected = uninterrupted();
    for (int stop = 1; stop <= 5; ++stop) {
        std::filesystem::remove(folder / "recover.ckpt");
        runUntil(stop);
        Program program = pruned();
        const RecoveryOutcome outcome = resume(program);
        EXPECT_TRUE(sameTensors(program, expected)) << "stopped in epoch " << stop;
        EXPECT_EQ(outcome.points, points) << "stopped in epoch " << stop;
        EXPECT_EQ(sink.metrics.size(), 5U - static_cast<std::size_t>(stop) + 1) << "only what was lost is done again";
        EXPECT_TRUE(sink.issues.empty());
    }
}

TEST_F(ResumeTest, AFinishedRecipeIsNotRepeated)
{
    const Program expected = uninterrupted();
    Program first = pruned(), again = pruned();
    resume(first);
    sink.metrics.clear();
    sink.progresses.clear();
    EXPECT_EQ(resume(again).points, points);
    EXPECT_TRUE(sameTensors(again, expected));
    EXPECT_TRUE(sink.metrics.empty());
    EXPECT_TRUE(sink.progresses.empty());
}

TEST_F(ResumeTest, ADamagedCheckpointIsPassedOverWithAWarning)
{
    const Program expected = uninterrupted();
    runUntil(4);
    const auto file = folder / "recover.ckpt";
    const auto size = std::filesystem::file_size(file);
    const auto damage = [&](std::uintmax_t at) {
        std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekg(static_cast<std::streamoff>(at));
        const int byte = stream.get();
        stream.seekp(static_cast<std::streamoff>(at)).put(static_cast<char>(byte ^ 1));
    };
    const auto expectIgnored = [&] {
        sink.issues.clear();
        Program program = pruned();
        resume(program);
        EXPECT_TRUE(sameTensors(program, expected));
        ASSERT_EQ(sink.issues.size(), 1U);
        EXPECT_EQ(sink.issues[0].code, "job.checkpoint_ignored");
        EXPECT_EQ(sink.issues[0].severity, Severity::warning);
        EXPECT_EQ(sink.issues[0].details.at("reason"), "damaged");
    };
    damage(size / 2);
    expectIgnored();
    damage(3);
    expectIgnored();
    std::filesystem::resize_file(file, size / 2);
    expectIgnored();
    std::ofstream(file, std::ios::trunc).flush();
    expectIgnored();
}

TEST_F(ResumeTest, ACheckpointOfSomethingElseIsNeverUsed)
{
    runUntil(4);
    recipe[1].learningRate = 0.02;
    const Program expected = uninterrupted();
    Program program = pruned();
    resume(program);
    EXPECT_TRUE(sameTensors(program, expected));
    ASSERT_EQ(sink.issues.size(), 1U);
    EXPECT_EQ(sink.issues[0].details.at("reason"), "foreign");
}

TEST_F(ResumeTest, OneStepAloneResumesToo)
{
    Program expected = pruned();
    auto plain = context();
    fineTune(expected, masks, fineTuning, 4, plain);
    Program stopped = pruned(), program = pruned();
    auto recovery = context(folder);
    sink.onMetric = [](const TrainingPoint& point) {
        if (point.epoch == 2) throw JobCancelled();
    };
    EXPECT_THROW(fineTune(stopped, masks, fineTuning, 4, recovery), JobCancelled);
    sink.onMetric = {};
    sink.metrics.clear();
    EXPECT_EQ(fineTune(program, masks, fineTuning, 4, recovery).points.size(), 3U);
    EXPECT_EQ(sink.metrics.size(), 2U);
    EXPECT_TRUE(sameTensors(program, expected));
}

}  // namespace
}  // namespace espalier
