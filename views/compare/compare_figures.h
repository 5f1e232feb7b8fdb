#pragma once

#include "views/charts/chart_table.h"
#include "views/charts/quantity.h"

#include <QString>

#include <optional>
#include <vector>

namespace espalier {

/// At most this many experiments are set side by side.
inline constexpr int mostCompared = 5;

/// Whether a difference is one.
enum class Certainty {
    none,     ///< there is nothing to compare
    unknown,  ///< it was measured once, nobody knows how it scatters
    noise,    ///< the 95 % interval of the difference holds 0
    certain
};

struct ComparedCell {
    std::optional<Figure> figure;
    std::optional<double> difference;  ///< to the first experiment, in the figure's unit
    std::optional<Interval> interval;  ///< of the difference
    Certainty certainty = Certainty::none;
    bool better = false;  ///< than the first, where it differs
};

/// One quantity of all experiments that are compared.
struct ComparedRow {
    Quantity quantity = Quantity::accuracy;
    std::vector<ComparedCell> cells;
};

/// Rows in which nobody has a figure are left out. `pairedAccuracy` has, for each experiment but the first, the interval
/// of its accuracy less the first's on the same images (fraction), where that is known: it is narrower by far than what
/// two intervals of their own allow to say.
std::vector<ComparedRow> compareFigures(const std::vector<const Experiment*>& experiments,
                                        const std::vector<std::optional<Interval>>& pairedAccuracy);

/// "−0.7", "+12 kB", "−0.21 ×"; "≈" where it is noise.
QString differenceText(Quantity quantity, const ComparedCell& cell);
/// What is known of a cell, in words, rich text.
QString comparedTip(Quantity quantity, const ComparedCell& cell, const QString& first);
ChartTable comparedTable(const std::vector<ComparedRow>& rows, const QStringList& names);

}  // namespace espalier
