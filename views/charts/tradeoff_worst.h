#pragma once

#include "views/charts/quantity.h"

#include <QString>

#include <map>
#include <string>

class QPainter;

namespace espalier {

class TradeoffScene;

/// How accurate an experiment is in the worst plausible case, and which that is.
struct WorstCase {
    Figure accuracy;  ///< percent
    QString what;     ///< "noise, severity 3"

    bool operator==(const WorstCase&) const = default;
};
using WorstCases = std::map<std::string, WorstCase>;  ///< by id

/// Below each point that was tried on worse data: a dotted line down to a hollow mark. What is out of sight is marked at
/// the foot, with its figure. Only where accuracy is up.
void paintWorst(QPainter& painter, const TradeoffScene& scene);
/// True where there is something to paint.
bool hasWorst(const TradeoffScene& scene);

}  // namespace espalier
