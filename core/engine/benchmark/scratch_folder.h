#pragma once

#include <filesystem>

namespace espalier {

/// A folder of its own in `parent`, or else in the system's place for temporary files; gone with all that is in it in the
/// end.
class ScratchFolder {
public:
    /// Throws Failure "environment.unwritable_file".
    explicit ScratchFolder(const std::filesystem::path& parent = {});
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

}  // namespace espalier
