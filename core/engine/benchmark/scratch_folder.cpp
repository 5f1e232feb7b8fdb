#include "core/engine/benchmark/scratch_folder.h"

#include "core/base/issue.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace espalier {

ScratchFolder::ScratchFolder(const std::filesystem::path& parent)
{
    const auto place = parent.empty() ? std::filesystem::temp_directory_path() : parent;
    std::string pattern = (place / "espalier-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        throw Failure("environment.unwritable_file", pattern, {{"detail", std::strerror(errno)}});
    m_path = pattern;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

}  // namespace espalier
