#include "core/log/experiment.h"

#include <cmath>

namespace espalier {

namespace {

bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

bool same(const std::optional<double>& a, const std::optional<double>& b)
{
    return a.has_value() == b.has_value() && (!a || same(*a, *b));
}

}  // namespace

bool AccuracyRecord::operator==(const AccuracyRecord& other) const
{
    return same(dense, other.dense) && same(pruned, other.pruned) && same(recovered, other.recovered) && n == other.n &&
           same(ci95[0], other.ci95[0]) && same(ci95[1], other.ci95[1]);
}

bool Experiment::operator==(const Experiment&) const = default;

}  // namespace espalier
