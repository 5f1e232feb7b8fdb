#pragma once

#include "core/decision/remark.h"
#include "core/log/experiment.h"
#include "core/model/model_summary.h"
#include "core/predictions/class_changes.h"
#include "core/profile/operating_profile.h"
#include "core/robustness/robustness_result.h"
#include "core/sensitivity/scan_result.h"
#include "core/stress/stress_result.h"

#include <optional>
#include <vector>

namespace espalier {

/// All that a log knows and a decision can be reasoned from.
struct KnownForDecision {
    ModelSummary model;
    ScanResult scan;
    std::vector<Experiment> experiments;  ///< with layers
    Experiment target;                    ///< as find() gives it
    std::optional<WhoPays> pays;          ///< where what was said of single images was kept
    std::vector<OperatingProfile> profiles;
    std::vector<StressResult> stress;
    RobustnessResult robustness;

    const Experiment* baseline() const;  ///< the newest that is done; null where there is none
};

/// Why each layer got what it got, in the model's order: what cutting it alone did in a scan, what time it gives back, and
/// why those that were left alone were. Codes:
///   "layer.cut.flat"       the scan saw no certain loss at the level nearest above (figures change, low, high, level)
///   "layer.cut.costs"      it saw one
///   "layer.cut.unscanned"  no scan looked at that
///   "layer.dense.breaks"   left alone: it breaks early (level)
///   "layer.dense.small"    left alone: little time in it (share)
///   "layer.dense.locked"   left alone: nothing that is used can be taken from it (names: lock)
///   "layer.dense"          left alone
/// Figures, as far as they are known: removed, share (of the dense time), saved_ms, dense_ms, kept_bytes; names: cuts, why
/// (of the plan), with (the layer it moves with).
std::vector<Remark> layerReasons(const KnownForDecision& known);

/// What each pattern the target uses is good for: "pattern.structured", "pattern.n_m", "pattern.block",
/// "pattern.unstructured"; figures layers, removed (fraction of their weights), ratio, low, high, truth in names.
std::vector<Remark> patternReasons(const KnownForDecision& known);

/// Of the other points of the front of accuracy over deployable latency the `most` nearest that are faster, the `most`
/// nearest that are not, and the dense model: "alternative.dense", "alternative.faster", "alternative.more_accurate", and "alternative.better" where one is
/// both. Subject: id; names: name; figures accuracy, accuracy_change, ratio, ratio_change, stored, stored_change, and
/// unclear (1 where the intervals of accuracy overlap).
std::vector<Remark> alternativesTo(const KnownForDecision& known, std::size_t most = 3);

/// What speaks for looking again before it is deployed.
std::vector<Remark> openDoubts(const KnownForDecision& known);

}  // namespace espalier
