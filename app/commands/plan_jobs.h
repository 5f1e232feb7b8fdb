#pragma once

#include "app/jobs/job_queue.h"
#include "core/sparsity/sweep.h"

#include <string>
#include <vector>

namespace espalier {

class Terminal;

/// The summary of a workspace's model. Throws Failure "workspace.no_baseline" where it was not measured yet.
ModelSummary measuredModel(const ExperimentLog& log);

/// Throws Failure "plan.*" where `plan` cannot be done on `model`. What it adjusts the job tells.
void checkPlan(const Plan& plan, const ModelSummary& model);

/// The plan in a file. Throws Failure "plan.not_found", "plan.*".
Plan readPlan(const std::string& file);
/// A JSON list of recovery steps, or the "recovery" of a plan.
Recipe readRecovery(const std::string& file);

/// Whether what is in the log already is measured once more.
enum class Repeat { never, always };

/// Puts plans into the queue; one that was interrupted goes on where it was. Gives back the ids of the jobs, and in
/// `present` those of experiments that are there already and not repeated. An `adapter` goes before the workspace's.
std::vector<std::string> enqueuePlans(JobQueue& queue, const ExperimentLog& log, const std::vector<NamedPlan>& plans,
                                      Repeat repeat, std::vector<std::string>& present, Terminal& terminal,
                                      const std::string& adapter = {});

/// Makes jobs of the log that were cancelled or failed for no fault of theirs wait again, and adds the baseline's where the
/// log has neither; gives back how many wait then.
int retryInterrupted(JobQueue& queue, const ExperimentLog& log);

}  // namespace espalier
