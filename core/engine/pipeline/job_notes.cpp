#include "core/engine/pipeline/job_notes.h"

#include "core/base/atomic_file.h"

#include <nlohmann/json.hpp>

namespace espalier {

JobNotes::JobNotes(std::filesystem::path folder, std::string key) : m_folder(std::move(folder)), m_key(std::move(key))
{
}

std::optional<nlohmann::json> JobNotes::find(const std::string& name) const
{
    const std::filesystem::path file = m_folder / (name + ".json");
    std::error_code error;
    if (m_folder.empty() || !std::filesystem::exists(file, error)) return {};
    const auto json = nlohmann::json::parse(readFile(file), nullptr, false);
    if (!json.is_object() || json.value("key", "") != m_key || !json.contains("content")) return {};
    return json.at("content");
}

void JobNotes::keep(const std::string& name, const nlohmann::json& content) const
{
    if (m_folder.empty()) return;
    writeFileAtomically(m_folder / (name + ".json"), nlohmann::json{{"key", m_key}, {"content", content}}.dump());
}

}  // namespace espalier
