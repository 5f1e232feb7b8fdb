#pragma once

#include "core/job/job_spec.h"
#include "core/log/experiment_log.h"

#include <string>

namespace espalier {

/// The job that measures the dense model of a workspace; its experiment is called "dense".
JobSpec baselineJob(const ExperimentLog& log);

/// The job that does `plan` on the model of a workspace. `name` is for people; id and folder are filled in by the queue.
JobSpec experimentJob(const ExperimentLog& log, const Plan& plan, const std::string& name);

/// The job that measures `points`, and the plans `joint` as a whole, on the first `images` validation samples (all where
/// absent). Not both may be empty.
JobSpec scanJob(const ExperimentLog& log, const std::vector<ScanPoint>& points, std::optional<std::int64_t> images,
                const std::vector<JointCuts>& joint = {});

/// The job that times layers, by path, with every number of channels.
JobSpec staircaseJob(const ExperimentLog& log, const std::vector<std::string>& layers);

/// Draws samples of the workspace's validation set of `size`; which ones is to be filled in.
JobSpec samplesJob(const ExperimentLog& log, std::int64_t size);

/// Counts the weights of a model in the workspace.
JobSpec weightsJob(const ExperimentLog& log, const std::string& modelSha256);

/// The job that puts an experiment under load beside the dense model, and the one that tries experiments on worse data.
/// Throws Failure "stress.no_model" or "robustness.no_model" (where = the experiment) where an experiment left no model to
/// deploy, and what checkStress() and checkRobustness() throw.
JobSpec stressJob(const ExperimentLog& log, const Experiment& experiment, StressRequest request);
JobSpec robustnessJob(const ExperimentLog& log, const std::vector<Experiment>& experiments,
                      const RobustnessRequest& request);

/// The job that measures an experiment's model anew, on `data` (SPEC; empty: the workspace's). Throws Failure
/// "reassess.no_model" where it left none.
JobSpec reassessJob(const ExperimentLog& log, const Experiment& experiment, const std::string& data = {});

/// The job that does once more what made `experiment`, to compare: without times, and on as many threads. Throws Failure
/// "verify.nothing_to_compare" where it came to no result.
JobSpec replayJob(const ExperimentLog& log, const Experiment& experiment);

}  // namespace espalier
