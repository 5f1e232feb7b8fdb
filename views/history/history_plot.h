#pragma once

#include "core/reassess/drift.h"
#include "views/charts/chart_table.h"
#include "views/charts/plot.h"

#include <optional>
#include <vector>

namespace espalier {

/// An experiment and what it was measured at later, oldest first.
struct TargetHistory {
    Experiment kept;
    std::optional<ClassChange> change;  ///< what pruning did to all its samples, where that was kept
    std::vector<Reassessment> later;

    int size() const { return 1 + int(later.size()); }
    const Experiment& measurement(int number) const
    {
        return number == 0 ? kept : later[std::size_t(number - 1)].measured;
    }
    /// Of the later one with that number against the first.
    DriftReport drift(int number) const { return driftOf(kept, change, later[std::size_t(number - 1)]); }
};

/// What it loses and its latency, by number of the measurement; where the circumstances changed, a boundary says how.
Plot historyPlot(const TargetHistory& history);
ChartTable historyTable(const TargetHistory& history);
/// Rich text of one measurement.
QString historyPointText(const TargetHistory& history, int number);

}  // namespace espalier
