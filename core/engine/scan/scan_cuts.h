#pragma once

#include "core/engine/pipeline/loaded_job.h"
#include "core/engine/prune/channels.h"

#include <map>
#include <vector>

namespace espalier {

/// A point of a scan made ready: which elements of which parameters it removes.
struct ScanCut {
    ScanPoint point;
    double achieved = 0;             ///< as SensitivityPoint::achieved
    std::map<int, at::Tensor> kept;  ///< bool masks, by parameter index; broadcast to the parameter
    ChannelSet channels;             ///< classes that go, for a structured pattern

    /// The parameters with what it removes set to zero.
    std::map<int, at::Tensor> applied(const Program& program) const;
};

/// Throws what choosing masks and channels throws, where = the layer.
ScanCut makeScanCut(const LoadedJob& job, const ScanPoint& point, CriterionRanks& ranks);

/// All of `points`.
std::vector<ScanCut> makeScanCuts(LoadedJob& job, const std::vector<ScanPoint>& points);

/// All of them at once: what any of them removes is gone. Its point names nothing.
ScanCut together(const std::vector<const ScanCut*>& cuts);

}  // namespace espalier
