#include "app/jobs/take_result.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

void checkId(const JobSpec& spec, const std::string& id)
{
    if (id != spec.id) throw Failure("job.wrong_result", spec.name, {{"detail", id}});
}

Taken takeExperiment(ExperimentLog& log, const JobSpec& spec, const nlohmann::json& json)
{
    Experiment experiment = experimentFromJson(json);
    checkId(spec, experiment.id);
    // Objects lose the order of a plan's rules on their way through a message.
    experiment.plan = spec.plan;
    log.takeIn(experiment, spec.folder);
    return experiment.status == "failed" ? Taken::failedExperiment : Taken::experiment;
}

}  // namespace

Taken takeResult(ExperimentLog& log, const JobSpec& spec, const nlohmann::json& result)
{
    if (result.contains("experiment")) return takeExperiment(log, spec, result.at("experiment"));
    if (result.contains("scan")) {
        log.takeInScan(spec.id, result.at("scan").get<ScanResult>(), spec.folder);
        return Taken::scan;
    }
    if (result.contains("stress")) {
        const StressResult stress = stressFromJson(result.at("stress"));
        checkId(spec, stress.id);
        log.takeInStress(stress, spec.folder);
        return Taken::test;
    }
    if (result.contains("robustness")) {
        log.takeInRobustness(spec.id, result.at("robustness").get<RobustnessResult>(), spec.folder);
        return Taken::test;
    }
    if (result.contains("reassessment")) {
        const Reassessment reassessment = reassessmentFromJson(result.at("reassessment"));
        checkId(spec, reassessment.id);
        log.takeInReassessment(reassessment, spec.folder);
        return Taken::test;
    }
    return Taken::nothing;
}

}  // namespace espalier
