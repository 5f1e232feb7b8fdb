#pragma once

#include "core/engine/scan/scan_cuts.h"

#include <vector>

namespace espalier {

/// What each cut does to the answers on the first JobSpec::evaluationImages validation samples, batch by batch: of the
/// model only what a cut changes is run again. Goes on after the last finished batch where the job's folder has one.
std::vector<SensitivityPoint> measureSensitivity(LoadedJob& job, const std::vector<ScanCut>& cuts);

/// The same of plans, on the same samples: all cuts of one at once. Makes those of its cuts that are not among `known`.
std::vector<JointPoint> measureJoint(LoadedJob& job, const std::vector<JointCuts>& plans,
                                     const std::vector<ScanCut>& known);

}  // namespace espalier
