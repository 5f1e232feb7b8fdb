#include "core/job/job_event.h"

#include <array>
#include <string_view>

namespace espalier {

using nlohmann::json;

namespace {

constexpr std::array<std::pair<Phase, const char*>, 13> phaseNames{{{Phase::load, "load"},
                                                                    {Phase::inspect, "inspect"},
                                                                    {Phase::prune, "prune"},
                                                                    {Phase::recalibrate, "recalibrate"},
                                                                    {Phase::reconstruct, "reconstruct"},
                                                                    {Phase::scan, "scan"},
                                                                    {Phase::fine_tune, "fine_tune"},
                                                                    {Phase::evaluate, "evaluate"},
                                                                    {Phase::benchmark, "benchmark"},
                                                                    {Phase::memory, "memory"},
                                                                    {Phase::save, "save"},
                                                                    {Phase::stress, "stress"},
                                                                    {Phase::robustness, "robustness"}}};

[[noreturn]] void failProtocol(const std::string& what) { throw Failure("job.protocol", "", {{"detail", what}}); }

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

JobEvent eventNamed(std::string_view name, const json& message)
{
    if (name == "heartbeat") return HeartbeatEvent{message.value("silent_seconds", 0.0)};
    if (name == "progress")
        return ProgressEvent{message.at("phase").get<Phase>(), message.at("done").get<double>(),
                             message.at("total").get<double>()};
    if (name == "metric") return MetricEvent{message.at("point").get<TrainingPoint>()};
    if (name == "sample")
        return SampleEvent{message.at("series").get<std::string>(), message.at("milliseconds").get<double>()};
    if (name == "issue") return IssueEvent{message.at("issue").get<Issue>()};
    if (name == "quiet") return QuietEvent{message.at("wanted").get<bool>()};
    if (name == "result") return ResultEvent{message.at("result")};
    if (name == "failed") return FailedEvent{message.at("issue").get<Issue>()};
    if (name == "cancelled") return CancelledEvent{};
    if (name == "hello")
        return HelloEvent{message.at("protocol").get<int>(), message.value("pid", 0), message.value("version", "")};
    failProtocol("no such event: " + std::string(name));
}

}  // namespace

void to_json(json& json, const Phase& phase)
{
    for (const auto& [value, name] : phaseNames)
        if (value == phase) json = name;
}

void from_json(const json& json, Phase& phase)
{
    const auto name = json.get<std::string>();
    for (const auto& [value, candidate] : phaseNames)
        if (name == candidate) {
            phase = value;
            return;
        }
    failProtocol("no such phase: " + name);
}

json toJson(const JobEvent& event)
{
    return std::visit(
        Overloaded{
            [](const HelloEvent& e) -> json {
                return {{"event", "hello"}, {"protocol", e.protocol}, {"pid", e.pid}, {"version", e.version}};
            },
            [](const HeartbeatEvent& e) -> json {
                return {{"event", "heartbeat"}, {"silent_seconds", e.silentSeconds}};
            },
            [](const ProgressEvent& e) -> json {
                return {{"event", "progress"}, {"phase", e.phase}, {"done", e.done}, {"total", e.total}};
            },
            [](const MetricEvent& e) -> json {
                return {{"event", "metric"}, {"point", e.point}};
            },
            [](const SampleEvent& e) -> json {
                return {{"event", "sample"}, {"series", e.series}, {"milliseconds", e.milliseconds}};
            },
            [](const IssueEvent& e) -> json {
                return {{"event", "issue"}, {"issue", e.issue}};
            },
            [](const QuietEvent& e) -> json {
                return {{"event", "quiet"}, {"wanted", e.wanted}};
            },
            [](const ResultEvent& e) -> json {
                return {{"event", "result"}, {"result", e.result}};
            },
            [](const FailedEvent& e) -> json {
                return {{"event", "failed"}, {"issue", e.issue}};
            },
            [](const CancelledEvent&) -> json {
                return {{"event", "cancelled"}};
            },
        },
        event);
}

JobEvent eventFromJson(const json& message)
{
    try {
        return eventNamed(message.at("event").get_ref<const std::string&>(), message);
    } catch (const json::exception& error) {
        failProtocol(error.what());
    }
}

}  // namespace espalier
