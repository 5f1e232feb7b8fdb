#include "app/jobs/phase_clock.h"

#include <algorithm>

namespace espalier {

namespace {

constexpr double enoughToTell = 0.03;  ///< of a phase
constexpr double enoughSeconds = 0.5;

}  // namespace

void PhaseClock::begin(Time now)
{
    *this = PhaseClock();
    m_running = true;
    m_mark = now;
}

double PhaseClock::sinceMark(Time now) const
{
    return m_running ? std::chrono::duration<double>(now - m_mark).count() : 0;
}

void PhaseClock::mark(Time now)
{
    const double passed = sinceMark(now);
    m_spent[m_phase] += passed;
    m_sinceTold += passed;
    m_mark = now;
}

void PhaseClock::progress(Time now, const ProgressEvent& event)
{
    mark(now);
    const double fraction = event.total > 0 ? std::clamp(event.done / event.total, 0.0, 1.0) : 0;
    const bool newStretch = event.phase != m_phase || fraction < m_fraction;
    m_stretch = newStretch ? 0 : m_stretch + m_sinceTold;
    if (newStretch) m_firstFraction = fraction;
    m_sinceTold = 0;
    m_phase = event.phase;
    m_fraction = fraction;
}

void PhaseClock::setPaused(Time now, bool paused)
{
    if (paused) return stop(now);
    m_running = true;
    m_mark = now;
}

void PhaseClock::stop(Time now)
{
    mark(now);
    m_running = false;
}

double PhaseClock::seconds(Time now) const
{
    double sum = sinceMark(now);
    for (const auto& [phase, seconds] : m_spent) sum += seconds;
    return sum;
}

std::map<Phase, double> PhaseClock::spent(Time now) const
{
    auto spent = m_spent;
    spent[m_phase] += sinceMark(now);
    return spent;
}

double PhaseClock::restOfPhase(Time now) const
{
    const double done = m_fraction - m_firstFraction;
    if (done < enoughToTell || m_stretch < enoughSeconds) return -1;
    return std::max(0.0, m_stretch / done * (1 - m_fraction) - m_sinceTold - sinceMark(now));
}

}  // namespace espalier
