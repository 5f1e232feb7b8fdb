#include "views/jobs/job_log.h"
#include "tests/views/samples.h"

#include <gmock/gmock.h>
#include <QSignalSpy>
#include <cmath>

namespace espalier {
namespace {

struct JobLogTest : testing::Test {
    QDateTime now{QDate(2026, 1, 1), QTime(16, 0, 0)};
    JobLog log{nullptr, [this] { return now; }};

    void tell(JobState state, Phase phase = Phase::load, double elapsed = 0)
    {
        job.state = state;
        job.phase = phase;
        job.secondsElapsed = elapsed;
        log.take(job);
    }
    JobStatus job = samples::job("1", JobState::pending);
};

TEST_F(JobLogTest, TellsPhasesWithTheirTimesAndHowItEnded)
{
    tell(JobState::pending);
    job.attempts = 1;
    tell(JobState::running);
    now = now.addSecs(2);
    tell(JobState::running, Phase::prune, 2);
    tell(JobState::running, Phase::prune, 2.2);
    tell(JobState::running, Phase::fine_tune, 2.4);
    now = now.addSecs(60);
    tell(JobState::done, Phase::fine_tune, 62.4);
    EXPECT_THAT(log.entry("1").lines,
                testing::ElementsAre("16:00:00  waits", "16:00:00  begins", "16:00:02  loading, 2 s",
                                     "16:00:02  pruning, 400 ms", "16:01:02  fine-tuning, 1 min 00 s",
                                     "16:01:02  done in 1 min 02 s"));
}

TEST_F(JobLogTest, TellsAttemptsIssuesAndLostContact)
{
    tell(JobState::pending);
    job.attempts = 2;
    tell(JobState::running);
    log.take("1", Issue{Severity::warning, "job.restarted", "channel 30 %", {}});
    job.lostContact = true;
    tell(JobState::running);
    job.lostContact = false;
    tell(JobState::running);
    const QString text = log.entry("1").lines.join('\n');
    EXPECT_TRUE(text.contains("attempt 2 begins"));
    EXPECT_TRUE(text.contains("warning: channel 30 % was started once more"));
    EXPECT_TRUE(text.contains("contact is back"));
}

TEST_F(JobLogTest, AFailureIsToldWithItsRemedy)
{
    tell(JobState::running);
    job.failure = Issue{Severity::error, "job.out_of_memory", "channel 30 %", {}};
    tell(JobState::failed, Phase::load, 1);
    EXPECT_TRUE(log.entry("1").lines.last().contains("not enough memory"));
    EXPECT_TRUE(log.entry("1").lines.last().contains("smaller batch"));
}

TEST_F(JobLogTest, AnEpochToldTwiceIsOnePoint)
{
    QSignalSpy changed(&log, &JobLog::trainingChanged);
    log.take("1", TrainingPoint{1, 2, 0.5, 0.9, 0.01});
    log.take("1", TrainingPoint{1, 1, 0.7, 0.8, 0.01});
    log.take("1", TrainingPoint{1, 2, 0.4, 0.91, 0.01});
    ASSERT_EQ(log.entry("1").training.size(), 2u);
    EXPECT_EQ(log.entry("1").training[0].epoch, 1);
    EXPECT_DOUBLE_EQ(log.entry("1").training[1].loss, 0.4);
    EXPECT_EQ(changed.size(), 3);
}

TEST_F(JobLogTest, DivergedIsSaid)
{
    EXPECT_EQ(trainingPointText({1, 2, 0.5, 0.912, 0.01}), "step 2, epoch 2: loss 0.5, accuracy 91.2 %");
    EXPECT_EQ(trainingPointText({0, 1, std::nan(""), std::nullopt, 0.01}), "step 1, epoch 1: loss diverged");
}

TEST_F(JobLogTest, WhatIsNotKnownHasAnEmptyLog) { EXPECT_TRUE(log.entry("none").lines.isEmpty()); }

}  // namespace
}  // namespace espalier
