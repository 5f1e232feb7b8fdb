#pragma once

#include "core/log/experiment_log.h"

#include <memory>

#include <QString>

namespace espalier {

class WorkspaceSession;

/// Where the window keeps the demo: the same for every run of a user.
QString demoWorkspaceFile();

/// Opens it, or makes it from the model and data that are on this machine. Throws Failure "environment.no_demo_model",
/// "environment.no_demo_data" and those of ExperimentLog.
std::unique_ptr<ExperimentLog> openDemoWorkspace();

/// True for a demo in which nothing but the baseline was ever asked for.
bool isUnsweptDemo(WorkspaceSession& session);

}  // namespace espalier
