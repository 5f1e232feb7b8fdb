#include "core/allocate/activation_peak.h"

#include "core/estimate/activation_estimate.h"
#include "core/model/model_summary.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr int rounds = 12;       // points that may break the limit, one after the other
constexpr int halvings = 12;     // of the price of one point
constexpr double slack = 1e-6;   // bytes are whole, prices are not
constexpr double dearest = 1e9;  // nats for all that is allowed: there is no cut that is not made for it

}  // namespace

ActivationPeak::ActivationPeak(const ModelSummary& model, const BudgetUnits& units)
{
    const std::vector<double> all(model.layers.size(), 1.0);
    const std::vector<double> dense = aliveWith(model, all);
    m_rest = dense;
    for (std::size_t unit = 0; unit < units.layers.size(); ++unit) {
        // What is alive is linear in what is left: what goes when all of the unit does is what the unit has.
        std::vector<double> without = all;
        const Layer* first = model.find(units.layers[unit]);
        for (std::size_t i = 0; i < without.size(); ++i)
            if (first && model.layers[i].group == first->group) without[i] = 0;
        std::vector<double> own = dense;
        const std::vector<double> others = aliveWith(model, without);
        for (std::size_t at = 0; at < own.size(); ++at) own[at] = std::max(0.0, own[at] - others[at]);
        for (std::size_t at = 0; at < own.size(); ++at) m_rest[at] -= own[at];
        m_alive.push_back(std::move(own));
        m_kept.emplace_back();
        for (const UnitCut& cut : units.cuts[unit]) m_kept.back().push_back(1 - cut.sparsity);
    }
}

double ActivationPeak::aliveAt(std::size_t point, const std::vector<std::size_t>& chosen) const
{
    double bytes = m_rest[point];
    for (std::size_t unit = 0; unit < chosen.size(); ++unit) bytes += m_alive[unit][point] * m_kept[unit][chosen[unit]];
    return bytes;
}

ActivationPeak::Point ActivationPeak::highest(const std::vector<std::size_t>& chosen) const
{
    Point highest{0, -1};
    for (std::size_t at = 0; at < m_rest.size(); ++at)
        if (const double bytes = aliveAt(at, chosen); bytes > highest.bytes) highest = {at, bytes};
    return highest;
}

double ActivationPeak::of(const std::vector<std::size_t>& chosen) const { return std::max(0.0, highest(chosen).bytes); }

std::vector<std::size_t> ActivationPeak::extreme(bool mostCut) const
{
    std::vector<std::size_t> chosen;
    for (const std::vector<double>& kept : m_kept) {
        const auto [low, high] = std::minmax_element(kept.begin(), kept.end());
        chosen.push_back(std::size_t((mostCut ? low : high) - kept.begin()));
    }
    return chosen;
}

double ActivationPeak::least() const { return of(extreme(true)); }
double ActivationPeak::most() const { return of(extreme(false)); }

void ActivationPeak::setPenalties(SolverUnits& units, const std::vector<std::pair<std::size_t, double>>& prices) const
{
    for (std::size_t unit = 0; unit < units.size(); ++unit)
        for (std::size_t option = 0; option < units[unit].size(); ++option) {
            double penalty = 0;
            for (const auto& [point, price] : prices) penalty += price * m_alive[unit][point];
            units[unit][option].penalty = penalty * m_kept[unit][option];
        }
}

std::optional<Solution> ActivationPeak::solveWithin(SolverUnits& units, const SolverLimits& limits, double bytes) const
{
    std::vector<std::pair<std::size_t, double>> prices;  // of a byte, by point
    // Prices are found without the limits that are priced themselves: to meet those only takes more away.
    SolverLimits quick = limits;
    quick.bytes.reset();
    quick.macs.reset();
    quick.divergence.reset();
    const auto solveAt = [&](const SolverLimits& within) {
        setPenalties(units, prices);
        return solve(units, within);
    };
    const auto holds = [&](const std::optional<Solution>& solution, std::size_t point) {
        return solution && aliveAt(point, solution->chosen) <= bytes + slack;
    };
    std::optional<Solution> found = solveAt(limits);
    for (int round = 0; round < rounds && found; ++round) {
        const Point broken = highest(found->chosen);
        if (broken.bytes <= bytes + slack) return found;
        auto priced =
            std::find_if(prices.begin(), prices.end(), [&](const auto& each) { return each.first == broken.at; });
        if (priced == prices.end()) priced = prices.insert(prices.end(), {broken.at, 0.0});
        double& price = priced->second;
        double low = price, high = std::max(2 * price, 1e-9 / std::max(1.0, bytes));
        for (price = high; !holds(solveAt(quick), broken.at); price = high) {
            low = high;
            high *= 16;
            if (high > dearest) break;
        }
        for (int i = 0; i < halvings; ++i) {
            price = low > 0 ? std::sqrt(low * high) : high / 16;
            (holds(solveAt(quick), broken.at) ? high : low) = price;
        }
        price = high;
        found = solveAt(limits);
    }
    // Each point alone would hold: all prices together, higher and higher.
    for (double scale = 2; found && scale < 1e6; scale *= 2) {
        for (auto& [point, price] : prices) price *= 2;
        found = solveAt(limits);
        if (found && of(found->chosen) <= bytes + slack) return found;
    }
    return {};
}

}  // namespace espalier
