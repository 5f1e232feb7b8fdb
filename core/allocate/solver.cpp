#include "core/allocate/solver.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace espalier {

namespace {

constexpr int bins = 2000;
constexpr double never = std::numeric_limits<double>::infinity();

double fastest(const std::vector<SolverOption>& options)
{
    return std::min_element(options.begin(), options.end(), [](const auto& a, const auto& b) { return a.ms < b.ms; })
        ->ms;
}

/// Least cost (divergence and priced bytes) for every amount of time that may be spent beyond the least possible.
class Table {
public:
    Table(const SolverUnits& units, double spend, double price)
        : m_units(units), m_bin(spend > 0 ? spend / bins : 0), m_cost(bins + 1, 0.0)
    {
        for (const auto& options : units) {
            m_chosen.emplace_back(bins + 1, std::uint16_t(0));
            addUnit(options, price);
        }
    }

    double cost(int bin) const { return m_cost[std::size_t(bin)]; }

    /// What makes the least cost within `bin` steps of time.
    Solution solution(int bin) const
    {
        Solution solution;
        solution.chosen.resize(m_units.size());
        for (std::size_t unit = m_units.size(); unit-- > 0;) {
            const std::size_t option = m_chosen[unit][std::size_t(bin)];
            solution.chosen[unit] = option;
            const SolverOption& taken = m_units[unit][option];
            solution.total.divergence += taken.divergence;
            solution.total.ms += taken.ms;
            solution.total.bytes += taken.bytes;
            bin -= stepsOf(taken, fastest(m_units[unit]));
        }
        return solution;
    }

private:
    /// Rounded up, so that the time is kept to for certain.
    int stepsOf(const SolverOption& option, double least) const
    {
        const double extra = option.ms - least;
        if (extra <= 0) return 0;
        if (m_bin <= 0) return bins + 1;
        return int(std::min(double(bins + 1), std::ceil(extra / m_bin - 1e-9)));
    }

    void addUnit(const std::vector<SolverOption>& options, double price)
    {
        std::vector<double> cost(bins + 1, never);
        const double least = fastest(options);
        for (std::size_t i = 0; i < options.size(); ++i) {
            const int steps = stepsOf(options[i], least);
            const double own = options[i].divergence + price * options[i].bytes;
            for (int bin = steps; bin <= bins; ++bin)
                if (const double total = m_cost[std::size_t(bin - steps)] + own; total < cost[std::size_t(bin)]) {
                    cost[std::size_t(bin)] = total;
                    m_chosen.back()[std::size_t(bin)] = std::uint16_t(i);
                }
        }
        m_cost = std::move(cost);
    }

    const SolverUnits& m_units;
    double m_bin;
    std::vector<double> m_cost;
    std::vector<std::vector<std::uint16_t>> m_chosen;
};

/// Whatever time it takes, at a price for bytes.
Solution cheapestAtLeisure(const SolverUnits& units, double price)
{
    Solution solution;
    for (const auto& options : units) {
        const auto cost = [&](const SolverOption& option) { return option.divergence + price * option.bytes; };
        const auto best = std::min_element(options.begin(), options.end(),
                                           [&](const auto& a, const auto& b) { return cost(a) < cost(b); });
        solution.chosen.push_back(std::size_t(best - options.begin()));
        solution.total.divergence += best->divergence;
        solution.total.ms += best->ms;
        solution.total.bytes += best->bytes;
    }
    return solution;
}

/// Within the time, at a price for bytes.
Solution cheapest(const SolverUnits& units, double spend, double price)
{
    const Solution atLeisure = cheapestAtLeisure(units, price);
    double least = 0;
    for (const auto& options : units) least += fastest(options);
    return atLeisure.total.ms <= least + spend ? atLeisure : Table(units, spend, price).solution(bins);
}

/// The least price at which the bytes are few enough.
std::optional<Solution> withinBytes(const SolverUnits& units, double spend, double bytes)
{
    Solution best = cheapest(units, spend, 0);
    if (best.total.bytes <= bytes) return best;
    double low = 0, high = 1e-12;
    while ((best = cheapest(units, spend, high)).total.bytes > bytes) {
        low = high;
        high *= 16;
        if (high > 1e6) return {};
    }
    for (int i = 0; i < 20; ++i) {
        const double middle = low > 0 ? std::sqrt(low * high) : high / 16;
        const Solution tried = cheapest(units, spend, middle);
        (tried.total.bytes > bytes ? low : high) = middle;
        if (tried.total.bytes <= bytes) best = tried;
    }
    return best;
}

std::optional<Solution> fastestWithin(const SolverUnits& units, double spend, double divergence)
{
    const Table table(units, spend, 0);
    for (int bin = 0; bin <= bins; ++bin)
        if (table.cost(bin) <= divergence) return table.solution(bin);
    return {};
}

}  // namespace

SolverRange reachable(const SolverUnits& units)
{
    SolverRange range;
    const auto add = [&](double SolverOption::*figure, const std::vector<SolverOption>& options) {
        const auto [low, high] = std::minmax_element(
            options.begin(), options.end(), [&](const auto& a, const auto& b) { return a.*figure < b.*figure; });
        range.lowest.*figure += (*low).*figure;
        range.highest.*figure += (*high).*figure;
    };
    for (const auto& options : units)
        for (const auto figure : {&SolverOption::divergence, &SolverOption::ms, &SolverOption::bytes})
            add(figure, options);
    return range;
}

std::optional<Solution> solve(const SolverUnits& units, const SolverLimits& limits)
{
    const SolverRange range = reachable(units);
    const double most = range.highest.ms - range.lowest.ms;
    const double spend = limits.ms ? std::min(most, *limits.ms - range.lowest.ms) : most;
    if (spend < 0) return {};
    if (limits.divergence && !limits.ms && !limits.bytes) return fastestWithin(units, spend, *limits.divergence);
    const auto best =
        limits.bytes ? withinBytes(units, spend, *limits.bytes) : std::optional(cheapest(units, spend, 0));
    if (best && limits.divergence && best->total.divergence > *limits.divergence) return {};
    return best;
}

std::vector<Solution> paretoFront(const SolverUnits& units, std::size_t count)
{
    const SolverRange range = reachable(units);
    const Table table(units, range.highest.ms - range.lowest.ms, 0);
    std::vector<Solution> front;
    for (std::size_t i = 0; i < count; ++i) {
        const int bin = count > 1 ? int(std::llround(double(i) * bins / double(count - 1))) : bins;
        const Solution next = table.solution(bin);
        if (front.empty() || next.total.divergence < front.back().total.divergence) front.push_back(next);
    }
    // Rounding to steps of time leaves the most faithful choice just out of the table's reach.
    const Solution faithful = cheapestAtLeisure(units, 0);
    if (faithful.total.divergence < front.back().total.divergence) front.push_back(faithful);
    return front;
}

}  // namespace espalier
