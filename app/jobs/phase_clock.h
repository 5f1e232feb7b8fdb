#pragma once

#include "core/job/job_event.h"

#include <chrono>
#include <map>

namespace espalier {

/// How long a job has worked, by phase. The time it is paused is not its own.
class PhaseClock {
public:
    using Time = std::chrono::steady_clock::time_point;

    void begin(Time now);
    void progress(Time now, const ProgressEvent& event);
    void setPaused(Time now, bool paused);
    void stop(Time now);

    double seconds(Time now) const;  ///< of work
    std::map<Phase, double> spent(Time now) const;
    Phase phase() const { return m_phase; }
    /// Seconds the current stretch of the phase will still take at its own pace; negative: too early to say.
    double restOfPhase(Time now) const;

private:
    double sinceMark(Time now) const;
    void mark(Time now);

    bool m_running = false;
    Time m_mark;  ///< what lies before it is in the sums below
    std::map<Phase, double> m_spent;
    Phase m_phase = Phase::load;
    double m_stretch = 0;        ///< seconds in the current stretch of the phase, up to the last event
    double m_firstFraction = 0;  ///< of the stretch; a resumed job does not begin at 0
    double m_fraction = 0;
    double m_sinceTold = 0;  ///< seconds since the last event
};

}  // namespace espalier
