#include "core/log/job_folder.h"

#include "core/base/atomic_file.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

namespace espalier {

namespace fs = std::filesystem;

namespace {

bool isPlainName(const std::string& id)
{
    const auto allowed = [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_'; };
    return !id.empty() && id.size() <= 128 && std::all_of(id.begin(), id.end(), allowed);
}

/// result[key] as `convert` reads it, or nothing.
template <typename T, typename Convert>
std::optional<T> part(const nlohmann::json& result, const char* key, Convert convert)
{
    if (!result.is_object() || !result.contains(key)) return {};
    try {
        return convert(result.at(key));
    } catch (const std::exception&) {
        return {};
    }
}

}  // namespace

JobResult readJobResult(const fs::path& jobFolder)
{
    const fs::path file = jobFolder / "result.json";
    std::error_code error;
    if (!fs::is_regular_file(file, error)) return {};
    nlohmann::json result;
    try {
        result = nlohmann::json::parse(readFile(file));
    } catch (const std::exception&) {
        return {};
    }
    return {part<Experiment>(result, "experiment", experimentFromJson),
            part<ModelSummary>(result, "summary", [](const nlohmann::json& json) { return json.get<ModelSummary>(); }),
            part<ScanResult>(result, "scan", [](const nlohmann::json& json) { return json.get<ScanResult>(); }),
            part<Answers>(result, "answers", [](const nlohmann::json& json) { return json.get<Answers>(); }),
            part<StressResult>(result, "stress", stressFromJson),
            part<RobustnessResult>(result, "robustness",
                                   [](const nlohmann::json& json) { return json.get<RobustnessResult>(); }),
            part<Reassessment>(result, "reassessment", reassessmentFromJson)};
}

std::vector<fs::path> jobFolders(const fs::path& workspaceFolder)
{
    std::vector<fs::path> folders;
    std::error_code error;
    for (fs::directory_iterator entry(workspaceFolder / "jobs", error), end; !error && entry != end;
         entry.increment(error))
        if (entry->is_directory(error)) folders.push_back(entry->path());
    std::sort(folders.begin(), folders.end());
    return folders;
}

fs::path makeJobFolder(const fs::path& workspaceFolder, const std::string& id)
{
    if (!isPlainName(id)) throw Failure("job.bad_id", id);
    const fs::path folder = workspaceFolder / "jobs" / id;
    std::error_code error;
    fs::create_directories(folder, error);
    if (!error) return folder;
    const bool full = error == std::errc::no_space_on_device;
    throw Failure(full ? "environment.disk_full" : "environment.unwritable_file", folder.string(),
                  {{"detail", error.message()}});
}

void removeJobFolder(const fs::path& jobFolder, const fs::path& workspaceFolder)
{
    std::error_code error;
    if (jobFolder.empty() || !fs::is_directory(jobFolder, error)) return;
    const fs::path inside =
        fs::weakly_canonical(workspaceFolder, error).lexically_relative(fs::weakly_canonical(jobFolder, error));
    if (!inside.empty() && *inside.begin() != "..") return;
    fs::remove_all(jobFolder, error);
}

}  // namespace espalier
