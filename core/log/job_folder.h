#pragma once

#include "core/log/experiment.h"
#include "core/model/model_summary.h"
#include "core/predictions/answers.h"
#include "core/reassess/reassessment.h"
#include "core/robustness/robustness_result.h"
#include "core/sensitivity/scan_result.h"
#include "core/stress/stress_result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// What a finished job left in its folder.
struct JobResult {
    std::optional<Experiment> experiment;
    std::optional<ModelSummary> summary;
    std::optional<ScanResult> scan;
    std::optional<Answers> answers;
    std::optional<StressResult> stress;
    std::optional<RobustnessResult> robustness;
    std::optional<Reassessment> reassessment;
};

/// Reads result.json; each part that is absent or cannot be read is empty.
JobResult readJobResult(const std::filesystem::path& jobFolder);

/// The folders in NAME.espalier.d/jobs.
std::vector<std::filesystem::path> jobFolders(const std::filesystem::path& workspaceFolder);

/// Makes NAME.espalier.d/jobs/ID. Throws Failure "job.bad_id" for what is no plain name.
std::filesystem::path makeJobFolder(const std::filesystem::path& workspaceFolder, const std::string& id);

/// Removes a job's folder with all in it; what cannot be removed is tried again with the next takeInLeftOvers(). Never
/// removes a folder the workspace itself is in.
void removeJobFolder(const std::filesystem::path& jobFolder, const std::filesystem::path& workspaceFolder);

}  // namespace espalier
