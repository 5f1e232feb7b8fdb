#pragma once

#include <ATen/Parallel.h>

#include <algorithm>
#include <chrono>

namespace espalier {

/// f(part) for every part, on LibTorch's threads (as many as ThreadLimit allows).
template <typename F>
void forParts(int parts, F f)
{
    if (parts <= 1 || at::get_num_threads() == 1) {
        for (int part = 0; part < parts; ++part) f(part);
        return;
    }
    at::parallel_for(0, parts, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t part = begin; part < end; ++part) f(static_cast<int>(part));
    });
}

/// Least milliseconds of several runs: what a machine that others use too lets us know. The first one warms up, and is
/// the only one where it takes more than `hopelessMs`.
template <typename F>
double leastMilliseconds(F f, double hopelessMs = 1e30)
{
    using Clock = std::chrono::steady_clock;
    constexpr int mostRuns = 7;
    constexpr double patienceMs = 4;
    const auto once = [&f] {
        const auto start = Clock::now();
        f();
        return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    };
    double least = once(), sum = 0;
    if (least > hopelessMs) return least;
    for (int run = 0; run < mostRuns && (run < 2 || sum < patienceMs); ++run) {
        const double took = once();
        least = took < least ? took : least;
        sum += took;
    }
    return least;
}

/// Whether the first is faster than the second. They run in turns, so that a busy machine slows both.
template <typename First, typename Second>
bool isFaster(First first, Second second)
{
    double least = 1e30, other = 1e30;
    for (int round = 0; round < 4; ++round) {
        least = std::min(least, leastMilliseconds(first, 0));
        other = std::min(other, leastMilliseconds(second, 0));
    }
    return least < other;
}

}  // namespace espalier
