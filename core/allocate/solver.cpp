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

/// What a byte and a MAC cost, in divergence.
struct Prices {
    double bytes = 0, macs = 0;

    double of(const SolverOption& option) const { return bytes * option.bytes + macs * option.macs; }
};

/// Least cost (divergence and what is priced) for every amount of time that may be spent beyond the least possible.
class Table {
public:
    Table(const SolverUnits& units, double spend, const Prices& prices)
        : m_units(units), m_bin(spend > 0 ? spend / bins : 0), m_cost(bins + 1, 0.0)
    {
        for (const auto& options : units) {
            m_chosen.emplace_back(bins + 1, std::uint16_t(0));
            addUnit(options, prices);
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
            solution.total += taken;
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

    void addUnit(const std::vector<SolverOption>& options, const Prices& prices)
    {
        std::vector<double> cost(bins + 1, never);
        const double least = fastest(options);
        for (std::size_t i = 0; i < options.size(); ++i) {
            const int steps = stepsOf(options[i], least);
            const double own = options[i].divergence + options[i].penalty + prices.of(options[i]);
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

/// Whatever time it takes.
Solution cheapestAtLeisure(const SolverUnits& units, const Prices& prices)
{
    Solution solution;
    for (const auto& options : units) {
        const auto cost = [&](const SolverOption& option) {
            return option.divergence + option.penalty + prices.of(option);
        };
        const auto best = std::min_element(options.begin(), options.end(),
                                           [&](const auto& a, const auto& b) { return cost(a) < cost(b); });
        solution.chosen.push_back(std::size_t(best - options.begin()));
        solution.total += *best;
    }
    return solution;
}

/// Within the time.
Solution cheapest(const SolverUnits& units, double spend, const Prices& prices)
{
    const Solution atLeisure = cheapestAtLeisure(units, prices);
    double least = 0;
    for (const auto& options : units) least += fastest(options);
    return atLeisure.total.ms <= least + spend ? atLeisure : Table(units, spend, prices).solution(bins);
}

/// Something that is limited by its price.
struct Priced {
    double Prices::*price;
    double SolverOption::*figure;
    double limit;

    bool isMet(const Solution& solution) const { return solution.total.*figure <= limit; }
};

bool areMet(const std::vector<Priced>& priced, const Solution& solution)
{
    return std::all_of(priced.begin(), priced.end(), [&](const Priced& each) { return each.isMet(solution); });
}

/// Raises the prices, all in proportion to `direction`, until all limits hold, no further than that takes.
std::optional<Solution> cheapestAlong(const SolverUnits& units, double spend, const std::vector<Priced>& priced,
                                      const Prices& direction, int halvings)
{
    const auto at = [&](double scale) {
        return cheapest(units, spend, {scale * direction.bytes, scale * direction.macs});
    };
    Solution best;
    double low = 0, high = 1e-9;  // of the divergence that all that is allowed would cost
    while (!areMet(priced, best = at(high))) {
        low = high;
        high *= 16;
        if (high > 1e9) return {};
    }
    for (int i = 0; i < halvings; ++i) {
        const double middle = low > 0 ? std::sqrt(low * high) : high / 16;
        const Solution tried = at(middle);
        const bool met = areMet(priced, tried);
        (met ? high : low) = middle;
        if (met) best = tried;
    }
    return best;
}

/// The prices of all that the limits allow, shared out: `share` of it is that of the first.
Prices directionOf(const std::vector<Priced>& priced, double share)
{
    Prices prices;
    for (const Priced& each : priced) {
        prices.*each.price = share / std::max(1e-300, each.limit);
        share = 1 - share;
    }
    return prices;
}

std::optional<Solution> withinPriced(const SolverUnits& units, double spend, const std::vector<Priced>& priced)
{
    if (Solution free = cheapest(units, spend, Prices()); areMet(priced, free)) return free;
    if (priced.size() == 1) return cheapestAlong(units, spend, priced, directionOf(priced, 1), 20);
    std::optional<Solution> best;
    for (const double share : {0.5, 1.0, 0.0, 0.75, 0.25, 0.9, 0.1}) {
        const auto found = cheapestAlong(units, spend, priced, directionOf(priced, share), 10);
        if (found && (!best || found->total.divergence < best->total.divergence)) best = found;
    }
    return best;
}

bool isPenalised(const SolverUnits& units)
{
    return std::any_of(units.begin(), units.end(), [](const auto& options) {
        return std::any_of(options.begin(), options.end(), [](const SolverOption& each) { return each.penalty > 0; });
    });
}

std::optional<Solution> fastestWithin(const SolverUnits& units, double spend, double divergence)
{
    const Table table(units, spend, Prices());
    for (int bin = 0; bin <= bins; ++bin)
        if (table.cost(bin) <= divergence) return table.solution(bin);
    // Rounding to steps of time leaves the most faithful choice just out of the table's reach.
    if (Solution faithful = cheapestAtLeisure(units, Prices()); faithful.total.divergence <= divergence) return faithful;
    return {};
}

}  // namespace

SolverOption& SolverOption::operator+=(const SolverOption& other)
{
    divergence += other.divergence;
    ms += other.ms;
    bytes += other.bytes;
    macs += other.macs;
    penalty += other.penalty;
    return *this;
}

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
        for (const auto figure : {&SolverOption::divergence, &SolverOption::ms, &SolverOption::bytes, &SolverOption::macs})
            add(figure, options);
    return range;
}

std::optional<Solution> solve(const SolverUnits& units, const SolverLimits& limits)
{
    const SolverRange range = reachable(units);
    const double most = range.highest.ms - range.lowest.ms;
    const double spend = limits.ms ? std::min(most, *limits.ms - range.lowest.ms) : most;
    if (spend < 0) return {};
    std::vector<Priced> priced;
    if (limits.bytes) priced.push_back({&Prices::bytes, &SolverOption::bytes, *limits.bytes});
    if (limits.macs) priced.push_back({&Prices::macs, &SolverOption::macs, *limits.macs});
    if (limits.divergence && !limits.ms && priced.empty() && !isPenalised(units))
        return fastestWithin(units, spend, *limits.divergence);
    const auto best = withinPriced(units, spend, priced);
    if (best && limits.divergence && best->total.divergence > *limits.divergence) return {};
    return best;
}

std::vector<Solution> paretoFront(const SolverUnits& units, std::size_t count)
{
    const SolverRange range = reachable(units);
    const Table table(units, range.highest.ms - range.lowest.ms, Prices());
    std::vector<Solution> front;
    for (std::size_t i = 0; i < count; ++i) {
        const int bin = count > 1 ? int(std::llround(double(i) * bins / double(count - 1))) : bins;
        const Solution next = table.solution(bin);
        if (front.empty() || next.total.divergence < front.back().total.divergence) front.push_back(next);
    }
    // Rounding to steps of time leaves the most faithful choice just out of the table's reach.
    const Solution faithful = cheapestAtLeisure(units, Prices());
    if (faithful.total.divergence < front.back().total.divergence) front.push_back(faithful);
    return front;
}

}  // namespace espalier
