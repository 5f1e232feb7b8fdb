#pragma once

#include "core/estimate/time_table.h"
#include "core/sensitivity/scan_result.h"
#include "views/charts/chart_table.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

struct ModelSummary;

/// What a cell of the map is coloured by.
enum class SensitivityMeasure { accuracy_change, divergence };
QString sensitivityMeasureName(SensitivityMeasure measure);

/// What was scanned alike, and can be seen side by side.
struct ScannedKind {
    Pattern pattern;
    std::string criterion;

    bool operator==(const ScannedKind&) const = default;
};

/// In the order they were scanned.
std::vector<ScannedKind> scannedKinds(const ScanResult& scan);
/// "unstructured", "channel by Taylor".
QString scannedKindName(const ScannedKind& kind);

/// Layers by levels of one kind of cut: plain data, for a chart and a table.
struct SensitivityMap {
    struct Row {
        std::string layer;                                   ///< of a coupled group its first producer
        std::vector<std::string> coupled;                    ///< layers that lose the same channels
        std::vector<std::optional<SensitivityPoint>> cells;  ///< parallel to `levels`; absent: not scanned
        std::optional<double> breaks;                        ///< see breakingLevel()
    };
    ScannedKind kind;
    std::vector<double> levels;  ///< rising
    std::vector<Row> rows;       ///< in the model's order

    /// The row of a layer, also of one that is coupled with the row's; -1 where there is none.
    int rowOf(const std::string& layer) const;
    std::int64_t images() const;  ///< the fewest of any cell
};

SensitivityMap sensitivityMap(const ModelSummary& model, const ScanResult& scan, const ScannedKind& kind);

/// Of the whole model, against dense; absent where it was not timed so.
std::optional<double> millisecondsSaved(const ModelSummary& model, const TimeTable& times, const ScanPoint& cut);

/// A line a cell.
ChartTable sensitivityTable(const SensitivityMap& map, const ModelSummary& model, const TimeTable& times);

// A point in words: the change in points ("−2.4", "diverged"), and all there is to say of it.
QString measureText(const SensitivityPoint& point, SensitivityMeasure measure);
QString sensitivityTip(const SensitivityMap::Row& row, const SensitivityPoint& point, std::optional<double> msSaved);

}  // namespace espalier
