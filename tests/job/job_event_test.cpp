#include "core/job/job_event.h"

#include "core/job/framing.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

using namespace espalier;
using nlohmann::json;

namespace {

/// Through a line and back.
template <class Event>
Event travelled(const Event& event)
{
    MessageReader reader;
    reader.feed(frame(toJson(event)));
    return std::get<Event>(eventFromJson(reader.next().value()));
}

std::string refusalOf(const json& message)
{
    try {
        eventFromJson(message);
    } catch (const Failure& failure) {
        return failure.issue().code;
    }
    return "";
}

}  // namespace

TEST(JobEvent, Every_event_survives_the_pipe)
{
    EXPECT_EQ(travelled(HelloEvent{7, 123, "0.1"}).protocol, 7);
    EXPECT_EQ(travelled(HelloEvent{7, 123, "0.1"}).pid, 123);
    EXPECT_EQ(travelled(HeartbeatEvent{2.5}).silentSeconds, 2.5);
    const auto progress = travelled(ProgressEvent{Phase::fine_tune, 3, 10});
    EXPECT_EQ(progress.phase, Phase::fine_tune);
    EXPECT_EQ(progress.done, 3);
    EXPECT_EQ(progress.total, 10);
    EXPECT_EQ(travelled(SampleEvent{"masked", 1.25}).series, "masked");
    EXPECT_EQ(travelled(SampleEvent{"masked", 1.25}).milliseconds, 1.25);
    const Issue issue{Severity::warning, "data.corrupt_image", "a.png", {{"count", "3"}}};
    EXPECT_EQ(travelled(IssueEvent{issue}).issue, issue);
    EXPECT_EQ(travelled(FailedEvent{issue}).issue, issue);
    EXPECT_TRUE(travelled(QuietEvent{true}).wanted);
    EXPECT_FALSE(travelled(QuietEvent{false}).wanted);
    EXPECT_EQ(travelled(ResultEvent{{{"a", 1}}}).result, (json{{"a", 1}}));
    EXPECT_TRUE(travelled(ResultEvent{}).result.is_null());
    travelled(CancelledEvent{});
}

TEST(JobEvent, Every_phase_has_a_name_of_its_own)
{
    for (int i = 0; i <= static_cast<int>(Phase::save); ++i) {
        const auto phase = static_cast<Phase>(i);
        EXPECT_EQ(json(phase).get<Phase>(), phase);
    }
}

TEST(JobEvent, A_training_point_keeps_its_digits_and_NaN_stays_NaN)
{
    const TrainingPoint point{1, 2, 0.1 + 0.2, 0.9123456789012345, 1e-7};
    EXPECT_EQ(travelled(MetricEvent{point}).point, point);

    const double nan = std::numeric_limits<double>::quiet_NaN();
    const TrainingPoint diverged{0, 1, nan, std::nullopt, 0.1};
    EXPECT_EQ(travelled(MetricEvent{diverged}).point, diverged);
    EXPECT_TRUE(
        std::isnan(travelled(MetricEvent{{0, 1, std::numeric_limits<double>::infinity(), {}, 0.1}}).point.loss));
    EXPECT_FALSE((TrainingPoint{0, 1, 0.5, {}, 0.1} == diverged));
}

TEST(JobEvent, What_is_no_event_is_a_protocol_failure)
{
    for (const json& message :
         {json::object(), json{{"event", 3}}, json{{"event", "bogus"}}, json{{"event", "progress"}},
          json{{"event", "progress"}, {"phase", "dreaming"}, {"done", 1}, {"total", 2}},
          json{{"event", "progress"}, {"phase", "load"}, {"done", "x"}, {"total", 2}},
          json{{"event", "issue"}, {"issue", {{"where", "no code"}}}}, json{{"event", "metric"}, {"point", nullptr}}})
        EXPECT_EQ(refusalOf(message), "job.protocol") << message;
}

TEST(JobEvent, Damaged_events_never_do_worse_than_a_protocol_failure)
{
    std::mt19937 random(11);
    const std::string good = frame(toJson(IssueEvent{{Severity::warning, "a.b", "c", {{"d", "e"}}}})) +
                             frame(toJson(ProgressEvent{Phase::evaluate, 1, 2})) +
                             frame(toJson(MetricEvent{{1, 2, 3, 4, 5}})) + frame(toJson(HelloEvent{1, 2, "3"}));
    int understood = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string bytes = good;
        for (int i = 0; i < 3; ++i) bytes[random() % bytes.size()] = static_cast<char>(random() % 256);
        MessageReader reader;
        reader.feed(bytes);
        for (bool more = true; more;) {
            try {
                const auto message = reader.next();
                more = message.has_value();
                if (!message) break;
                eventFromJson(*message);
                ++understood;
            } catch (const Failure& failure) {
                EXPECT_EQ(failure.issue().code, "job.protocol");
            }
        }
    }
    EXPECT_GT(understood, 3000);
}
