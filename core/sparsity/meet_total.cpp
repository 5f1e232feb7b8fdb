#include "core/sparsity/meet_total.h"

#include "core/sparsity/plan.h"

#include <cmath>
#include <optional>
#include <utility>

namespace espalier {

namespace {

using Fractions = std::vector<double>;

constexpr double mostStepsAway = 2;  // that a part may be away from what it would lose without rounding
constexpr double closer = 1e-12;     // less than this is no nearer

class Total {
public:
    Total(const std::vector<TotalPart>& parts, const std::function<double(std::size_t, double)>& sparsity)
        : m_parts(parts), m_sparsity(sparsity)
    {
        for (const TotalPart& part : parts) m_size += part.size;
    }

    Fractions at(double factor) const
    {
        Fractions fractions;
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            fractions.push_back(roundedFraction(m_parts[i], m_sparsity(i, factor)));
        return fractions;
    }

    double of(const Fractions& fractions) const
    {
        double removed = 0;
        for (std::size_t i = 0; i < m_parts.size(); ++i) removed += m_parts[i].size * fractions[i];
        return m_size > 0 ? removed / m_size : 0;
    }

private:
    const std::vector<TotalPart>& m_parts;
    const std::function<double(std::size_t, double)>& m_sparsity;
    double m_size = 0;
};

/// The fraction with one step more or less removed, if that stays near what the part would lose without rounding.
std::optional<double> stepFrom(const TotalPart& part, double fraction, int steps, double exact)
{
    if (part.channels == 0) return {};
    const double step = double(channelStep(part.channels, part.roundTo)) / double(part.channels);
    const double moved = roundedFraction(part, fraction + steps * step);
    if (moved == fraction || moved < 0 || std::abs(moved - exact) > mostStepsAway * step) return {};
    return moved;
}

/// Moves single parts by a step as long as that brings the total nearer to the target, the best move first.
void stepNearer(Fractions& fractions, const Fractions& exact, const std::vector<TotalPart>& parts, const Total& total,
                double target)
{
    for (;;) {
        double nearest = std::abs(total.of(fractions) - target);
        std::optional<std::pair<std::size_t, double>> best;
        for (std::size_t i = 0; i < parts.size(); ++i)
            for (const int steps : {1, -1}) {
                const auto moved = stepFrom(parts[i], fractions[i], steps, exact[i]);
                if (!moved) continue;
                Fractions tried = fractions;
                tried[i] = *moved;
                const double distance = std::abs(total.of(tried) - target);
                if (distance + closer >= nearest) continue;
                nearest = distance;
                best = {i, *moved};
            }
        if (!best) return;
        fractions[best->first] = best->second;
    }
}

}  // namespace

double roundedFraction(const TotalPart& part, double sparsity)
{
    if (part.channels == 0) return sparsity;
    return 1.0 - double(channelsLeft(part.channels, sparsity, part.roundTo)) / double(part.channels);
}

std::vector<double> meetTotal(const std::vector<TotalPart>& parts, double target,
                              const std::function<double(std::size_t part, double factor)>& sparsity)
{
    const Total total(parts, sparsity);
    double low = 0, high = 1;
    while (total.of(total.at(high)) < target && high < 1e12) high *= 2;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (total.of(total.at(middle)) < target ? low : high) = middle;
    }
    Fractions fractions = total.at(high), exact;
    for (std::size_t i = 0; i < parts.size(); ++i) exact.push_back(sparsity(i, high));
    stepNearer(fractions, exact, parts, total, target);
    return fractions;
}

}  // namespace espalier
