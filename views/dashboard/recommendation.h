#pragma once

#include "core/log/experiment.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace espalier {

/// Which experiment is shown to those who only want to know what to take, and why this one.
struct Recommendation {
    enum class Rule {
        decided,   ///< the log has a decision
        tagged,    ///< somebody tagged it "ship"
        selected,  ///< it is the only one selected
        knee,      ///< the bend of the Pareto front, among those that lose little accuracy
        none       ///< there is nothing to recommend
    };
    QString id;
    Rule rule = Rule::none;

    bool operator==(const Recommendation&) const = default;
};

/// `decided`: the experiment of the log's decision, empty where there is none. What was not measured, the dense model and
/// what diverged are never recommended.
Recommendation recommend(const std::vector<Experiment>& experiments, const QStringList& selected,
                         const std::string& decided = {});

/// Where the front of accuracy over deployable latency bends most: farthest above the line between its ends. Of those
/// that lose more than `mostLoss` (fraction) none, as long as there are others. Null where nothing was measured.
const Experiment* kneeOf(const std::vector<Experiment>& experiments, double mostLoss = 0.05);

/// The tag that marks what is to be deployed.
inline constexpr const char* shipTag = "ship";

}  // namespace espalier
