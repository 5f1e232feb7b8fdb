#include "tests/views/samples.h"
#include "views/jobs/away_watch.h"
#include "views/jobs/away_words.h"

#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QWidget>

namespace espalier {
namespace {

JobStatus ended(const QString& id, JobState state, double seconds, const QString& sweep = {})
{
    JobStatus job = samples::job(id, state);
    job.secondsElapsed = seconds;
    job.sweep = sweep;
    return job;
}

TEST(AwayWordsTest, TellsASweepAndItsBest)
{
    const EndedWork work{
        "channel sweep",
        true,
        {ended("bbbb", JobState::done, 60), ended("dddd", JobState::done, 60), ended("ffff", JobState::failed, 2)}};
    EXPECT_EQ(awayText({work}, samples::experiments()),
              QString::fromUtf8("While you were away: channel sweep finished, 2 done, 1 failed; "
                                "best: channel 30 %, 93.0 % at 0.70 ×."));
}

TEST(AwayWordsTest, TellsAJobThatFailed)
{
    EXPECT_EQ(awayText({{"channel 90 %", false, {ended("ffff", JobState::failed, 60)}}}, samples::experiments()),
              "While you were away: channel 90 % failed.");
    EXPECT_TRUE(awayText({}, samples::experiments()).isEmpty());
}

TEST(AwayWordsTest, TheBestIsTheFastestNearDenseElseTheMostAccurate)
{
    const auto all = samples::experiments();  // dense, 93.0 at 0.7, 92.0 at 0.99, 90.0 at 0.4, diverged, failed
    EXPECT_EQ(bestOf({&all[1], &all[2], &all[3]}), &all[1]);
    EXPECT_EQ(bestOf({&all[2], &all[3]}), &all[2]) << "neither is within a point";
    EXPECT_EQ(bestOf({&all[0], &all[4], &all[5]}), nullptr) << "dense, diverged and failed are no best";
}

struct AwayWatchTest : testing::Test {
    QWidget window;
    AwayWatch watch{window};
    QSignalSpy finished{&watch, &AwayWatch::finished};
    bool away = true;
    AwayWatchTest()
    {
        watch.setIsAway([this] { return away; });
    }
};

TEST_F(AwayWatchTest, TellsOfASweepWhenItIsWhollyDone)
{
    for (const char* id : {"1", "2"}) watch.take(ended(id, JobState::pending, 0, "s"));
    watch.take(ended("1", JobState::done, 25, "s"));
    EXPECT_TRUE(finished.isEmpty());
    watch.take(ended("2", JobState::failed, 10, "s"));
    ASSERT_EQ(finished.size(), 1);
    ASSERT_EQ(watch.works().size(), 1u);
    EXPECT_EQ(watch.works()[0].jobs.size(), 2u);
    EXPECT_EQ(watch.works()[0].name, "channel sweep");
}

TEST_F(AwayWatchTest, ShortWorkAndWhatIsSeenAreNotTold)
{
    watch.take(ended("1", JobState::running, 5));
    watch.take(ended("1", JobState::done, 20));
    away = false;
    watch.take(ended("2", JobState::running, 5));
    watch.take(ended("2", JobState::done, 200));
    EXPECT_TRUE(finished.isEmpty());
}

TEST_F(AwayWatchTest, WhatHadEndedBeforeIsNoNews)
{
    watch.take(ended("1", JobState::running, 5));
    watch.take(ended("1", JobState::done, 200));
    watch.take(ended("1", JobState::done, 200));
    EXPECT_EQ(finished.size(), 1);
    watch.forget();
    EXPECT_TRUE(watch.works().empty());
}

}  // namespace
}  // namespace espalier
