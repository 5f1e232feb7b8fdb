#include "core/job/adapter_program.h"

#include "core/base/issue.h"

#include <unistd.h>

#include <cstdlib>
#include <set>
#include <sstream>

namespace espalier {

namespace {

namespace fs = std::filesystem;

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

bool isProgram(const fs::path& file)
{
    std::error_code ignored;
    return fs::is_regular_file(file, ignored) && ::access(file.c_str(), X_OK) == 0;
}

}  // namespace

std::vector<fs::path> adapterFolders(const fs::path& worker)
{
    std::vector<fs::path> folders;
    std::stringstream listed(variable("ESPALIER_ADAPTERS"));
    for (std::string folder; std::getline(listed, folder, ':');)
        if (!folder.empty()) folders.emplace_back(folder);
    const std::string configuration = variable("XDG_CONFIG_HOME"), home = variable("HOME");
    if (!configuration.empty())
        folders.push_back(fs::path(configuration) / "espalier/adapters");
    else if (!home.empty())
        folders.push_back(fs::path(home) / ".config/espalier/adapters");
    folders.push_back(worker.parent_path() / "adapters");
    return folders;
}

std::vector<std::string> adapterNames(const fs::path& worker)
{
    std::set<std::string> names;
    for (const fs::path& folder : adapterFolders(worker)) {
        std::error_code ignored;
        for (const auto& entry : fs::directory_iterator(folder, ignored))
            if (isProgram(entry.path())) names.insert(entry.path().filename().string());
    }
    return {names.begin(), names.end()};
}

fs::path adapterProgram(const std::string& name, const fs::path& worker)
{
    const bool plain = !name.empty() && name.find('/') == std::string::npos && name.front() != '.';
    if (plain)
        for (const fs::path& folder : adapterFolders(worker))
            if (isProgram(folder / name)) return fs::absolute(folder / name);
    std::string known;
    for (const std::string& each : adapterNames(worker)) known += (known.empty() ? "" : ", ") + each;
    throw Failure("adapter.not_found", name, {{"found", known}});
}

void checkAdapter(const std::string& name, const fs::path& worker)
{
    if (!name.empty() && name != noAdapter) adapterProgram(name, worker);
}

}  // namespace espalier
