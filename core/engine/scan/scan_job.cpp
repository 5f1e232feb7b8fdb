#include "core/engine/scan/scan_job.h"

#include "core/engine/pipeline/loaded_job.h"
#include "core/engine/scan/layer_times.h"
#include "core/engine/scan/measure_sensitivity.h"
#include "core/engine/scan/staircase.h"
#include "core/estimate/joint_plans.h"

#include <nlohmann/json.hpp>

namespace espalier {

nlohmann::json scanJob(const JobSpec& spec, JobSink& sink)
{
    LoadedJob job = loadJob(spec, sink);
    ScanResult result{job.validation.sha256, {}, {}, {}};
    const std::vector<ScanCut> cuts = makeScanCuts(job, spec.scan);
    if (!cuts.empty()) result.points = measureSensitivity(job, cuts);
    std::vector<JointCuts> plans = jointPlans(result.points);
    plans.insert(plans.end(), spec.joint.begin(), spec.joint.end());
    result.joint = measureJoint(job, plans, cuts);
    if (!cuts.empty()) result.times = measureLayerTimes(job, cuts);
    result.staircases = measureStaircases(job);
    return {{"scan", result}};
}

}  // namespace espalier
