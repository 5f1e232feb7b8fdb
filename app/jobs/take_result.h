#pragma once

#include "core/job/job_spec.h"
#include "core/log/experiment_log.h"

#include <nlohmann/json_fwd.hpp>

namespace espalier {

/// What a finished job brought into the log.
enum class Taken { nothing, experiment, failedExperiment, scan, test };

/// Takes the result of a job into the log, whatever kind it is of; "nothing" where it holds nothing the log keeps. Throws
/// Failure "job.wrong_result" where it is another job's, what the log's takeIn functions throw, and nlohmann::json::exception.
Taken takeResult(ExperimentLog& log, const JobSpec& spec, const nlohmann::json& result);

}  // namespace espalier
