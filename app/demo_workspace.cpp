#include "app/demo_workspace.h"

#include "app/commands/demo_setting.h"

#include <QStandardPaths>

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

}  // namespace espalier
