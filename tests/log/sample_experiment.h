#pragma once

#include "core/log/experiment_log.h"

#include <filesystem>
#include <string>

namespace espalier::test {

/// An experiment with something in every field, doubles without a short decimal form among them.
Experiment fullExperiment(const std::string& id = "11111111-2222-3333-4444-555555555555");
/// What a job that failed at once leaves.
Experiment emptyExperiment(const std::string& id);

WorkspaceSetup someSetup();
JobRecord someJob(const std::string& id, const std::filesystem::path& folder);

/// An empty folder, gone at the end.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    const std::filesystem::path& path() const { return m_path; }
    /// A file with these bytes.
    std::filesystem::path write(const std::string& name, const std::string& bytes) const;

private:
    std::filesystem::path m_path;
};

/// A new workspace in `folder` with a small file for a model.
std::unique_ptr<ExperimentLog> makeWorkspace(const TemporaryFolder& folder, const std::string& name = "ws.espalier");
/// Leaves in `jobFolder` what a worker does: an artifact a role with these bytes, and result.json. The experiment gets
/// its artifacts filled in.
void finishJob(Experiment& experiment, const std::filesystem::path& jobFolder,
               const std::string& masks = "the masks", bool withResult = true);

/// The code of the Failure that `action` ends in; empty where it does not.
template <typename Action>
std::string failureCode(Action action)
{
    try {
        action();
        return {};
    } catch (const Failure& failure) {
        return failure.issue().code;
    }
}

}  // namespace espalier::test
