#include "app/jobs/time_left.h"

#include <gtest/gtest.h>

using namespace espalier;
using namespace std::chrono_literals;

namespace {

const PhaseClock::Time start{};
const TimeLeft::Size oneEpoch{JobSpec::Kind::experiment, 1};

bool holds(const std::optional<SecondsRange>& range, double seconds)
{
    return range && range->first <= seconds && seconds <= range->second;
}

}  // namespace

TEST(PhaseClock, Counts_only_the_time_it_runs)
{
    PhaseClock clock;
    clock.begin(start);
    clock.progress(start + 1s, {Phase::fine_tune, 0, 10});
    clock.setPaused(start + 3s, true);
    clock.setPaused(start + 100s, false);
    EXPECT_DOUBLE_EQ(clock.seconds(start + 101s), 4);
    EXPECT_DOUBLE_EQ(clock.spent(start + 101s).at(Phase::load), 1);
    EXPECT_DOUBLE_EQ(clock.spent(start + 101s).at(Phase::fine_tune), 3);
    clock.stop(start + 102s);
    EXPECT_DOUBLE_EQ(clock.seconds(start + 500s), 5);
}

TEST(PhaseClock, Tells_the_rest_of_a_phase_by_its_own_pace)
{
    PhaseClock clock;
    clock.begin(start);
    clock.progress(start + 1s, {Phase::fine_tune, 0, 10});
    EXPECT_LT(clock.restOfPhase(start + 1s), 0);
    clock.progress(start + 3s, {Phase::fine_tune, 2, 10});
    EXPECT_DOUBLE_EQ(clock.restOfPhase(start + 3s), 8);
    EXPECT_DOUBLE_EQ(clock.restOfPhase(start + 5s), 6);
    EXPECT_DOUBLE_EQ(clock.restOfPhase(start + 60s), 0);
}

TEST(PhaseClock, A_resumed_phase_is_not_taken_for_a_fast_one)
{
    PhaseClock clock;
    clock.begin(start);
    clock.progress(start + 1s, {Phase::fine_tune, 8, 10});
    clock.progress(start + 5s, {Phase::fine_tune, 9, 10});
    EXPECT_DOUBLE_EQ(clock.restOfPhase(start + 5s), 4);
}

TEST(TimeLeft, Is_absent_until_something_is_known)
{
    TimeLeft known;
    PhaseClock clock;
    clock.begin(start);
    EXPECT_FALSE(known.whole(oneEpoch));
    EXPECT_FALSE(known.left(oneEpoch, clock, start + 1s));
    clock.progress(start + 1s, {Phase::fine_tune, 0, 10});
    clock.progress(start + 3s, {Phase::fine_tune, 2, 10});
    EXPECT_TRUE(holds(known.left(oneEpoch, clock, start + 3s), 8));
}

TEST(TimeLeft, Comes_from_jobs_of_the_same_kind_scaled_by_their_epochs)
{
    TimeLeft known;
    known.learn(oneEpoch, {{Phase::load, 1}, {Phase::fine_tune, 10}, {Phase::evaluate, 4}});
    EXPECT_TRUE(holds(known.whole(oneEpoch), 15));
    EXPECT_TRUE(holds(known.whole({JobSpec::Kind::experiment, 3}), 35));
    EXPECT_TRUE(holds(known.whole({JobSpec::Kind::experiment, 0}), 5));
    EXPECT_FALSE(known.whole({JobSpec::Kind::baseline, 0}));

    PhaseClock clock;
    clock.begin(start);
    clock.progress(start + 1s, {Phase::fine_tune, 0, 10});
    EXPECT_TRUE(holds(known.left(oneEpoch, clock, start + 6s), 9));
    clock.progress(start + 11s, {Phase::evaluate, 0, 10});
    EXPECT_TRUE(holds(known.left(oneEpoch, clock, start + 12s), 3));
}

TEST(TimeLeft, Follows_the_pace_of_a_job_that_is_slower_than_those_before)
{
    TimeLeft known;
    known.learn(oneEpoch, {{Phase::fine_tune, 10}});
    PhaseClock clock;
    clock.begin(start);
    clock.progress(start, {Phase::fine_tune, 0, 10});
    clock.progress(start + 10s, {Phase::fine_tune, 1, 10});
    EXPECT_TRUE(holds(known.left(oneEpoch, clock, start + 10s), 90));
}

TEST(TimeLeft, The_log_knows_only_whole_jobs)
{
    TimeLeft known;
    known.learn(oneEpoch, 20);
    known.learn(oneEpoch, 30);
    PhaseClock clock;
    clock.begin(start);
    EXPECT_TRUE(holds(known.left(oneEpoch, clock, start + 5s), 15));
    EXPECT_TRUE(holds(known.left(oneEpoch, clock, start + 5s), 25));
    EXPECT_FALSE(known.whole({JobSpec::Kind::experiment, 7}));
    EXPECT_EQ(known.left(oneEpoch, clock, start + 500s), (SecondsRange{0, 0}));
}
