#pragma once

#include "app/jobs/job_status.h"
#include "app/jobs/phase_clock.h"

#include <deque>
#include <map>
#include <vector>

namespace espalier {

/// What is known of how long jobs take, from those that are done: a range, or nothing where nothing is known.
class TimeLeft {
public:
    /// What a job is measured by: jobs of one kind differ most in the epochs they train.
    struct Size {
        JobSpec::Kind kind = JobSpec::Kind::experiment;
        int epochs = 0;
    };
    static Size sizeOf(JobSpec::Kind kind, const Plan& plan);

    void learn(const Size& size, const std::map<Phase, double>& spent);
    /// A job of which only the whole is known.
    void learn(const Size& size, double seconds);

    std::optional<SecondsRange> whole(const Size& size) const;
    std::optional<SecondsRange> left(const Size& size, const PhaseClock& clock, PhaseClock::Time now) const;

private:
    using Phases = std::map<Phase, double>;  ///< fine_tune: seconds an epoch

    std::map<Phase, SecondsRange> expected(const Size& size) const;

    std::map<JobSpec::Kind, std::deque<Phases>> m_phases;
    std::map<std::pair<JobSpec::Kind, int>, std::deque<double>> m_wholes;
};

}  // namespace espalier
