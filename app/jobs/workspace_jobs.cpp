#include "app/jobs/workspace_jobs.h"

#include <algorithm>
#include <cstdlib>

namespace espalier {

namespace {

JobSpec jobOn(const ExperimentLog& log, JobSpec::Kind kind, const std::string& name)
{
    const WorkspaceSetup setup = log.setup();
    JobSpec spec;
    spec.kind = kind;
    spec.name = name;
    spec.model = std::filesystem::absolute(log.artifactFile(setup.modelSha256));
    spec.modelSha256 = setup.modelSha256;
    spec.data = setup.data;
    spec.train = setup.train;
    spec.preprocessing = setup.preprocessing;
    spec.benchmark = setup.benchmark;
    spec.threads = setup.threads;
    return spec;
}

JobModel modelOf(const ExperimentLog& log, const Experiment& experiment, const char* absent)
{
    for (const Artifact& artifact : experiment.artifacts)
        if (artifact.role == "model")
            return {experiment.id, experiment.name, std::filesystem::absolute(log.artifactFile(artifact.sha256)),
                    artifact.sha256};
    throw Failure(absent, experiment.name);
}

}  // namespace

JobSpec baselineJob(const ExperimentLog& log) { return jobOn(log, JobSpec::Kind::baseline, "dense"); }

JobSpec experimentJob(const ExperimentLog& log, const Plan& plan, const std::string& name)
{
    JobSpec spec = jobOn(log, JobSpec::Kind::experiment, name);
    spec.plan = plan;
    return spec;
}

JobSpec scanJob(const ExperimentLog& log, const std::vector<ScanPoint>& points, std::optional<std::int64_t> images,
                const std::vector<JointCuts>& joint)
{
    std::vector<std::string> patterns;
    const auto addPatterns = [&](const std::vector<ScanPoint>& cuts) {
        for (const ScanPoint& point : cuts)
            if (const std::string text = point.pattern.text();
                std::find(patterns.begin(), patterns.end(), text) == patterns.end())
                patterns.push_back(text);
    };
    addPatterns(points);
    for (const JointCuts& cuts : joint) addPatterns(cuts);
    std::string name = points.empty() ? "joint plans" : "scan";
    for (const std::string& pattern : patterns) name += (pattern == patterns.front() ? " " : ", ") + pattern;
    JobSpec spec = jobOn(log, JobSpec::Kind::scan, name);
    spec.scan = points;
    spec.joint = joint;
    spec.evaluationImages = images;
    return spec;
}

JobSpec staircaseJob(const ExperimentLog& log, const std::vector<std::string>& layers)
{
    JobSpec spec = jobOn(log, JobSpec::Kind::scan, "staircase " + layers.front() + (layers.size() > 1 ? ", ..." : ""));
    spec.staircase = layers;
    return spec;
}

JobSpec samplesJob(const ExperimentLog& log, std::int64_t size)
{
    JobSpec spec = jobOn(log, JobSpec::Kind::samples, "samples");
    spec.evaluationImages = size;
    return spec;
}

JobSpec weightsJob(const ExperimentLog& log, const std::string& modelSha256)
{
    JobSpec spec = jobOn(log, JobSpec::Kind::weights, "weights");
    spec.model = std::filesystem::absolute(log.artifactFile(modelSha256));
    spec.modelSha256 = modelSha256;
    return spec;
}

JobSpec stressJob(const ExperimentLog& log, const Experiment& experiment, StressRequest request)
{
    request.experiment = experiment.id;
    checkStress(request);
    JobSpec spec = jobOn(log, JobSpec::Kind::stress, "stress " + experiment.name);
    spec.models = {modelOf(log, experiment, "stress.no_model")};
    spec.stress = std::move(request);
    spec.data.clear();  // it takes no samples
    spec.train.clear();
    return spec;
}

JobSpec robustnessJob(const ExperimentLog& log, const std::vector<Experiment>& experiments,
                      const RobustnessRequest& request)
{
    checkRobustness(request);
    JobSpec spec = jobOn(log, JobSpec::Kind::robustness, "robustness");
    // The dense model first: the others are compared with it.
    const auto dense = log.baseline();
    if (!dense) throw Failure("workspace.no_baseline", log.file().string());
    spec.models.push_back(modelOf(log, *dense, "robustness.no_model"));
    for (const Experiment& experiment : experiments) {
        if (experiment.id == dense->id) continue;
        spec.models.push_back(modelOf(log, experiment, "robustness.no_model"));
        spec.name += (spec.models.size() > 2 ? ", " : " ") + experiment.name;
    }
    spec.robustness = request;
    return spec;
}

JobSpec reassessJob(const ExperimentLog& log, const Experiment& experiment, const std::string& data)
{
    JobSpec spec = jobOn(log, JobSpec::Kind::reassess, "reassess " + experiment.name);
    spec.models = {modelOf(log, experiment, "reassess.no_model")};
    if (!data.empty()) spec.data = data;
    return spec;
}

JobSpec replayJob(const ExperimentLog& log, const Experiment& experiment)
{
    if (experiment.status != "done" && experiment.status != "diverged")
        throw Failure("verify.nothing_to_compare", experiment.name);
    JobSpec spec =
        jobOn(log, experiment.baseline ? JobSpec::Kind::baseline : JobSpec::Kind::experiment, experiment.name);
    spec.plan = experiment.plan;
    spec.timed = false;
    // Sums over several threads round in another order.
    const auto threads = experiment.environment.find("threads");
    if (threads != experiment.environment.end()) spec.threads = std::max(1, std::atoi(threads->second.c_str()));
    return spec;
}

}  // namespace espalier
