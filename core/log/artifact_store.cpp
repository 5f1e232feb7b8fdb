#include "core/log/artifact_store.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace espalier {

namespace fs = std::filesystem;

namespace {

bool isSha256(const std::string& text)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() == 64 && std::all_of(text.begin(), text.end(), isDigit);
}

bool hasSize(const fs::path& file, std::int64_t bytes)
{
    std::error_code error;
    const auto size = fs::file_size(file, error);
    return !error && static_cast<std::int64_t>(size) == bytes;
}

bool sameFileSystem(const fs::path& a, const fs::path& b)
{
    struct stat statA, statB;
    return ::stat(a.c_str(), &statA) == 0 && ::stat(b.c_str(), &statB) == 0 && statA.st_dev == statB.st_dev;
}

/// Copies, hashing what goes by. Throws Failure "environment.*".
std::string copyHashed(const fs::path& from, const fs::path& to)
{
    std::ifstream source(from, std::ios::binary);
    if (!source || fs::is_directory(from)) throw Failure("environment.unreadable_file", from.string());
    errno = 0;
    std::ofstream target(to, std::ios::binary | std::ios::trunc);
    Sha256 hash;
    std::vector<char> chunk(1 << 20);
    while (source.read(chunk.data(), static_cast<std::streamsize>(chunk.size())) || source.gcount() > 0) {
        hash.add(chunk.data(), static_cast<std::size_t>(source.gcount()));
        if (!target.write(chunk.data(), source.gcount())) break;
    }
    if (!target.flush()) {
        const bool full = errno == ENOSPC || errno == EDQUOT;
        throw Failure(full ? "environment.disk_full" : "environment.unwritable_file", to.string(),
                      {{"detail", std::strerror(errno)}});
    }
    if (!source.eof()) throw Failure("environment.unreadable_file", from.string());
    return hash.hex();
}

/// A file under a name of its own that goes away unless it was published.
class Temporary {
public:
    explicit Temporary(const fs::path& folder) : m_path(folder / (".incoming-" + std::to_string(::getpid()))) {}
    ~Temporary()
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

}  // namespace

void ArtifactStore::copyIn(const fs::path& file, const std::string& sha256) const
{
    const Temporary temporary(m_folder);
    const std::string found = copyHashed(file, temporary.path());
    if (found != sha256)
        throw Failure("workspace.model_changed", file.string(), {{"expected", sha256}, {"found", found}});
    publishFile(temporary.path(), fileOf(sha256));
}

void ArtifactStore::moveIn(const std::vector<Artifact>& artifacts, const fs::path& jobFolder) const
{
    for (const Artifact& artifact : artifacts) {
        if (!isSha256(artifact.sha256)) throw Failure("job.bad_result", artifact.sha256, {{"detail", "sha256"}});
        moveIn(artifact, jobFolder / artifact.fileName());
    }
}

void ArtifactStore::moveIn(const Artifact& artifact, const fs::path& source) const
{
    const fs::path target = fileOf(artifact.sha256);
    if (hasSize(target, artifact.bytes)) return;
    if (!hasSize(source, artifact.bytes))
        throw Failure("workspace.artifact_missing", source.string(),
                      {{"role", artifact.role}, {"bytes", std::to_string(artifact.bytes)}});
    if (sameFileSystem(source, m_folder)) return publishFile(source, target);
    const Temporary temporary(m_folder);
    copyHashed(source, temporary.path());
    publishFile(temporary.path(), target);
}

std::optional<Issue> ArtifactStore::check(const std::string& sha256) const
{
    const fs::path file = fileOf(sha256);
    std::error_code error;
    if (!fs::is_regular_file(file, error)) return Issue{Severity::error, "workspace.artifact_missing", file.string(), {}};
    try {
        const std::string found = sha256OfFile(file);
        if (found == sha256) return {};
        return Issue{Severity::error, "workspace.artifact_damaged", file.string(), {{"found", found}}};
    } catch (const Failure& failure) {
        return failure.issue();
    }
}

}  // namespace espalier
