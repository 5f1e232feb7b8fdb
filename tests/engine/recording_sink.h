#pragma once

#include "core/engine/run_job.h"

#include <functional>
#include <vector>

namespace espalier::test {

/// Keeps what a job says; cancels when told to.
class RecordingSink : public JobSink {
public:
    void send(const JobEvent& event) override
    {
        events.push_back(event);
        if (onEvent) onEvent(event);
    }
    bool cancelled() const override { return cancel; }
    void quiet(bool wanted) override { quietDepth += wanted ? 1 : -1; quietAsked += wanted; }

    template <typename Event>
    int count() const
    {
        int n = 0;
        for (const JobEvent& event : events) n += std::holds_alternative<Event>(event);
        return n;
    }

    std::vector<JobEvent> events;
    std::function<void(const JobEvent&)> onEvent;
    bool cancel = false;
    int quietDepth = 0, quietAsked = 0;
};

}  // namespace espalier::test
