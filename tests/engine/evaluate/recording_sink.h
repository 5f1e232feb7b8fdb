#pragma once

#include "core/engine/run_job.h"

#include <functional>
#include <vector>

namespace espalier {

/// Keeps what a job says; `onMetric` may throw, as a sink does that is told to stop.
class RecordingSink : public JobSink {
public:
    void send(const JobEvent& event) override
    {
        if (const auto* progress = std::get_if<ProgressEvent>(&event)) progresses.push_back(*progress);
        if (const auto* issue = std::get_if<IssueEvent>(&event)) issues.push_back(issue->issue);
        if (const auto* metric = std::get_if<MetricEvent>(&event)) {
            metrics.push_back(metric->point);
            if (onMetric) onMetric(metric->point);
        }
    }
    bool cancelled() const override { return cancel; }
    void quiet(bool) override {}

    std::vector<ProgressEvent> progresses;
    std::vector<Issue> issues;
    std::vector<TrainingPoint> metrics;
    std::function<void(const TrainingPoint&)> onMetric;
    bool cancel = false;
};

}  // namespace espalier
