#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

namespace espalier {

/// What a job has done already, in its folder: a file for each part, so that little is written at a time and a job that
/// was interrupted goes on. What belongs to another job's key, or cannot be read, is not there.
class JobNotes {
public:
    JobNotes(std::filesystem::path folder, std::string key);

    std::optional<nlohmann::json> find(const std::string& name) const;
    void keep(const std::string& name, const nlohmann::json& content) const;

private:
    std::filesystem::path m_folder;  ///< empty: nothing is kept
    std::string m_key;
};

}  // namespace espalier
