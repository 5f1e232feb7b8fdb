#pragma once

#include "core/log/deployable.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// What an experiment can be judged by. Latencies are ratios to the dense
/// model's of the same run.
enum class Quantity {
    accuracy,
    latency_deployable,  ///< of the truth nearest to a deployment that was
                         ///< measured
    latency_masked,
    latency_compacted,
    latency_sparse,
    latency_deployed,
    stored,
    activations,
    rss,
    macs_left,
    weights_removed
};

/// All of them, in the order of menus.
const std::vector<Quantity>& allQuantities();

/// A figure in the quantity's unit: percent for accuracy, MACs left and weights
/// removed; times for latency; bytes. NaN where it diverged.
struct Figure {
    double value = 0;
    std::optional<Interval> interval;

    bool operator==(const Figure&) const = default;
};

/// Nothing where it was not measured.
std::optional<Figure> figureOf(const Experiment& experiment, Quantity quantity);

/// Which way is better: for the Pareto front.
bool lessIsBetter(Quantity quantity);
bool isBytes(Quantity quantity);
/// Smallest span an axis shows, so that figures that hardly differ are not
/// blown up; 0: as they are.
double leastSpan(Quantity quantity);

QString quantityName(Quantity quantity);  ///< "latency, masked"
QString quantityUnit(Quantity quantity);  ///< "%", "× dense", "bytes"
QString figureText(Quantity quantity,
                   double value);  ///< "93.0 %", "0.70 ×", "588 kB"
/// A name that outlives a translation and a version, for settings.
QString quantityKey(Quantity quantity);
std::optional<Quantity> quantityOfKey(const QString& key);

}  // namespace espalier
