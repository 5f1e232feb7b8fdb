#pragma once

#include "core/log/experiment.h"
#include "core/model/model_summary.h"
#include "core/sensitivity/scan_result.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace espalier {

/// What there is to tell of a workspace without opening it.
struct PeekedWorkspace {
    std::vector<Experiment> experiments;  ///< oldest first, without raw samples
    int unfinishedJobs = 0;               ///< pending, or running when the program ended
};

/// Reads what lies in the file now: takes no lock, rolls nothing back and writes nothing, so that it disturbs nobody who
/// has it open. Where somebody writes at that very moment it may fail or be out of date. Throws the Failures of
/// ExperimentLog::open.
PeekedWorkspace peekWorkspace(const std::filesystem::path& file);

/// What scans found out about a workspace's model; nothing where it was never measured.
struct PeekedScan {
    std::string modelName, data;  ///< as in its setup
    std::optional<ModelSummary> summary;
    ScanResult scan;
};

/// Read as peekWorkspace() does, with its Failures.
PeekedScan peekScan(const std::filesystem::path& file);

}  // namespace espalier
