#include "core/allocate/solver.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace espalier {
namespace {

SolverUnits randomUnits(int units, int options, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> number(0, 1);
    SolverUnits all;
    for (int unit = 0; unit < units; ++unit) {
        const double size = 0.2 + number(random), bears = number(random);
        all.push_back({{0, size, 1000 * size, 50 * size}});
        for (int i = 1; i < options; ++i) {
            const double share = double(i) / options;
            all.back().push_back({bears * share * share + 0.01 * number(random), size * (1 - share) + 0.05,
                                  1000 * size * (1 - 0.8 * share), 50 * size * (1 - share * number(random))});
        }
    }
    return all;
}

/// By trying everything.
double leastDivergence(const SolverUnits& units, double ms, double bytes,
                       double macs = std::numeric_limits<double>::infinity())
{
    double best = std::numeric_limits<double>::infinity();
    std::vector<std::size_t> chosen(units.size(), 0);
    for (;;) {
        SolverOption total;
        for (std::size_t i = 0; i < units.size(); ++i) total += units[i][chosen[i]];
        if (total.ms <= ms && total.bytes <= bytes && total.macs <= macs) best = std::min(best, total.divergence);
        std::size_t unit = 0;
        while (unit < units.size() && ++chosen[unit] == units[unit].size()) chosen[unit++] = 0;
        if (unit == units.size()) return best;
    }
}

TEST(Solver, FindsTheBestWithinATime)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const SolverUnits units = randomUnits(5, 5, seed);
        const SolverRange range = reachable(units);
        for (const double share : {0.1, 0.4, 0.8}) {
            const double ms = range.lowest.ms + share * (range.highest.ms - range.lowest.ms);
            const auto solution = solve(units, {.ms = ms});
            ASSERT_TRUE(solution);
            EXPECT_LE(solution->total.ms, ms + 1e-9);
            // Rounding to steps of time may cost a little: no more than what a hundredth less time would.
            const double slack = 0.01 * (range.highest.ms - range.lowest.ms);
            EXPECT_LE(solution->total.divergence,
                      leastDivergence(units, ms - slack, std::numeric_limits<double>::infinity()) + 1e-12);
        }
    }
}

TEST(Solver, KeepsToTimeAndBytesTogether)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const SolverUnits units = randomUnits(5, 5, seed);
        const SolverRange range = reachable(units);
        const double ms = range.lowest.ms + 0.6 * (range.highest.ms - range.lowest.ms);
        const double bytes = range.lowest.bytes + 0.4 * (range.highest.bytes - range.lowest.bytes);
        const auto solution = solve(units, {.ms = ms, .bytes = bytes});
        ASSERT_TRUE(solution);
        EXPECT_LE(solution->total.ms, ms + 1e-9);
        EXPECT_LE(solution->total.bytes, bytes + 1e-9);
        // A price on bytes finds the corners of what is possible, not every point between them.
        EXPECT_LE(solution->total.divergence, 1.5 * leastDivergence(units, ms, bytes) + 0.05);
    }
}

TEST(Solver, KeepsToAllThreeTogether)
{
    int solved = 0, possible = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const SolverUnits units = randomUnits(5, 5, seed);
        const SolverRange range = reachable(units);
        const auto between = [&](double SolverOption::*figure, double share) {
            return range.lowest.*figure + share * (range.highest.*figure - range.lowest.*figure);
        };
        const double ms = between(&SolverOption::ms, 0.7), bytes = between(&SolverOption::bytes, 0.5),
                     macs = between(&SolverOption::macs, 0.5);
        const auto solution = solve(units, {.ms = ms, .bytes = bytes, .macs = macs});
        const double least = leastDivergence(units, ms, bytes, macs);
        possible += std::isfinite(least);
        if (!solution) continue;
        ++solved;
        EXPECT_LE(solution->total.ms, ms + 1e-9);
        EXPECT_LE(solution->total.bytes, bytes + 1e-9);
        EXPECT_LE(solution->total.macs, macs + 1e-9);
        EXPECT_LE(solution->total.divergence, 2 * least + 0.1);
    }
    EXPECT_GE(solved, 10);
    EXPECT_GE(solved, possible - 2) << "prices find nearly all that is possible";
}

TEST(Solver, FindsTheFastestWithinADivergence)
{
    const SolverUnits units = randomUnits(5, 5, 3);
    const double allowed = 0.3 * reachable(units).highest.divergence;
    const auto solution = solve(units, {.divergence = allowed});
    ASSERT_TRUE(solution);
    EXPECT_LE(solution->total.divergence, allowed);
    EXPECT_GT(leastDivergence(units, 0.97 * solution->total.ms, std::numeric_limits<double>::infinity()), allowed);
}

TEST(Solver, SaysWhereLimitsCannotBeMet)
{
    const SolverUnits units = randomUnits(4, 4, 5);
    const SolverRange range = reachable(units);
    EXPECT_FALSE(solve(units, {.ms = 0.9 * range.lowest.ms}));
    EXPECT_FALSE(solve(units, {.bytes = 0.9 * range.lowest.bytes}));
    EXPECT_FALSE(solve(units, {.ms = range.lowest.ms, .divergence = 0}));
    EXPECT_TRUE(solve(units, {.ms = range.lowest.ms + 1e-9}));
}

TEST(Solver, TheFrontFallsInDivergenceAsTimeRises)
{
    const auto front = paretoFront(randomUnits(8, 6, 9), 20);
    ASSERT_GT(front.size(), 3u);
    for (std::size_t i = 1; i < front.size(); ++i) {
        EXPECT_LT(front[i].total.divergence, front[i - 1].total.divergence);
        EXPECT_GT(front[i].total.ms, front[i - 1].total.ms);
    }
}

}  // namespace
}  // namespace espalier
