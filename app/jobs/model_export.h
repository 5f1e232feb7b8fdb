#pragma once

#include "core/job/job_spec.h"
#include "core/log/experiment_log.h"

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace espalier {

/// A file to write of an experiment, and the artifact of the workspace that it is made from.
struct ExportTarget {
    std::string role;  ///< "model" or "masks"
    std::filesystem::path file, artifact;
    std::string sha256;  ///< the artifact's

    /// Whether the artifact goes into the file as it is: masks, and a model as TorchScript. Anything else takes a worker.
    bool isCopy() const;
};

/// Id of the artifact an experiment has in this role; empty where it has none. The dense model is the workspace's own.
std::string exportableArtifact(const Experiment& experiment, const ExperimentLog& log, const std::string& role);

/// Throws Failure "usage.is_a_directory", "usage.file_exists" (unless `replace`), "workspace.no_artifact" and
/// "workspace.artifact_missing". The artifact's bytes are not looked at yet.
ExportTarget exportTarget(const Experiment& experiment, const ExperimentLog& log, const std::string& role,
                          const std::filesystem::path& file, bool replace);

/// Throws Failure "workspace.artifact_damaged" where the bytes are not those that the log speaks of.
void checkArtifact(const ExportTarget& target);

/// Writes a copy, checked. The result has "file", "bytes" and "sha256", as that of an export job has.
nlohmann::ordered_json copyArtifact(const ExportTarget& target);

/// The job that writes the file in another format; the worker checks the artifact.
JobSpec exportJob(const ExportTarget& target, const ExperimentLog& log);

}  // namespace espalier
