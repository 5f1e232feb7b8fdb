#include "app/commands/arguments.h"

namespace espalier {

std::filesystem::path workspaceFile(const std::string& text)
{
    std::filesystem::path file = text;
    if (file.extension() != ".espalier" && !std::filesystem::exists(file)) file += ".espalier";
    return std::filesystem::absolute(file).lexically_normal();
}

}  // namespace espalier
