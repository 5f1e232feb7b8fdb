#include "views/decision/decision_draft_file.h"

#include "core/base/atomic_file.h"
#include "core/base/issue.h"
#include "core/base/sha256.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>

namespace espalier {

QString DecisionDraftFile::fileOf(const QString& workspace) const
{
    const std::string name = sha256(workspace.toStdString());
    return m_folder + QStringLiteral("/decision-") + QString::fromStdString(name.substr(0, 32)) +
           QStringLiteral(".json");
}

void DecisionDraftFile::write(const QString& workspace, const Kept& draft) const
{
    QDir().mkpath(m_folder);
    const nlohmann::ordered_json json = {{"base", draft.base}, {"decision", decisionToJson(draft.decision)}};
    writeFileAtomically(fileOf(workspace).toStdString(),
                        json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

void DecisionDraftFile::remove(const QString& workspace) const { QFile::remove(fileOf(workspace)); }

std::optional<DecisionDraftFile::Kept> DecisionDraftFile::read(const QString& workspace) const
{
    const QString file = fileOf(workspace);
    if (!QFile::exists(file)) return {};
    try {
        const auto json = nlohmann::json::parse(readFile(file.toStdString()));
        return Kept{decisionFromJson(json.at("decision")), json.at("base").get<int>()};
    } catch (const nlohmann::json::exception&) {
        return {};  // of another version
    } catch (const Failure&) {
        return {};
    }
}

}  // namespace espalier
