#include "app/commands/arguments.h"

#include "core/base/issue.h"

namespace espalier {

std::filesystem::path workspaceFile(const std::string& text)
{
    std::filesystem::path file = text;
    if (file.extension() != ".espalier" && !std::filesystem::exists(file)) file += ".espalier";
    return std::filesystem::absolute(file).lexically_normal();
}

void checkOutput(const std::filesystem::path& file, bool mayReplace)
{
    if (std::filesystem::is_directory(file)) throw Failure("usage.is_a_directory", file.string());
    if (std::filesystem::exists(file) && !mayReplace) throw Failure("usage.file_exists", file.string());
}

}  // namespace espalier
