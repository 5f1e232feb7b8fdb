#include "app/demo_workspace.h"

#include "app/commands/demo_setting.h"
#include "views/session/workspace_session.h"

#include <QStandardPaths>

#include <algorithm>

namespace espalier {

QString demoWorkspaceFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/demo.espalier");
}

std::unique_ptr<ExperimentLog> openDemoWorkspace()
{
    const std::filesystem::path file = demoWorkspaceFile().toStdString();
    if (std::filesystem::exists(file)) return ExperimentLog::open(file);
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (error) throw Failure("workspace.unwritable", file.string(), {{"detail", error.message()}});
    const std::filesystem::path model = demoModel();
    WorkspaceSetup setup = demoSetup();
    setup.modelName = model.filename().string();
    return ExperimentLog::create(file, setup, model);
}

bool isUnsweptDemo(WorkspaceSession& session)
{
    if (session.log().readOnlyReason() || session.log().file() != demoWorkspaceFile().toStdString()) return false;
    const auto& experiments = session.experiments();
    const auto jobs = session.queue().jobs();
    return session.trashed().empty() &&
           std::all_of(experiments.begin(), experiments.end(), [](const Experiment& e) { return e.baseline; }) &&
           std::all_of(jobs.begin(), jobs.end(),
                       [](const JobStatus& job) { return job.kind == JobSpec::Kind::baseline; });
}

}  // namespace espalier
