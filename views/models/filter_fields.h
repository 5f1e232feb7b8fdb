#pragma once

#include "core/log/experiment.h"

#include <QString>
#include <optional>
#include <span>

namespace espalier {

/// Figures that a filter compares, by the word they are typed as.
struct FilterField {
    enum class Unit { percent, points, ratio, bytes, seconds };

    const char* word;
    Unit unit;
    /// In the log's units; absent where there is none. `median`: of a latency, the milliseconds.
    std::optional<double> (*figure)(const Experiment& experiment, bool median);
};

std::span<const FilterField> filterFields();

/// A typed value in the log's units.
struct FilterValue {
    double value = 0;
    double tolerance = 0;  ///< half of the last digit that was typed
    bool median = false;   ///< it is a time, where the field is a ratio otherwise
};

/// `number` as typed ("92", "0,8", "−1.5"), `unit` as typed ("%", "kB", "ms") or empty. Absent where it makes no sense.
std::optional<FilterValue> filterValue(FilterField::Unit unit, const QString& number, const QString& typedUnit);

/// True for what filterValue() knows as a unit of any field.
bool isFilterUnit(const QString& text);

}  // namespace espalier
