#include "core/engine/scan/scan_job.h"

#include "core/engine/pipeline/loaded_job.h"
#include "core/engine/scan/layer_times.h"
#include "core/engine/scan/measure_sensitivity.h"
#include "core/sensitivity/scan_result.h"

#include <nlohmann/json.hpp>

namespace espalier {

nlohmann::json scanJob(const JobSpec& spec, JobSink& sink)
{
    LoadedJob job = loadJob(spec, sink);
    const std::vector<ScanCut> cuts = makeScanCuts(job);
    const std::vector<SensitivityPoint> points = measureSensitivity(job, cuts);
    return {{"scan", ScanResult{job.validation.sha256, points, measureLayerTimes(job, cuts)}}};
}

}  // namespace espalier
