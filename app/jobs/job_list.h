#pragma once

#include "app/jobs/job_status.h"
#include "app/jobs/phase_clock.h"
#include "app/jobs/time_left.h"

#include <deque>
#include <memory>
#include <vector>

namespace espalier {

struct JobEntry {
    JobSpec spec;
    JobStatus status;
    PhaseClock clock;
    int crashes = 0;  ///< of its worker, since a person last asked for it

    TimeLeft::Size size() const { return TimeLeft::sizeOf(spec.kind, spec.plan); }
    /// Its status now, as seen from what is known of other jobs.
    JobStatus statusNow(const TimeLeft& timeLeft) const;
};

/// The queue's jobs, oldest first, and the line of those that wait.
class JobList {
public:
    JobEntry& add(const JobRecord& record);
    JobEntry* find(const QString& id);
    const JobEntry* find(const QString& id) const;
    const std::vector<std::unique_ptr<JobEntry>>& entries() const { return m_entries; }

    void putLast(const QString& id) { m_line.push_back(id); }
    void putFirst(const QString& id) { m_line.push_front(id); }
    void takeOut(const QString& id) { std::erase(m_line, id); }
    bool isLineEmpty() const { return m_line.empty(); }
    JobEntry* takeNext();

    std::optional<SecondsRange> secondsLeft(const TimeLeft& timeLeft, int workers) const;

private:
    std::vector<std::unique_ptr<JobEntry>> m_entries;
    std::deque<QString> m_line;
};

}  // namespace espalier
