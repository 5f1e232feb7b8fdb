#pragma once

#include "core/log/experiment.h"

#include <filesystem>
#include <string>
#include <vector>

namespace espalier {

/// The files in NAME.espalier.d that are named by their SHA-256. A file is under its name only when it is whole and on
/// disk.
class ArtifactStore {
public:
    explicit ArtifactStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    std::filesystem::path fileOf(const std::string& sha256) const { return m_folder / sha256; }

    /// Copies a file in. Throws Failure "workspace.model_changed" where it is not (or no longer) the one of `sha256`.
    void copyIn(const std::filesystem::path& file, const std::string& sha256) const;
    /// Moves what a job made in; what is in already (an earlier try) is left. Throws Failure
    /// "workspace.artifact_missing" where a file is neither here nor there, "job.bad_result" for a name that is no SHA-256.
    void moveIn(const std::vector<Artifact>& artifacts, const std::filesystem::path& jobFolder) const;
    /// "workspace.artifact_missing" or "workspace.artifact_damaged", or nothing.
    std::optional<Issue> check(const std::string& sha256) const;

private:
    void moveIn(const Artifact& artifact, const std::filesystem::path& source) const;

    std::filesystem::path m_folder;
};

}  // namespace espalier
