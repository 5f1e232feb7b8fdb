#include "app/jobs/model_export.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace espalier {

namespace fs = std::filesystem;

bool ExportTarget::isCopy() const { return role != "model" || file.extension() == ".pt"; }

std::string exportableArtifact(const Experiment& experiment, const ExperimentLog& log, const std::string& role)
{
    const auto found = std::ranges::find(experiment.artifacts, role, &Artifact::role);
    if (found != experiment.artifacts.end()) return found->sha256;
    return role == "model" && experiment.baseline ? log.setup().modelSha256 : std::string();
}

ExportTarget exportTarget(const Experiment& experiment, const ExperimentLog& log, const std::string& role,
                          const fs::path& target, bool replace)
{
    const fs::path file = fs::absolute(target).lexically_normal();
    if (fs::is_directory(file)) throw Failure("usage.is_a_directory", file.string());
    if (fs::exists(file) && !replace) throw Failure("usage.file_exists", file.string());
    const std::string sha = exportableArtifact(experiment, log, role);
    if (sha.empty()) throw Failure("workspace.no_artifact", role, {{"experiment", experiment.name}});
    const fs::path artifact = fs::absolute(log.artifactFile(sha));
    if (!fs::exists(artifact)) throw Failure("workspace.artifact_missing", artifact.string());
    return {role, file, artifact, sha};
}

void checkArtifact(const ExportTarget& target)
{
    if (sha256OfFile(target.artifact) != target.sha256)
        throw Failure("workspace.artifact_damaged", target.artifact.string());
}

nlohmann::ordered_json copyArtifact(const ExportTarget& target)
{
    checkArtifact(target);
    const std::string bytes = readFile(target.artifact);
    writeFileAtomically(target.file, bytes);
    return {{"file", target.file.string()}, {"bytes", bytes.size()}, {"sha256", target.sha256}};
}

JobSpec exportJob(const ExportTarget& target, const ExperimentLog& log)
{
    JobSpec spec;
    spec.kind = JobSpec::Kind::exportModel;
    spec.name = target.file.filename().string();
    spec.model = target.artifact;
    spec.modelSha256 = target.sha256;
    const WorkspaceSetup setup = log.setup();
    spec.preprocessing = setup.preprocessing;
    spec.threads = setup.threads;
    spec.output = target.file;
    return spec;
}

}  // namespace espalier
