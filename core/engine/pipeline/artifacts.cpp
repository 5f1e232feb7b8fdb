#include "core/engine/pipeline/artifacts.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/engine/program/emit.h"

namespace espalier {

namespace {

Artifact publish(const std::filesystem::path& written, const std::filesystem::path& folder, const std::string& role)
{
    Artifact artifact{role, sha256OfFile(written), static_cast<std::int64_t>(std::filesystem::file_size(written))};
    publishFile(written, artifactInFolder(folder, artifact));
    return artifact;
}

}  // namespace

std::filesystem::path artifactInFolder(const std::filesystem::path& folder, const Artifact& artifact)
{
    return folder / ("artifact." + artifact.sha256);
}

Artifact saveModelArtifact(const Program& program, const std::filesystem::path& folder)
{
    saveTorchScript(program, folder / "model.pt");
    return publish(folder / "model.pt", folder, "model");
}

Artifact saveMasksArtifact(const Masks& masks, const std::filesystem::path& folder)
{
    writeFileAtomically(folder / "masks", encodeMasks(masks));
    return publish(folder / "masks", folder, "masks");
}

}  // namespace espalier
