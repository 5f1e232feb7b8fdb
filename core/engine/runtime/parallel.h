#pragma once

#include <ATen/Parallel.h>

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

/// Least milliseconds of several runs, after one to warm up: what a machine that others use too lets us know.
template <typename F>
double leastMilliseconds(F f, int mostRuns = 7, double patienceMs = 4)
{
    using Clock = std::chrono::steady_clock;
    f();
    double least = 1e30, sum = 0;
    for (int run = 0; run < mostRuns && (run < 2 || sum < patienceMs); ++run) {
        const auto start = Clock::now();
        f();
        const double took = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
        least = took < least ? took : least;
        sum += took;
    }
    return least;
}

}  // namespace espalier
