#pragma once

#include "core/base/issue.h"
#include "core/job/training_point.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <variant>

namespace espalier {

/// First message both ways on a worker's pipe. Raised whenever a message changes its meaning.
inline constexpr int protocolVersion = 1;

/// What a worker says while it works. One JSON object a line: {"event": "...", ...}.
struct HelloEvent {
    int protocol = protocolVersion;
    int pid = 0;
    std::string version;
};
/// Sent by a thread of its own, so it only says that the process lives; `silentSeconds` is how long its job has given
/// no sign of life.
struct HeartbeatEvent {
    double silentSeconds = 0;
};
struct ProgressEvent {
    Phase phase = Phase::load;
    double done = 0;
    double total = 0;
};
struct MetricEvent {
    TrainingPoint point;
};
struct SampleEvent {
    std::string series;
    double milliseconds = 0;
};
struct IssueEvent {
    Issue issue;
};
/// The worker is about to measure (true) and waits for {"command": "quiet"} so that nothing else competes for the
/// machine, or is done measuring (false).
struct QuietEvent {
    bool wanted = true;
};
struct ResultEvent {
    nlohmann::json result;
};  ///< also in result.json; null where it is too long for a message
struct FailedEvent {
    Issue issue;
};
struct CancelledEvent {};

using JobEvent = std::variant<HelloEvent, HeartbeatEvent, ProgressEvent, MetricEvent, SampleEvent, IssueEvent,
                              QuietEvent, ResultEvent, FailedEvent, CancelledEvent>;

nlohmann::json toJson(const JobEvent& event);
/// Throws Failure "job.protocol" for what is no event.
JobEvent eventFromJson(const nlohmann::json& json);

}  // namespace espalier
