#include "app/jobs/time_left.h"

#include <algorithm>

namespace espalier {

namespace {

constexpr std::size_t remembered = 8;
// Even jobs that are all alike differ by what else the machine does.
constexpr double luckier = 0.85, unluckier = 1.2;

template <class T>
void remember(std::deque<T>& past, T value)
{
    past.push_back(std::move(value));
    if (past.size() > remembered) past.pop_front();
}

SecondsRange minus(SecondsRange range, double seconds)
{
    return {std::max(0.0, range.first - seconds), std::max(0.0, range.second - seconds)};
}

void add(SecondsRange& sum, const SecondsRange& range)
{
    sum.first += range.first;
    sum.second += range.second;
}

}  // namespace

TimeLeft::Size TimeLeft::sizeOf(JobSpec::Kind kind, const Plan& plan)
{
    Size size{kind, 0};
    for (const RecoveryStep& step : plan.recovery)
        if (step.kind == RecoveryStep::Kind::fine_tune) size.epochs += step.epochs;
    return size;
}

void TimeLeft::learn(const Size& size, const std::map<Phase, double>& spent)
{
    Phases phases = spent;
    if (auto training = phases.find(Phase::fine_tune); training != phases.end())
        training->second /= std::max(1, size.epochs);
    remember(m_phases[size.kind], std::move(phases));
}

void TimeLeft::learn(const Size& size, double seconds) { remember(m_wholes[{size.kind, size.epochs}], seconds); }

std::map<Phase, SecondsRange> TimeLeft::expected(const Size& size) const
{
    std::map<Phase, SecondsRange> ranges;
    const auto past = m_phases.find(size.kind);
    if (past == m_phases.end()) return ranges;
    for (const Phases& phases : past->second)
        for (const auto& [phase, seconds] : phases) {
            if (phase == Phase::fine_tune && size.epochs == 0) continue;
            const double scaled = phase == Phase::fine_tune ? seconds * size.epochs : seconds;
            auto [range, isNew] = ranges.try_emplace(phase, scaled * luckier, scaled * unluckier);
            range->second.first = std::min(range->second.first, scaled * luckier);
            range->second.second = std::max(range->second.second, scaled * unluckier);
        }
    return ranges;
}

std::optional<SecondsRange> TimeLeft::whole(const Size& size) const
{
    if (const auto ranges = expected(size); !ranges.empty()) {
        SecondsRange sum{0, 0};
        for (const auto& [phase, range] : ranges) add(sum, range);
        return sum;
    }
    const auto past = m_wholes.find({size.kind, size.epochs});
    if (past == m_wholes.end()) return std::nullopt;
    const auto [low, high] = std::minmax_element(past->second.begin(), past->second.end());
    return SecondsRange{*low * luckier, *high * unluckier};
}

std::optional<SecondsRange> TimeLeft::left(const Size& size, const PhaseClock& clock, PhaseClock::Time now) const
{
    const double rest = clock.restOfPhase(now);
    const auto ranges = expected(size);
    const auto spent = clock.spent(now);
    if (ranges.empty()) {
        if (const auto all = whole(size)) return minus(*all, clock.seconds(now));
        // The first job of its kind: the longest phase, at its own pace, and what the others took once more.
        const Phase phase = clock.phase();
        const bool longest = phase == Phase::fine_tune || phase == Phase::scan || phase == Phase::stress ||
                             phase == Phase::robustness;
        if (!longest || rest < 0) return std::nullopt;
        return SecondsRange{rest * luckier, rest * unluckier + clock.seconds(now) - spent.at(phase)};
    }

    SecondsRange sum{0, 0};
    for (const auto& [phase, range] : ranges) {
        const auto soFar = spent.find(phase);
        SecondsRange still = minus(range, soFar == spent.end() ? 0 : soFar->second);
        if (phase == clock.phase() && rest >= 0)
            still = {std::max(still.first, rest * luckier), std::max(still.second, rest * unluckier)};
        add(sum, still);
    }
    return sum;
}

}  // namespace espalier
