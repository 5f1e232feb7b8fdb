#pragma once

#include <utility>
#include <vector>

namespace espalier {

/// What an axis shows.
struct AxisRange {
    double low = 0, high = 1;
    double step = 0.2;  ///< between ticks: 1, 2 or 5 times a power of ten
    int decimals = 1;   ///< of a tick's label, no more than the step needs
};

/// The range that holds all of `values` with a little room, and about `ticks` ticks. `least` is the smallest span:
/// points that hardly differ are not blown up to look as if they did.
AxisRange rangeFor(const std::vector<double>& values, double least, int ticks = 6);

/// Ticks for a range a person chose by zooming.
AxisRange ticksFor(double low, double high, int ticks = 6);

}  // namespace espalier
