#include "core/engine/scan/scan_job.h"

#include "core/engine/pipeline/loaded_job.h"
#include "core/engine/scan/layer_times.h"
#include "core/engine/scan/measure_sensitivity.h"
#include "core/engine/scan/staircase.h"
#include "core/sensitivity/scan_result.h"

#include <nlohmann/json.hpp>

namespace espalier {

nlohmann::json scanJob(const JobSpec& spec, JobSink& sink)
{
    LoadedJob job = loadJob(spec, sink);
    ScanResult result{job.validation.sha256, {}, {}, {}};
    if (const std::vector<ScanCut> cuts = makeScanCuts(job); !cuts.empty()) {
        result.points = measureSensitivity(job, cuts);
        result.times = measureLayerTimes(job, cuts);
    }
    result.staircases = measureStaircases(job);
    return {{"scan", result}};
}

}  // namespace espalier
